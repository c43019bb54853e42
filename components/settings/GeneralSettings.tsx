import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Segmented } from '../ui/Segmented';
import { languages, themes } from './choices';
import { Setting } from './Setting';

/** Language and appearance. */
export function GeneralSettings() {
  const { settings } = useSession();
  const { t } = useWords();
  const { language, theme } = settings.settings.value;
  return (
    <>
      <Setting label={t('top.language')} hint={t('settings.languageHint')}>
        <Segmented
          label={t('top.language')}
          value={language}
          options={languages.map(([value, name]) => ({ value, label: name ?? t('top.auto') }))}
          onChange={(value) => void settings.set({ language: value })}
        />
      </Setting>
      <Setting label={t('top.theme')} hint={t('settings.themeHint')}>
        <Segmented
          label={t('top.theme')}
          value={theme}
          options={themes.map((value) => ({ value, label: t(`top.${value}`) }))}
          onChange={(value) => void settings.set({ theme: value })}
        />
      </Setting>
    </>
  );
}

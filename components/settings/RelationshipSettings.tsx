import type { Cadence } from '@/utils/domain/person';
import type { Quadrant } from '@/utils/domain/relationship';
import { formatMoney } from '@/utils/lib/i18n/money';
import { readMoney } from '@/utils/lib/text/money';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { EditInPlace } from '../ui/EditInPlace';
import { Segmented } from '../ui/Segmented';
import { CadencePick } from './CadencePick';
import { Setting } from './Setting';
import { TagCadences } from './TagCadences';

const quadrants: readonly Quadrant[] = ['partner', 'friend', 'supplier', 'none'];

/** Rhythms for many at once, the yearly limit of gifts, and what is blurred. */
export function RelationshipSettings() {
  const { settings } = useSession();
  const { t, locale } = useWords();
  const { presenting, defaultCadence, cadenceByQuadrant, giveLimit } = settings.settings.value;
  const setQuadrant = (quadrant: Quadrant, cadence: Cadence | null) => {
    const next = { ...cadenceByQuadrant };
    if (cadence) next[quadrant] = cadence;
    else delete next[quadrant];
    void settings.set({ cadenceByQuadrant: next });
  };
  return (
    <>
      <Setting label={t('settings.presenting')} hint={t('settings.presentingHint')}>
        <Segmented
          label={t('settings.presenting')}
          value={presenting ? 'on' : 'off'}
          options={[
            { value: 'off', label: t('settings.off') },
            { value: 'on', label: t('settings.on') },
          ]}
          onChange={(value) => void settings.set({ presenting: value === 'on' })}
        />
      </Setting>
      <Setting label={t('settings.cadence')} hint={t('settings.cadenceHint')}>
        <CadencePick
          label={t('settings.cadence')}
          value={defaultCadence}
          onPick={(cadence) => void settings.set({ defaultCadence: cadence })}
        />
      </Setting>
      <Setting label={t('settings.cadenceQuadrant')} hint={t('settings.cadenceQuadrantHint')}>
        <ul class="cadence-list">
          {quadrants.map((one) => (
            <li key={one}>
              <span>{t(`place.${one}`)}</span>
              <CadencePick
                label={t(`place.${one}`)}
                value={cadenceByQuadrant[one] ?? null}
                onPick={(cadence) => setQuadrant(one, cadence)}
              />
            </li>
          ))}
        </ul>
      </Setting>
      <Setting label={t('settings.cadenceTag')} hint={t('settings.cadenceTagHint')}>
        <TagCadences />
      </Setting>
      <Setting label={t('settings.giveLimit')} hint={t('settings.giveLimitHint')}>
        <EditInPlace
          value={giveLimit ? formatMoney(locale, giveLimit) : ''}
          label={t('settings.giveLimit')}
          placeholder={t('settings.noLimit')}
          optional
          onSave={(text) => {
            const read = readMoney(text, giveLimit?.currency ?? (locale === 'zh' ? 'CNY' : 'EUR'));
            if (text !== '' && !read) return;
            void settings.set({
              giveLimit: read && { value: read.value, currency: read.currency },
            });
          }}
        />
      </Setting>
    </>
  );
}

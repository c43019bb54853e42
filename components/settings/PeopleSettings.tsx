import type { ListName } from '@/utils/messages/requests/settings';
import { formatRoute } from '@/utils/state/route';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { ChipList } from '../ui/ChipList';

const lists = ['ownAddresses', 'colleagueDomains', 'neverList'] as const satisfies ListName[];

/** Who is no contact: myself, colleagues, and whoever is never to be recognised. */
export function PeopleSettings() {
  const { settings, writes } = useSession();
  const { t } = useWords();
  return (
    <>
      {lists.map((list) => {
        const values = settings.settings.value[list];
        const change = (add: string[], remove: string[]) =>
          writes.run('settings/list', { list, add, remove }, 'list-changed');
        return (
          <section key={list} class="setting setting-tall">
            <div class="setting-words">
              <h2 class="setting-label">{t(`list.${list}`)}</h2>
              <p class="setting-hint">{t(`list.${list}Hint`)}</p>
            </div>
            <ChipList
              label={t(`list.${list}`)}
              placeholder={t(`list.${list}Add`)}
              values={values}
              onAdd={async (text) => (await change([text], [])).ok}
              onRemove={(value) => void change([], [value])}
              words={{
                remove: (value) => t('list.remove', { value }),
                wrong: t(`list.${list}Wrong`),
              }}
            />
          </section>
        );
      })}
      <section class="setting">
        <div class="setting-words">
          <h2 class="setting-label">{t('page.duplicates')}</h2>
          <p class="setting-hint">{t('twin.pageHint')}</p>
        </div>
        <a class="button button-soft button-s" href={formatRoute('duplicates')}>
          {t('twin.openPage')}
        </a>
      </section>
    </>
  );
}

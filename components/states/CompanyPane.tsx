import type { CompanySeen } from '@/utils/messages/views';
import { useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { WhoLine } from '../person/WhoLine';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconCompany, IconSearch } from '../ui/icons';

/** A company's page is open: whom I know there. */
export function CompanyPane(props: { company: CompanySeen; onSearch: () => void }) {
  const { name, people, more } = props.company;
  const { t, dates } = useWords();
  const visit = useVisit();
  const lastSaid = (at: string | null) =>
    at === null ? t('popup.never') : t('popup.lastContact', { when: dates.moment(at) });
  return (
    <div class="card-side">
      <header class="person">
        <div class="person-top">
          <span class="company-mark">
            <Icon node={IconCompany} size={20} />
          </span>
          <div class="person-who">
            <h1 class="person-name foreign">{name}</h1>
            {people.length > 0 && (
              <p class="person-role">
                {t(more ? 'company.knownMore' : 'company.known', { n: people.length })}
              </p>
            )}
          </div>
        </div>
      </header>
      {people.length > 0 ? (
        <ul class="rows company-people" aria-label={t('company.list', { name })}>
          {people.map(({ who, title, lastTouchAt }) => (
            <li key={who.personId} class="row row-person">
              <button type="button" class="revisit" onClick={() => visit(who.personId)}>
                <WhoLine
                  who={who}
                  why={[title, lastSaid(lastTouchAt)].filter(Boolean).join(' · ')}
                />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p class="company-none">{t('company.nobody')}</p>
          <Button icon={IconSearch} onClick={props.onSearch}>
            {t('top.search')}
          </Button>
        </>
      )}
    </div>
  );
}

import { normaliseEmail } from '@/utils/lib/text/email';
import type { SeenPerson } from '@/utils/messages/views';
import { isDoubtful } from '@/utils/state/doubtful';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Address } from '../ui/Address';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { IconAddPerson } from '../ui/icons';
import { StrangerMenu } from '../upkeep/PersonMenu';
import { MatchLine, MatchWarning } from './MatchLine';
import { shortName, shownName } from './names';

/** Somebody the page shows whom Kept does not know: one press to know them. */
export function UnknownPerson({ seen }: { seen: SeenPerson }) {
  const { writes, page, tabId } = useSession();
  const { t } = useWords();
  const { sighting } = seen;
  const name = shownName(sighting, t);
  const tab = tabId.value;
  const email = normaliseEmail(sighting.email);
  const contact = sighting.email ?? sighting.handle;
  return (
    <header class="person">
      <div class="person-top">
        <Avatar name={name} hueKey={seen.ref} size={44} hollow />
        <div class="person-who">
          <h1 class="person-name foreign">{name}</h1>
          {contact && contact !== name && (
            <p class="person-role foreign">
              <Address text={contact} />
            </p>
          )}
        </div>
        {email !== null && <StrangerMenu email={email} />}
      </div>
      {isDoubtful(seen.match) ? (
        <MatchWarning seen={seen} />
      ) : (
        <>
          <MatchLine seen={seen} />
          {tab !== null && (
            <Button
              look={seen.colleague ? 'soft' : 'primary'}
              size="m"
              class="wide"
              icon={IconAddPerson}
              onClick={() => {
                page.select(seen.ref);
                void writes.run(
                  'person/add',
                  { from: 'page', tabId: tab, ref: seen.ref },
                  { kind: 'done', what: 'person-added', name },
                );
              }}
            >
              <span class="truncate">{t('unknown.add', { name: shortName(name) })}</span>
            </Button>
          )}
          <p class="meta person-lead">
            {page.view.value?.colleaguesOnly
              ? t('state.colleagues')
              : t('unknown.lead', { name: shortName(name) })}
          </p>
        </>
      )}
    </header>
  );
}

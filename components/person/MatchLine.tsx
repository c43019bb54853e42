import type { MatchReason } from '@/utils/domain/match';
import type { SeenPerson } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { type T, useWords } from '../i18n/context';
import { Address } from '../ui/Address';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconCheck, IconPerson, IconWarn } from '../ui/icons';
import { shownName } from './names';

/** How sure Kept is who this is, and the one fact it rests on. */
export function MatchLine({ seen }: { seen: SeenPerson }) {
  const { t } = useWords();
  const { level, reason } = seen.match;
  return (
    <p class={`match match-${level}`}>
      <Icon node={level === 'certain' ? IconCheck : IconPerson} size={12} />
      <span>
        <b>{t(reason.code === 'colleague' ? 'match.isColleague' : `match.${level}`)}</b>
        <span class="match-dot" aria-hidden="true">
          ·
        </span>
        {sayReason(t, reason)}
        {level === 'likely' && (
          <>
            {/* What is new about them here: one judges by the address, not by a reason. */}
            {seen.sighting.email && (
              <span class="match-address">
                <Address text={seen.sighting.email} />
              </span>
            )}
            <Confirm seen={seen} />
          </>
        )}
      </span>
    </p>
  );
}

/** Likely is no more than that: one press makes it certain, or somebody else. */
function Confirm({ seen }: { seen: SeenPerson }) {
  const { writes, tabId } = useSession();
  const { t } = useWords();
  const { known, ref, sighting } = seen;
  const tab = tabId.value;
  if (!known || tab === null) return null;
  const link = { personId: known.personId, tabId: tab, ref };
  const name = shownName(sighting, t);
  return (
    <span class="match-answers">
      <Button
        tip={t('match.yesHint', { name: known.name })}
        onClick={() => void writes.run('person/link', link, 'person-linked')}
      >
        {t('match.yes')}
      </Button>
      <Button
        look="plain"
        onClick={() =>
          void writes.run(
            'person/add',
            { from: 'page', tabId: tab, ref },
            { kind: 'done', what: 'person-added', name },
          )
        }
      >
        {t('match.no')}
      </Button>
    </span>
  );
}

/** One sentence for a match. */
function sayReason(t: T, reason: MatchReason): string {
  switch (reason.code) {
    case 'same-identity':
      // The address itself stands just below, among the ways to reach.
      return reason.kind === 'email'
        ? t('match.sameMail')
        : t('match.sameIdentity', { value: reason.value });
    case 'alias':
      return t('match.alias', { value: reason.value });
    case 'same-name-and-domain':
      return t('match.sameNameAndDomain', { domain: reason.domain });
    case 'same-sound-and-domain':
      return t('match.sameSoundAndDomain', { domain: reason.domain, name: reason.known });
    case 'signature-phone':
      return t('match.signaturePhone', { phone: reason.phone });
    case 'profile-address':
      return t('match.profileAddress', { value: reason.value });
    case 'same-name-and-company':
      return t('match.sameNameAndCompany', { company: reason.company });
    case 'same-name-and-title':
      return t('match.sameNameAndTitle', { title: reason.title });
    case 'sounds-alike':
      return t('match.soundsAlike', { name: reason.name, known: reason.known });
    case 'name-is-address':
      return t('match.nameIsAddress', { value: reason.value, from: reason.from });
    case 'colleague':
      return t('match.colleague', { domain: reason.domain });
    case 'known-name-new-address':
      return t('match.knownNameNewAddress', { name: reason.name });
    case 'shared-address':
      return t('match.sharedAddress', { value: reason.value });
    case 'look-alike-domain':
      return t('match.lookAlike', { domain: reason.domain, known: reason.known });
    case 'new':
      return t('match.new');
    case 'no-address':
      return t('match.noAddress');
  }
}

/** Says what is odd and lets the user decide who it is; nothing is decided for them. */
export function MatchWarning({ seen }: { seen: SeenPerson }) {
  const { writes, page, tabId } = useSession();
  const { t } = useWords();
  const { reason, candidates } = seen.match;
  const danger = reason.code === 'look-alike-domain' || reason.code === 'name-is-address';
  const name = shownName(seen.sighting, t);
  const tab = tabId.value;
  return (
    <Banner
      tone={danger ? 'overdue' : 'waiting'}
      icon={IconWarn}
      title={t(danger ? 'match.warning' : 'match.whoIsIt')}
      actions={
        tab !== null && (
          <>
            {candidates.slice(0, 4).map((one) => (
              <Button
                key={one.personId}
                tip={one.email ?? t('match.linkHint')}
                onClick={() =>
                  void writes.run(
                    'person/link',
                    { personId: one.personId, tabId: tab, ref: seen.ref },
                    'person-linked',
                  )
                }
              >
                <span class="truncate foreign">{t('match.isCandidate', { name: one.name })}</span>
              </Button>
            ))}
            <Button
              look="plain"
              onClick={() => {
                page.select(seen.ref);
                void writes.run(
                  'person/add',
                  { from: 'page', tabId: tab, ref: seen.ref },
                  { kind: 'done', what: 'person-added', name },
                );
              }}
            >
              {t('match.somebodyElse')}
            </Button>
          </>
        )
      }
    >
      {sayReason(t, reason)}
    </Banner>
  );
}

import { useState } from 'preact/hooks';
import { isFreeMail } from '@/utils/domain/free-mail';
import { domainOf } from '@/utils/domain/mail-domains';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { PersonSearch } from '../person/PersonSearch';
import { Icon } from '../ui/Icon';
import { IconMore, IconNobody, IconSplit, IconTwins } from '../ui/icons';
import { Menu, type MenuItem } from '../ui/Menu';
import { MergeSheet } from './MergeSheet';
import { SplitSheet } from './SplitSheet';

type Doing = { what: 'pick' } | { what: 'merge'; otherId: string } | { what: 'split' } | null;

/** What one does rarely with a person: join, split, and never again. */
export function PersonMenu({ card }: { card: PersonCard }) {
  const { t } = useWords();
  const [doing, setDoing] = useState<Doing>(null);
  const email = card.identities.find(({ kind }) => kind === 'email')?.value ?? null;
  const never = useNever(email);
  const { id } = card.person;
  const items: MenuItem[] = [
    { label: t('merge.with'), icon: IconTwins, onSelect: () => setDoing({ what: 'pick' }) },
    ...(card.identities.length > 1
      ? [{ label: t('split.open'), icon: IconSplit, onSelect: () => setDoing({ what: 'split' }) }]
      : []),
    ...(never.length > 0 ? [{ divider: true } as const, ...never] : []),
  ];
  const close = () => setDoing(null);
  return (
    <>
      <Menu label={t('person.menu')} tip={t('person.menu')} items={items}>
        <Icon node={IconMore} />
      </Menu>
      {doing?.what === 'pick' && (
        <PersonSearch
          title={t('merge.pick')}
          onClose={close}
          onPick={(otherId) => setDoing(otherId === id ? null : { what: 'merge', otherId })}
        />
      )}
      {doing?.what === 'merge' && (
        <MergeSheet personId={id} otherId={doing.otherId} onClose={close} />
      )}
      {doing?.what === 'split' && <SplitSheet card={card} onClose={close} />}
    </>
  );
}

/** The same for somebody who is not known. */
export function StrangerMenu({ email }: { email: string }) {
  const { t } = useWords();
  const items = useNever(email);
  return (
    <Menu label={t('person.menu')} tip={t('person.menu')} items={items}>
      <Icon node={IconMore} />
    </Menu>
  );
}

/** "Never recognise": the address, and the domain where it is not everybody's. */
function useNever(email: string | null): MenuItem[] {
  const { writes } = useSession();
  const { t } = useWords();
  if (email === null) return [];
  const domain = domainOf(email);
  const entry = (value: string, label: string): MenuItem => ({
    label,
    hint: value,
    icon: IconNobody,
    onSelect: () =>
      void writes.run(
        'settings/list',
        { list: 'neverList', add: [value], remove: [] },
        { kind: 'done', what: 'never-added', name: value },
      ),
  });
  return [
    entry(email, t('never.address')),
    ...(domain === '' || isFreeMail(domain) ? [] : [entry(domain, t('never.domain'))]),
  ];
}

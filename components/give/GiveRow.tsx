import type { Give } from '@/utils/domain/give';
import { formatMoney } from '@/utils/lib/i18n/money';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { RecordRow } from '../relationship/RecordRow';
import { Icon } from '../ui/Icon';
import { IconCheck, IconIn, IconOut } from '../ui/icons';
import type { MenuItem } from '../ui/Menu';

export type GiveRowProps = {
  give: Give;
  /** All of the person, to choose what came back from. */
  gives: readonly Give[];
  onCameBack: () => void;
};

/** Things that may have come back, in the menu at most. */
const MOST = 6;

/** One thing given or received: which way, worth what, and what came back for it. */
export function GiveRow({ give, gives, onCameBack }: GiveRowProps) {
  const { writes } = useSession();
  const { t, dates, locale } = useWords();
  const { id, side, kind, text, date, value, currency, inExchange, answeredBy, settled } = give;
  const answer = gives.find((one) => one.id === answeredBy);
  const link = (other: string | null) =>
    void writes.run('give/link', { id, answeredBy: other }, 'record-changed');
  const candidates = gives.filter((one) => one.side !== side && one.id !== answeredBy);
  const items: MenuItem[] = [
    { label: t('give.cameBack'), onSelect: onCameBack },
    ...candidates.slice(0, MOST).map((one) => ({
      label: t('give.link', { text: one.text }),
      onSelect: () =>
        void writes.run('give/link', { id: one.id, answeredBy: id }, 'record-changed'),
    })),
    ...(answer ? [{ label: t('give.unlink'), onSelect: () => link(null) }] : []),
    {
      label: t(settled ? 'give.unsettle' : 'give.settle'),
      ...(settled ? {} : { icon: IconCheck }),
      onSelect: () => void writes.run('give/settle', { id, settled: !settled }, 'record-changed'),
    },
    { divider: true },
  ];
  return (
    <RecordRow
      id={id}
      text={text}
      label={t('give.one')}
      onText={(next) => void writes.run('give/edit', { id, text: next }, 'record-changed')}
      end={
        value !== null && currency !== null ? formatMoney(locale, { value, currency }) : undefined
      }
      meta={
        <>
          <span class={`arrow arrow-${side === 'given' ? 'out' : 'in'}`}>
            <Icon node={side === 'given' ? IconOut : IconIn} size={12} />
            <span class="sr-only">{t(`give.${side}`)}</span>
          </span>
          <span class="meta">{`${t(`give.kind.${kind}`)} · ${dates.day(date)}`}</span>
          {inExchange && (
            <span class="meta foreign">{t('give.forWhat', { text: inExchange })}</span>
          )}
          {answer && <span class="meta foreign">{t('give.answered', { text: answer.text })}</span>}
          {settled && <span class="meta">{t('give.settled')}</span>}
        </>
      }
      items={items}
      onRemove={() => void writes.run('give/remove', { id }, 'record-removed')}
    />
  );
}

import { useState } from 'preact/hooks';
import { formatMoney } from '@/utils/lib/i18n/money';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { priced, usualCurrency } from '../relationship/money';
import { Menu } from '../ui/Menu';
import { OneLine } from '../ui/OneLine';

/** What went each way, and how far this year's gifts use up the limit. */
export function GiveSum({ card }: { card: PersonCard }) {
  const { writes } = useSession();
  const { t, locale } = useWords();
  const [limiting, setLimiting] = useState(false);
  const [unread, setUnread] = useState(false);
  const { balance, limit } = card.relationship;
  const { id: personId, giveLimit } = card.person;
  const form = (currency: string, value: number) => formatMoney(locale, { value, currency });
  const setLimit = (money: { value: number; currency: string } | null) =>
    writes.run('relationship/edit', { personId, fields: { giveLimit: money } }, 'record-changed');
  const shown = limit
    ? t(limit.over ? 'give.limitOver' : 'give.limit', {
        spent: form(limit.currency, limit.spent),
        limit: form(limit.currency, limit.value),
      })
    : t('give.limitSet');
  return (
    <>
      {balance.map(({ currency, given, received }) => (
        <span key={currency} class="meta">
          {t('give.sum', { given: form(currency, given), received: form(currency, received) })}
        </span>
      ))}
      <Menu
        class={`mini${limit?.over ? ' limit-over' : ''}`}
        label={`${t('give.limitLabel')}: ${shown}`}
        items={[
          { label: t('give.limitSet'), onSelect: () => setLimiting(true) },
          {
            label: t('give.limitNone'),
            checked: giveLimit === undefined,
            onSelect: () => void setLimit(null),
          },
        ]}
      >
        {shown}
      </Menu>
      {limiting && (
        <OneLine
          label={t('give.limitLabel')}
          error={unread ? t('give.limitUnread') : null}
          placeholder={t('give.limitPlaceholder')}
          onEnd={() => setLimiting(false)}
          onSubmit={async (raw) => {
            const { money } = priced(raw, usualCurrency(card.relationship, locale), true);
            setUnread(money === null);
            return money !== null && (await setLimit(money)).ok;
          }}
          words={{ save: t('word.done'), cancel: t('word.cancel') }}
        />
      )}
    </>
  );
}

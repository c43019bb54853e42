import { useState } from 'preact/hooks';
import type { Purchase } from '@/utils/domain/purchase';
import { nextLook, overtakenLooks } from '@/utils/domain/suggest/looks';
import { formatMoney } from '@/utils/lib/i18n/money';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { RecordRow } from '../relationship/RecordRow';
import { DayField } from '../ui/DayField';

/** One purchase: when it came, and when to ask how it goes. */
export function PurchaseRow({ purchase }: { purchase: Purchase }) {
  const { writes } = useSession();
  const { t, dates, today, locale } = useWords();
  const { id, text, orderedOn, deliveredOn, value, currency } = purchase;
  const edit = (fields: { text: string } | { deliveredOn: string | null }) =>
    void writes.run('purchase/edit', { id, ...fields }, 'record-changed');
  const [dating, setDating] = useState(false);
  const past = overtakenLooks(purchase, today);
  const look = nextLook({ ...purchase, looked: [...purchase.looked, ...past] });
  const due = look !== null && look.due <= today;
  return (
    <RecordRow
      id={id}
      text={text}
      label={t('purchase.one')}
      onText={(next) => edit({ text: next })}
      end={
        value !== null && currency !== null ? formatMoney(locale, { value, currency }) : undefined
      }
      {...(due
        ? {
            tick: {
              label: t('purchase.looked', { text }),
              tip: t('purchase.lookedTip'),
              run: () => void writes.run('purchase/look', { id }, 'record-changed'),
            },
          }
        : {})}
      meta={
        <>
          <span class="meta">
            {deliveredOn
              ? t('purchase.deliveredOn', { date: dates.day(deliveredOn) })
              : `${t('purchase.ordered')} ${dates.day(orderedOn)}`}
          </span>
          {look && (
            <span class={due ? 'due tone-waiting' : 'meta'}>
              {t('purchase.look', { step: look.step, date: dates.near(look.due) })}
            </span>
          )}
        </>
      }
      items={
        deliveredOn === null
          ? [
              {
                label: t('purchase.setDelivered'),
                onSelect: () => edit({ deliveredOn: today }),
              },
            ]
          : [{ label: t('purchase.changeDelivered'), onSelect: () => setDating(true) }]
      }
      onRemove={() => void writes.run('purchase/remove', { id }, 'record-removed')}
    >
      {dating && deliveredOn !== null && (
        <DayField
          label={t('purchase.delivered')}
          value={deliveredOn}
          onChange={(day) => {
            setDating(false);
            edit({ deliveredOn: day });
          }}
        />
      )}
    </RecordRow>
  );
}

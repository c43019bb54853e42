import type { PersonCard } from '@/utils/messages/views';
import { useWords } from '../i18n/context';
import { Block } from '../relationship/Block';
import { LoyaltyLine } from './LoyaltyLine';
import { PurchaseLine } from './PurchaseLine';
import { PurchaseRow } from './PurchaseRow';

export type PurchasesProps = { card: PersonCard; adding: boolean; onEnd: () => void };

/** Rows shown before one asks for more. */
const SHOWN = 3;

/** What they bought, how loyal that is, and the looks after it. */
export function Purchases({ card, adding, onEnd }: PurchasesProps) {
  const { t } = useWords();
  // Read in the order they were noted; shown by their own day.
  const purchases = card.relationship.purchases.toSorted((a, b) =>
    a.orderedOn < b.orderedOn ? 1 : -1,
  );
  if (purchases.length === 0 && !adding) return null;
  const rest = purchases.slice(SHOWN);
  return (
    <Block title={t('purchase.title')}>
      <LoyaltyLine days={purchases.map(({ orderedOn }) => orderedOn)} />
      <ul class="rows">
        {purchases.slice(0, SHOWN).map((purchase) => (
          <PurchaseRow key={purchase.id} purchase={purchase} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details class="bond-more">
          <summary>{t('give.more', { n: rest.length })}</summary>
          <ul class="rows">
            {rest.map((purchase) => (
              <PurchaseRow key={purchase.id} purchase={purchase} />
            ))}
          </ul>
        </details>
      )}
      {adding && <PurchaseLine card={card} onEnd={onEnd} />}
    </Block>
  );
}

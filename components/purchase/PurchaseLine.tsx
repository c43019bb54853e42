import { useState } from 'preact/hooks';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { MoneyHint } from '../relationship/MoneyHint';
import { priced, usualCurrency } from '../relationship/money';
import { Chip } from '../ui/Chip';
import { DayField } from '../ui/DayField';
import { OneLine } from '../ui/OneLine';

/** A purchase: what, for how much, on which day, and whether it has come. */
export function PurchaseLine({ card, onEnd }: { card: PersonCard; onEnd: () => void }) {
  const { writes } = useSession();
  const { t, today, locale } = useWords();
  const [orderedOn, setOrdered] = useState(today);
  const [delivered, setDelivered] = useState(false);
  const [bare, setBare] = useState(false);
  const usual = usualCurrency(card.relationship, locale);
  return (
    <OneLine
      label={t('purchase.label')}
      placeholder={t('purchase.placeholder')}
      onEnd={onEnd}
      onSubmit={async (raw) => {
        const { text, money } = priced(raw, usual, bare);
        const deliveredOn = delivered ? today : null;
        const ask = { personId: card.person.id, text, orderedOn, deliveredOn, money };
        return (await writes.run('purchase/add', ask, 'record-added')).ok;
      }}
      words={{ save: t('word.add'), cancel: t('word.cancel') }}
    >
      {(text) => (
        <>
          <DayField
            label={t('purchase.ordered')}
            value={orderedOn}
            max={today}
            onChange={setOrdered}
          />
          <Chip pressed={delivered} onClick={() => setDelivered(!delivered)}>
            {t('purchase.setDelivered')}
          </Chip>
          <MoneyHint read={priced(text, usual, bare).read} bare={bare} onBare={setBare} />
        </>
      )}
    </OneLine>
  );
}

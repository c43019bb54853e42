import { useState } from 'preact/hooks';
import type { PersonCard } from '@/utils/messages/views';
import { useWords } from '../i18n/context';
import type { Adding } from '../relationship/adding';
import { Block } from '../relationship/Block';
import { GiveLine } from './GiveLine';
import { GiveRow } from './GiveRow';
import { GiveSum } from './GiveSum';

export type GivesProps = { card: PersonCard; adding: Adding; onAdd: (what: Adding) => void };

/** Rows shown before one asks for more. */
const SHOWN = 4;

/** Gifts, favours and concessions, both ways, with what came back. */
export function Gives({ card, adding, onAdd }: GivesProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const { gives } = card.relationship;
  const answers = gives.find(({ id }) => adding === `answer:${id}`) ?? null;
  if (gives.length === 0 && adding !== 'give') return null;
  const shown = all ? gives : gives.slice(0, SHOWN);
  return (
    <Block title={t('give.title')} lead={<GiveSum card={card} />}>
      <ul class="rows">
        {shown.map((give) => (
          <GiveRow
            key={give.id}
            give={give}
            gives={gives}
            onCameBack={() => onAdd(`answer:${give.id}`)}
          />
        ))}
      </ul>
      {gives.length > shown.length && (
        <button type="button" class="mini" onClick={() => setAll(true)}>
          {t('give.more', { n: gives.length - shown.length })}
        </button>
      )}
      {(adding === 'give' || answers) && (
        <GiveLine key={answers?.id ?? ''} card={card} answers={answers} onEnd={() => onAdd(null)} />
      )}
    </Block>
  );
}

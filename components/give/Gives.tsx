import { useState } from 'preact/hooks';
import type { Give } from '@/utils/domain/give';
import type { PersonCard } from '@/utils/messages/views';
import { useWords } from '../i18n/context';
import { Block } from '../relationship/Block';
import { GiveLine } from './GiveLine';
import { GiveRow } from './GiveRow';
import { GiveSum } from './GiveSum';

export type GivesProps = { card: PersonCard; adding: boolean; onEnd: () => void };

/** Rows shown before one asks for more. */
const SHOWN = 4;

/** Gifts, favours and concessions, both ways, with what came back. */
export function Gives({ card, adding, onEnd }: GivesProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const [answers, setAnswers] = useState<Give | null>(null);
  const { gives } = card.relationship;
  if (gives.length === 0 && !adding) return null;
  const shown = all ? gives : gives.slice(0, SHOWN);
  const end = () => {
    setAnswers(null);
    onEnd();
  };
  return (
    <Block title={t('give.title')} lead={<GiveSum card={card} />}>
      <ul class="rows">
        {shown.map((give) => (
          <GiveRow key={give.id} give={give} gives={gives} onCameBack={() => setAnswers(give)} />
        ))}
      </ul>
      {gives.length > shown.length && (
        <button type="button" class="mini" onClick={() => setAll(true)}>
          {t('give.more', { n: gives.length - shown.length })}
        </button>
      )}
      {(adding || answers) && (
        <GiveLine key={answers?.id ?? ''} card={card} answers={answers} onEnd={end} />
      )}
    </Block>
  );
}

import { useState } from 'preact/hooks';
import type { FittingArticle } from '@/utils/messages/article-view';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { DatePicker } from '../promise/DatePicker';
import { RenegotiatePanel } from '../promise/RenegotiatePanel';
import type { Adding } from '../relationship/adding';
import { Evidence } from './Evidence';
import { GiveDo } from './GiveDo';
import { NextDo } from './NextDo';
import { NotNow } from './NotNow';
import { isQuiet } from './quiet';
import { besideStrips } from './said-above';
import { isPrivate, restsOnOpened, sayWhy } from './say-reason';

export type NextActionProps = {
  card: PersonCard;
  onPlan: () => void;
  onContact: () => void;
  /** Opens the field in which a thing is filled in. */
  onFill: (what: Adding) => void;
  /** The kept article that fits them best. */
  fitting: FittingArticle['article'] | null;
  onGive: (article: FittingArticle['article']) => void;
};

/** Answered by giving something useful. */
const GIVES: ReadonlySet<string> = new Set(['asks-balance', 'need-unanswered']);

/** The one next step: why, the press that does it, and the ways to say no. */
export function NextAction({ card, onPlan, onContact, onFill, fitting, onGive }: NextActionProps) {
  const { writes } = useSession();
  const { t, dates } = useWords();
  const [dating, setDating] = useState(false);
  const { next, person } = card;
  const { target, tone } = next;
  const reason = besideStrips(card);
  const quiet = isQuiet(next.rule);

  const promise =
    target.kind === 'promise'
      ? [...card.iOwe, ...card.theyOwe].find(({ id }) => id === target.id)
      : undefined;
  const move = (due: string, because: string) => {
    setDating(false);
    if (promise)
      void writes.run(
        'promise/renegotiate',
        { id: promise.id, due, why: because },
        'promise-moved',
      );
    if (target.kind === 'followup')
      void writes.run('followup/edit', { id: target.id, due }, 'followup-moved');
  };

  if (reason === null) return null;
  const why = sayWhy({ t, dates }, reason);
  return (
    <section class={`next tone-${tone}${quiet ? ' next-quiet' : ''}`} aria-label={t('next.title')}>
      <p class="next-why">
        <span class="sr-only">{`${t(`tone.${tone}`)}: `}</span>
        <span class={`foreign${isPrivate(reason) ? ' private' : ''}`}>{why}</span>{' '}
        {!quiet && <Evidence evidence={next.evidence} />}
        {restsOnOpened(reason) && <span class="next-basis">{t('next.basis')}</span>}
      </p>
      <div class="next-do">
        {fitting && GIVES.has(next.rule) && (
          <GiveDo article={fitting} onGive={() => onGive(fitting)} />
        )}
        <NextDo
          card={card}
          promise={promise}
          onDate={() => setDating(!dating)}
          onPlan={onPlan}
          onContact={onContact}
          onFill={onFill}
        />
        {!quiet && <NotNow personId={person.id} next={next} said={why} />}
      </div>
      {dating && (
        <div class="next-date">
          {promise ? (
            <RenegotiatePanel promise={promise} onMove={move} onCancel={() => setDating(false)} />
          ) : (
            <DatePicker autofocus onPick={(due) => move(due, '')} />
          )}
        </div>
      )}
    </section>
  );
}

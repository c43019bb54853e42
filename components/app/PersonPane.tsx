import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Channel } from '@/utils/domain/interaction';
import type { FittingArticle } from '@/utils/messages/article-view';
import type { PersonCard, SeenPerson } from '@/utils/messages/views';
import { FitLine } from '../article/FitLine';
import { GiveSheet } from '../article/GiveSheet';
import { Brake } from '../brake/Brake';
import { ComplaintStrips } from '../complaint/ComplaintStrips';
import { Followups } from '../followup/Followups';
import { type Quick, QuickAdd } from '../followup/QuickAdd';
import { Details } from '../person/Details';
import { PersonHeader } from '../person/PersonHeader';
import { Ledger } from '../promise/Ledger';
import { Brief } from '../relationship/Brief';
import { Relationship } from '../relationship/Relationship';
import { useFilling } from '../relationship/use-filling';
import { SnippetSheet } from '../snippet/SnippetSheet';
import { NextAction } from '../suggestion/NextAction';
import { Timeline } from '../timeline/Timeline';
import { Duplicates } from '../upkeep/Duplicates';
import { Offers } from '../upkeep/Offers';
import { useKey } from './shortcuts';
import { useAnswer } from './use-answer';

export type PersonPaneProps = {
  card: PersonCard;
  /** As the page shows them; null when looked up. */
  seen: SeenPerson | null;
  quick: Quick;
  onQuick: (quick: Quick) => void;
  onManual: (channel: Channel) => void;
  /** Between the head and the next step. */
  children?: ComponentChildren;
};

/** Everything about one known person. */
export function PersonPane(props: PersonPaneProps) {
  const { card, quick, onQuick } = props;
  const { id, name } = card.person;
  const [brief, setBrief] = useState(false);
  const [writing, setWriting] = useState(false);
  const [adding, fill] = useFilling(id);
  const [giving, setGiving] = useState<FittingArticle['article'] | null>(null);
  const fitting = useAnswer('article/for-person', { personId: id }).value?.rows ?? [];
  useKey('b', () => setBrief(true));
  useKey('i', () => setWriting(true));
  return (
    <>
      <div class="card-side">
        <PersonHeader
          key={id}
          card={card}
          seen={props.seen}
          adding={adding}
          onEnd={() => fill(null)}
        />
        {props.seen && <Offers key={`offers:${id}`} seen={props.seen} />}
        <Duplicates key={`twins:${id}`} card={card} />
        {props.children}
        <ComplaintStrips card={card} />
        <NextAction
          key={`${id}:${card.next.rule}`}
          card={card}
          onPlan={() => onQuick('followup')}
          onContact={() => props.onManual('call')}
          onFill={fill}
          fitting={fitting[0]?.article ?? null}
          onGive={setGiving}
        />
        <Brake />
        <QuickAdd personId={id} open={quick} onOpen={onQuick} onWrite={() => setWriting(true)} />
        <FitLine key={`fit:${id}`} name={name} rows={fitting} onGive={setGiving} />
        <Ledger key={`ledger:${id}`} card={card} />
        <Followups followups={card.followups} />
        <Relationship
          key={`bond:${id}`}
          card={card}
          adding={adding}
          onAdd={fill}
          onBrief={() => setBrief(true)}
        />
        <Details key={`details:${id}`} card={card} />
      </div>
      <div class="time-side">
        <Timeline key={id} />
      </div>
      {writing && (
        <SnippetSheet
          card={card}
          fitting={fitting}
          onGive={setGiving}
          onClose={() => setWriting(false)}
        />
      )}
      {giving && (
        <GiveSheet article={giving} who={{ personId: id, name }} onClose={() => setGiving(null)} />
      )}
      {brief && <Brief card={card} onClose={() => setBrief(false)} />}
    </>
  );
}

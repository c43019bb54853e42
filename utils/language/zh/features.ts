import * as is from '@/utils/language/zh/patterns';

/** Who the clauses so far spoke of; Chinese leaves out a subject that has not changed. */
export type Side = 'own' | 'foreign' | 'open';
/** What the clauses before leave behind for this one. */
export type State = {
  side: Side;
  conditional: boolean;
  yielding: boolean;
  /** The clause before gave the reader his part: "你做饭，…". */
  shared: boolean;
};

/** What stands in a clause, looked up once. */
export type Features = {
  text: string;
  /** From the own subject on: only that can deny or date its deed ("没发的那份我现在就补上"). */
  tail: string;
  /** Where the own side stands as subject; null when it is not named or only by its people. */
  ownAt: number | null;
  isOwn: boolean;
  soon: boolean;
  prompt: boolean;
  toYou: boolean;
  deed: boolean;
  will: boolean;
  handled: boolean;
  state: State;
};

export function featuresOf(text: string, state: State): Features {
  const own = is.own.exec(text);
  const tail = own ? text.slice(own.index) : text;
  const toYou = is.toYou.test(tail);
  return {
    text,
    tail,
    ownAt: own ? own.index : null,
    isOwn: own !== null || is.ownPeople.test(text),
    soon: is.soon.test(text),
    prompt: is.prompt.test(text),
    toYou,
    deed: is.acting(tail) || toYou,
    will: is.will.test(tail),
    handled: is.handled.test(text),
    state,
  };
}

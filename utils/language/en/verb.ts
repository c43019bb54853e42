import { ACTS, ADVERBS, STATES, WHEREABOUTS } from '@/utils/language/en/lexicon';
import { BY_OBJECT } from '@/utils/language/en/objects';
import { type Deed, firm, NO_DEED as NO, REST_RULES } from '@/utils/language/en/rest-rules';
import type { Actor } from '@/utils/language/en/subject';
import { hasFuture } from '@/utils/language/en/time';
import { table } from '@/utils/lib/table';

const soft = (deed: Deed): Deed => ({ score: deed.score * 0.95, soft: true });
const JOINT = /^(?:discuss|talk|chat|meet|speak|catch|connect|touch|touchbase|decide|celebrate)$/;

/** Base form of an "-ing" word, or null when none of the known verbs fits. */
export function baseOf(gerund: string): string | null {
  if (!gerund.endsWith('ing') || gerund.length < 5) return null;
  const stem = gerund.slice(0, -3);
  for (const base of [stem, `${stem}e`, stem.slice(0, -1)]) {
    if (ACTS.has(base) || STATES.has(base)) return base;
  }
  return null;
}

type Rule = (rest: string, actor: Actor, words: readonly string[], at: number) => Deed;

const infinitive: Rule = (_rest, actor, words, at) => {
  const next = words[at + 1];
  if (next !== 'to' && next !== 'and') return firm(0.7);
  const deed = judgeVerb(words, at + 2, actor);
  return deed.score > 0.4 && deed.score < 0.6 ? { ...deed, score: 0.65 } : deed;
};

/** What may follow the second of two verbs. */
const OBJECT =
  /^(?:it|you|them|him|her|the|this|that|your|up|back|over|with|to|tomorrow|today|tonight|asap|shortly|soon|later|[.,!])$/;

/** "I'll be back on Monday and pick it up": the deed is in the second verb. */
/** "fly up to meet with you": the deed is what the journey is for. */
function purpose(words: readonly string[], from: number): Deed {
  const verb = words[from - 1] ?? '';
  if (!/^(?:fly|drive|travel|head|ride)$/.test(verb)) return NO;
  const to = words.indexOf('to', from);
  const served =
    ACTS.has(words[to + 1] ?? '') && /\byour?\b/.test(words.slice(to + 2, to + 5).join(' '));
  return to > 0 && to < from + 6 && served ? firm(0.62) : NO;
}

function conjunct(words: readonly string[], from: number, actor: Actor): Deed {
  for (let at = from; at < Math.min(from + 9, words.length - 2); at++) {
    const word = words[at] ?? '';
    if (/^[.!?]$/.test(word)) break;
    if (word !== 'and') continue;
    let verb = at + 1;
    while (/^(?:then|also|just|will)$/.test(words[verb] ?? '')) verb++;
    if (ACTS.has(words[verb] ?? '') && OBJECT.test(words[verb + 1] ?? ''))
      return soften(judgeVerb(words, verb, actor), 0.85);
  }
  return NO;
}

const be: Rule = (rest, actor, words, at) => {
  if (/^(?:sure|certain|careful) (?:to|and) /.test(rest)) return judgeVerb(words, at + 3, actor);
  if (/^able to /.test(rest)) return soften(judgeVerb(words, at + 3, actor), 0.9);
  if (/^(?:back )?(?:in (?:touch|contact)|to you|with you)\b/.test(rest)) return firm(0.85);
  if (/^back (?:to|with) (?:you|an?|the|more|details?|some)\b/.test(rest)) return firm(0.8);
  if (
    /^(?:right |over )?(?:there|on it|on top|on ?-?site|at your (?:office|place|door))\b/.test(rest)
  )
    return firm(/^(?:there|right there)/.test(rest) && actor === 'team' ? 0.55 : 0.78);
  if (/^right (?:with|over|back|on)\b/.test(rest)) return firm(0.7);
  if (
    actor === 'team' &&
    /^(?:over|round|around|by|out|along|up|down|there)\b/.test(rest) &&
    hasFuture(rest)
  )
    return firm(0.66);
  if (actor !== 'other' && /^(?:over|round|along|by) /.test(rest) && hasFuture(rest))
    return firm(0.62);
  if (
    /^(?:at|on|in) the (?:\S+ ){0,2}(?:kick-?off|meeting|call|demo|session|training|interview|workshop|presentation|walkthrough|panel|review)\b/.test(
      rest,
    )
  )
    return firm(actor === 'i' || actor === 'we' ? 0.58 : 0);
  if (/^(?:done|finished|ready|through|complete)\b/.test(rest) && hasFuture(rest))
    return firm(0.62);
  let next = at + 1;
  while (ADVERBS.has(words[next] ?? '') || (words[next] ?? '').endsWith('ly')) next++;
  const gerund = words[next] ?? '';
  if (!gerund.endsWith('ing')) return conjunct(words, at + 1, actor);
  const after = words.slice(next + 1, next + 8).join(' ');
  if (gerund === 'getting')
    return firm(/^(?:with|back to|you|it|the|a|in touch)\b/.test(after) ? 0.75 : 0);
  if (gerund === 'looking')
    return firm(/^(?:into|at|over|through|for|after)\b/.test(after) ? 0.8 : 0);
  if (gerund === 'attending')
    return firm(/^(?:the|your|this|it|that|[.,]|$)/.test(after) ? 0.6 : 0.2);
  if (gerund === 'leaving') return firm(/^(?:you|a (?:message|note|copy))\b/.test(after) ? 0.7 : 0);
  if (gerund === 'coming')
    return firm(/^(?:by|to (?:see|your|you)|over|along|back to|with)\b/.test(after) ? 0.65 : 0);
  if (WHEREABOUTS.has(gerund)) return NO;
  const base = baseOf(gerund);
  if (base === null) return firm(0.3);
  if (STATES.has(base) || (actor === 'we' && JOINT.test(base))) return NO;
  const deed = judgeVerb([...words.slice(0, next), base, ...words.slice(next + 1)], next, actor);
  return { ...deed, score: deed.score * 0.97 };
};

/** Verbs whose deed stands in a second verb; `rest` = the next words. */
const RULES: Readonly<Record<string, Rule>> = table({
  be,
  try: (rest, actor, words, at) => soft(infinitive(rest, actor, words, at)),
  attempt: (rest, actor, words, at) => soft(infinitive(rest, actor, words, at)),
  endeavour: (rest, actor, words, at) => soft(infinitive(rest, actor, words, at)),
  endeavor: (rest, actor, words, at) => soft(infinitive(rest, actor, words, at)),
  strive: (rest, actor, words, at) => soft(infinitive(rest, actor, words, at)),
  hope: (rest, actor, words, at) =>
    /^to /.test(rest) ? soft(judgeVerb(words, at + 2, actor)) : NO,
  plan: infinitive,
  aim: (rest, actor, words, at) => soft(infinitive(rest, actor, words, at)),
  start: (rest, actor, words, at) =>
    /^(?:by|with|off|out)\b/.test(rest) ? NO : gerundOr(words, at, actor, 0.45),
  begin: (rest, actor, words, at) =>
    /^(?:by|with)\b/.test(rest) ? NO : gerundOr(words, at, actor, 0.45),
  continue: (rest, actor, words, at) =>
    /^to /.test(rest)
      ? soften(judgeVerb(words, at + 2, actor), 0.8)
      : gerundOr(words, at, actor, 0.5),
  go: (rest, actor, words, at) => {
    const ahead = /^(?:ahead|on|back)? ?and /.exec(rest);
    if (ahead) return judgeVerb(words, at + 1 + ahead[0].trim().split(' ').length, actor);
    if (/^ahead (?:with|on)\b/.test(rest)) return firm(0.65);
    if (
      /^(?:over|through|back (?:to|through|over)|after|check|find|get|see|ask|with you|talk)\b/.test(
        rest,
      )
    )
      return firm(actor === 'we' ? 0.4 : 0.72);
    return NO;
  },
});

function gerundOr(words: readonly string[], at: number, actor: Actor, otherwise: number): Deed {
  if (words[at + 1] === 'to') return judgeVerb(words, at + 2, actor);
  const base = baseOf(words[at + 1] ?? '');
  if (base === null) return firm(otherwise);
  return judgeVerb([...words.slice(0, at + 1), base, ...words.slice(at + 2)], at + 1, actor);
}

function soften(deed: Deed, factor: number): Deed {
  return { ...deed, score: deed.score * factor };
}

/** "republish", "re-issue": a deed done again. */
const isRepeat = (word: string): boolean =>
  /^re-?./.test(word) && ACTS.has(word.replace(/^re-?/, ''));

/** Is it a verb of doing, or one judged by what follows? */
export const isKnownVerb = (word: string): boolean =>
  ACTS.has(word) ||
  isRepeat(word) ||
  Object.hasOwn(RULES, word) ||
  Object.hasOwn(REST_RULES, word) ||
  Object.hasOwn(BY_OBJECT, word);

/** As {@link judgeVerb}; where the first verb is idle the one after "and" counts. */
export function judgeVerbs(words: readonly string[], at: number, actor: Actor): Deed {
  const first = judgeVerb(words, at, actor);
  return first.score >= 0.5
    ? first
    : [conjunct(words, at + 1, actor), purpose(words, at + 1)].reduce(strongest, first);
}

const strongest = (a: Deed, b: Deed): Deed => (b.score > a.score ? b : a);

/** Judges the verb phrase that begins at `at` (base form), adverbs before it skipped. */
export function judgeVerb(words: readonly string[], at: number, actor: Actor, depth = 0): Deed {
  if (depth > 4 || at >= words.length) return NO;
  const verb = words[at] ?? '';
  if (
    verb !== 'be' &&
    ADVERBS.has(verb) &&
    !Object.hasOwn(RULES, verb) &&
    !Object.hasOwn(REST_RULES, verb)
  )
    return judgeVerb(words, at + 1, actor, depth + 1);
  const rest = words.slice(at + 1, at + 14).join(' ');
  if (actor === 'we' && JOINT.test(verb)) {
    return firm(
      /^(?:\S+ ){0,4}with (?!you\b)|^(?:you|your)\b/.test(rest)
        ? 0.72
        : verb === 'discuss'
          ? 0.4
          : 0.2,
    );
  }
  const byRest = Object.hasOwn(REST_RULES, verb) ? REST_RULES[verb] : undefined;
  if (byRest) return byRest(rest, actor);
  const rule = Object.hasOwn(RULES, verb) ? RULES[verb] : undefined;
  if (rule) return rule(rest, actor, words, at);
  const byObject = Object.hasOwn(BY_OBJECT, verb) ? BY_OBJECT[verb] : undefined;
  if (byObject) return firm(byObject[0].test(rest) ? byObject[1] : byObject[2]);
  if (STATES.has(verb) || verb.endsWith('ly') || !/^[a-z][a-z-]{2,}$/.test(verb)) return NO;
  if (ACTS.has(verb) || isRepeat(verb)) return firm(0.86);
  const aimed =
    /^(?:you|your|it|this|that|these|those|the|them|him|her|an?|up|out|over|my|our|everything|everyone|some|any|all|whatever)\b/.test(
      rest,
    );
  if (aimed && actor !== 'team') return firm(actor === 'i' ? 0.66 : 0.58);
  return firm(actor === 'i' ? 0.52 : 0.42);
}

import { ACTS, ADVERBS, STATES, WHEREABOUTS } from '@/utils/language/en/lexicon';
import type { Actor } from '@/utils/language/en/subject';
import { hasFuture } from '@/utils/language/en/time';

/** How surely the verb phrase at `at` names a deed for which the actor can be held to his word. */
export type Deed = { score: number; soft: boolean };

const NO: Deed = { score: 0, soft: false };
const firm = (score: number): Deed => ({ score, soft: false });
const soft = (deed: Deed): Deed => ({ score: deed.score * 0.95, soft: true });
const CHECKING =
  /^(?:check|ask|look into|find out|get back|confirm|consult|verify|run (?:it|this|that)|investigate|clear|dig|double-check|double check|follow up|speak (?:to|with)|talk (?:to|with) (?!you))\b/;
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

const when =
  (pattern: RegExp, yes: number, no = 0): Rule =>
  (rest) =>
    firm(pattern.test(rest) ? yes : no);

const infinitive: Rule = (_rest, actor, words, at) => {
  const next = words[at + 1];
  if (next !== 'to' && next !== 'and') return firm(0.7);
  const deed = judgeVerb(words, at + 2, actor);
  return deed.score > 0.4 && deed.score < 0.6 ? { ...deed, score: 0.65 } : deed;
};

const be: Rule = (rest, actor, words, at) => {
  if (/^(?:sure|certain|careful) (?:to|and) /.test(rest)) return judgeVerb(words, at + 3, actor);
  if (/^able to /.test(rest)) return soften(judgeVerb(words, at + 3, actor), 0.9);
  if (/^(?:back )?(?:in (?:touch|contact)|to you|with you)\b/.test(rest)) return firm(0.85);
  if (/^back (?:to|with) (?:you|an?|the|more|details?|some)\b/.test(rest)) return firm(0.8);
  if (/^(?:right |over )?(?:there|on it|on top|at your (?:office|place|door))\b/.test(rest))
    return firm(/^(?:there|right there)/.test(rest) && actor === 'team' ? 0.55 : 0.78);
  if (/^right (?:with|over|back|on)\b/.test(rest)) return firm(0.7);
  let next = at + 1;
  while (ADVERBS.has(words[next] ?? '')) next++;
  const gerund = words[next] ?? '';
  if (!gerund.endsWith('ing')) return NO;
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

const have: Rule = (rest) => {
  if (/^to\b/.test(rest)) return CHECKING.test(rest.slice(3)) ? firm(0.62) : NO;
  const parts = rest.split(' ');
  const causee = /^(?:someone|somebody|him|her|them|my|our|one|a|an|the|[a-z]+)$/.test(
    parts[0] ?? '',
  );
  const someone = /^(?:someone|somebody|him|her|them|my|our|one of)\b/.test(rest);
  const limit = someone ? 6 : 2;
  for (let n = 1; causee && n <= limit && n < parts.length; n++) {
    const word = parts[n] ?? '';
    if (/^[.,]$/.test(word)) break;
    if (
      ACTS.has(word) &&
      (someone || n <= 2) &&
      /^(?:you|him|her|them|the|it|a|an|up|on|this|that|to|over|into|back|your|me|us|with|by|out)$/.test(
        parts[n + 1] ?? '',
      )
    )
      return firm(0.85);
  }
  if (
    /^(?:\S+ ){1,8}(?:ready|done|finished|completed|fixed|sorted|sent|shipped|delivered|over to|out to|to you|for you|back to|in your|in place|on your desk|with you|deployed|prepared|drafted|resolved|updated|available|reviewed|signed|waiting for you|(?!(?:limited|need|indeed|interested|supposed|talented|related|united|combined|increased|reduced|detailed|dedicated|experienced|unlimited|restricted|required|mixed|learned|gained|earned|worked|lived|happened|hundred|continued|improved|armed|extended|advanced) )[a-z-]{3,}ed)(?: |$)/.test(
      `${rest} `,
    )
  )
    return firm(0.78);
  return firm(
    /^(?:it|that|this|an? (?:answer|update|draft|response|reply|decision|quote|proposal)|something|more|the|those|these)\b/.test(
      rest,
    ) && hasFuture(rest)
      ? 0.68
      : 0,
  );
};

const get: Rule = (rest, actor) => {
  if (
    /^(?:together|out|off|home|there|here|away|married|old|ready|lost|paid|fired|hurt|up|in on|stuck|better|worse|busy|used)\b/.test(
      rest,
    )
  )
    return firm(/^(?:there|up and running)/.test(rest) ? 0.3 : 0);
  if (
    /^back (?:to (?!work|school|normal|business)|with|in touch|at you|on (?:this|that|it))/.test(
      rest,
    )
  )
    return firm(0.9);
  if (/^(?:right )?back\b/.test(rest))
    return firm(/^(?:right )?back ?(?:[.,!]|$|asap|soon|shortly)/.test(rest) ? 0.6 : 0);
  if (
    /^(?:right )?(?:on|onto) (?:it|this|that|the phone|to)\b|^(?:right |straight |down )?to (?:it|that|this|the bottom|work on|you)\b/.test(
      rest,
    )
  )
    return firm(0.78);
  if (
    /^(?:you|your|him|her|them|it|that|this|the|those|these|an?|some|my|our|us|with|in touch|started|going|someone|somebody|everyone|all|more|both|hold|rid|after|\d+|any|one|another|details|approval|confirmation|clarification|copies|quotes|pricing|prices)\b/.test(
      rest,
    )
  )
    return firm(
      actor === 'we' &&
        /^(?:an? (?:chance|idea|sense|feel)|some (?:rest|sleep)|it all|to know)\b/.test(rest)
        ? 0
        : 0.86,
    );
  if (/^to (?!know|go|see|do|be|work|sleep|the|a|have|make|live|enjoy)\S/.test(rest))
    return firm(0.65);
  if (/^(?:much|closer|far|a lot|really|so|very)\b/.test(rest)) return NO;
  if (/^\S+ (?:\S+ ){0,2}(?:to|on|into|out|in|over|back)\b/.test(rest)) return firm(0.74);
  return firm(/^[a-z]+(?:s|ion)\b/.test(rest) ? 0.6 : 0.4);
};

/** Verbs whose meaning hangs on what follows; `rest` = the next words. */
const RULES: Readonly<Record<string, Rule>> = {
  be,
  have,
  get,
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
  need: (rest) => firm(/^to /.test(rest) && CHECKING.test(rest.slice(3)) ? 0.56 : 0),
  see: (rest) =>
    /^(?:if|whether|what|about|to|how (?:fast|soon|quickly|much|we can|i can))\b/.test(rest) &&
    !/^what (?:you|happens|they)/.test(rest)
      ? { score: 0.8, soft: true }
      : NO,
  look: when(
    /^(?:\S+ )?(?:into|at|over|for|through|up|after|around|it|out for|to see|again)\b/,
    0.88,
  ),
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
  let: (rest) => {
    if (
      /^(?:you|him|her|them|everyone|the \S+|\S+|\S+ and \S+) (?:all |both |guys |definitely )?know\b/.test(
        rest,
      )
    )
      return firm(0.92);
    if (/^(?:you|u) (?:go|off|get|be|have|down|in on)\b/.test(rest)) return NO;
    return firm(/^(?:it|this) (?:go|be|slide)/.test(rest) ? 0 : 0.55);
  },
  take: (rest) => {
    if (
      /^(?:that|this|it|your \S+) (?:as|to mean|for)\b|^(?:an? )?(?:break|vacation|days? off|leave|the day|nap|off|place|effect|time off|long|exception|some time|\S+ (?:days|weeks|hours|minutes|months))\b/.test(
        rest,
      )
    )
      return NO;
    return firm(
      /^(?:care|an?|over|up|on|it|you|him|her|them|notes|down|this|that|the|another|responsibility|ownership|your|charge|steps|action|one)\b/.test(
        rest,
      )
        ? 0.82
        : 0.5,
    );
  },
  make: (rest) =>
    firm(
      /^(?:sense|money|up your|me|us|fun|history|it (?:short|brief|quick))\b/.test(rest) ? 0 : 0.82,
    ),
  do: (rest, _actor) => ({
    score: /^(?:well|better|fine|great|ok|good|lunch|dinner|without)\b/.test(rest) ? 0 : 0.82,
    soft: /^(?:my|our) (?:\S+ )?best|^(?:what|whatever|everything|all) /.test(rest),
  }),
  keep: (rest) => {
    if (
      /^(?:in touch|it (?:short|brief|simple)|this (?:short|brief|simple)|this time|my fingers)\b/.test(
        rest,
      )
    )
      return firm(0.2);
    return firm(
      /^(?:you|an eye|everyone|him|her|them|on|looking|trying|working|chasing|pushing|checking|thinking|at it|it|the|this|that|your|my eyes|track|after)\b/.test(
        rest,
      )
        ? 0.82
        : 0.45,
    );
  },
  leave: when(
    /^(?:you|him|her|them|word|an? (?:message|note|voice\S*|copy)|it (?:with|on|at your|for)|(?:the|your|those|these|my) (?:\S+ ){1,4}(?:with|at|on|for|in))\b/,
    0.72,
  ),
  come: when(
    /^(?:by|over|along|around|back (?:to|with)|and|up with|see|to (?:you|your|see|the meeting|pick|help)|with|prepared|out|down|up|armed|in and|pick)\b/,
    0.72,
    0.3,
  ),
  ask: when(/^(?:that you|you|yourself|this|if you|a question)\b/, 0, 0.85),
  tell: (rest) => {
    if (!/^(?:you|u)\b/.test(rest)) return firm(0.8);
    return firm(
      hasFuture(rest) ||
        /^you (?:more|all|everything|all about|about it) ?(?:when|later|once|over)/.test(rest)
        ? 0.7
        : 0.2,
    );
  },
  give: when(
    /^(?:up|in|thanks|credit|you that|way|birth|rise|you (?:an?|one) (?:example|hint|reason))\b/,
    0,
    0.9,
  ),
  remind: when(/^you (?:that|again)\b|^everyone that/, 0, 0.8),
  stop: when(/^(?:by|in|over|at|and)\b/, 0.75, 0.5),
  put: when(/^(?:it (?:this|bluntly|simply|another|plainly)|up with|off)\b/, 0, 0.82),
  add: when(/^(?:that (?!to|in)|only that|here|,|to (?:the )?confusion)\b/, 0, 0.8),
  note: when(/^(?:that|here|,)\b/, 0, 0.5),
  mention: when(/^(?:it|this|that) to\b|^to\b/, 0.7, 0.15),
  point: when(/^(?:you|them|him|her|it|out to (?:him|her|them))\b/, 0.6, 0.1),
  say: when(/^(?:hello|hi|something to)\b/, 0.4),
  follow: when(
    /^(?:your (?:advice|lead|instructions)|from|\S+ on (?:twitter|linkedin))\b/,
    0.3,
    0.92,
  ),
  return: when(/^(?:to (?:the|work|school|my|houston|our)|on|from|home|in|by|[.,]|$)/, 0.15, 0.8),
  drive: when(/^(?:it|you|over to you|by|the|him|them)\b/, 0.65, 0.1),
  play: () => NO,
  run: when(/^(?:it|this|that|the|by|some|an?|your|these|those|over|through|them)\b/, 0.8, 0.2),
  show: when(/^(?:up|that)\b/, 0.25, 0.82),
  turn: when(/^(?:out|off|\d+|into)\b/, 0, 0.7),
  pass: when(/^(?:it|this|that|along|on|your|the|them|these|those|you|by|word)\b/, 0.85, 0.3),
  pick: when(/^(?:up|it|you|one|them|him|her)\b/, 0.75, 0.5),
  move: when(/^(?:forward|on|ahead|to|in|out|into)\b/, 0.3, 0.78),
  break: () => NO,
  bring: when(/^(?:us|together|about)\b/, 0.1, 0.82),
  host: when(/^/, 0.55),
  hold: when(
    /^(?:off|on|you|it|the|an?|this|that|your|those|these|back|them|weekly|internal|space|\d+)\b/,
    0.68,
    0.3,
  ),
  include: when(/^(?:the following|:)\b/, 0.2, 0.75),
  cover: when(/^(?:the following|three|topics)\b/, 0.3, 0.72),
  consider: () => ({ score: 0.6, soft: true }),
  propose: () => firm(0.5),
  help: when(/^(?:you|him|her|them|with|out|the|your|get|to|on|by|in|set|make)\b/, 0.68, 0.4),
  use: () => firm(0.45),
  work: when(
    /^(?:from|late|overtime|in (?!progress)|for (?!you)|there|here|through lunch|until|\.|$)/,
    0.2,
    0.82,
  ),
  sit: when(/^down\b/, 0.55),
  visit: when(/^(?:with|you|your)\b/, 0.8, 0.58),
  walk: when(/^(?:you|them|him|over|through)\b/, 0.7, 0.2),
  join: () => firm(0.8),
  attend: () => firm(0.78),
  double: when(/^(?:check|-check)\b/, 0.88, 0.3),
  serve: () => firm(0.4),
  proceed: when(/^(?:with|to|as)\b/, 0.65, 0.5),
  vary: () => NO,
  stick: () => firm(0.3),
  talk: when(/^(?:you|to|with)\b/, 0.82, 0.3),
};

function gerundOr(words: readonly string[], at: number, actor: Actor, otherwise: number): Deed {
  if (words[at + 1] === 'to') return judgeVerb(words, at + 2, actor);
  const base = baseOf(words[at + 1] ?? '');
  if (base === null) return firm(otherwise);
  return judgeVerb([...words.slice(0, at + 1), base, ...words.slice(at + 2)], at + 1, actor);
}

function soften(deed: Deed, factor: number): Deed {
  return { ...deed, score: deed.score * factor };
}

/** Is it a verb of doing, or one judged by what follows? */
export const isKnownVerb = (word: string): boolean => ACTS.has(word) || Object.hasOwn(RULES, word);

/** Judges the verb phrase that begins at `at` (base form), adverbs before it skipped. */
export function judgeVerb(words: readonly string[], at: number, actor: Actor, depth = 0): Deed {
  if (depth > 4 || at >= words.length) return NO;
  const verb = words[at] ?? '';
  if (verb !== 'be' && ADVERBS.has(verb) && !RULES[verb])
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
  const rule = Object.hasOwn(RULES, verb) ? RULES[verb] : undefined;
  if (rule) return rule(rest, actor, words, at);
  if (STATES.has(verb) || verb.endsWith('ly') || !/^[a-z][a-z-]{2,}$/.test(verb)) return NO;
  if (ACTS.has(verb)) return firm(0.86);
  return firm(actor === 'i' ? 0.52 : 0.42);
}

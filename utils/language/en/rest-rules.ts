import { CHECKING, judgeGet, judgeHave } from '@/utils/language/en/light-verbs';
import type { Actor } from '@/utils/language/en/subject';
import { hasFuture } from '@/utils/language/en/time';
import { table } from '@/utils/lib/table';

/** How surely a verb phrase names a deed for which the actor can be held to his word. */
export type Deed = { score: number; soft: boolean };

export const NO_DEED: Deed = { score: 0, soft: false };
export const firm = (score: number): Deed => ({ score, soft: false });

/** Verbs that are deeds or not by the words after them alone; `rest` = the next words. */
export const REST_RULES: Readonly<Record<string, (rest: string, actor: Actor) => Deed>> = table({
  have: (rest) => firm(judgeHave(rest)),
  get: (rest, actor) => firm(judgeGet(rest, actor)),
  need: (rest, actor) =>
    actor === 'we' && /^to (?:talk|speak)\b/.test(rest)
      ? NO_DEED
      : firm(/^to /.test(rest) && CHECKING.test(rest.slice(3)) ? 0.56 : 0),
  see: (rest) =>
    /^(?:if|whether|what|about|that (?:you|it|they|he|she|your|this|the)|to|how (?:fast|soon|quickly|much|we can|i can))\b/.test(
      rest,
    ) && !/^what (?:you|happens|they)/.test(rest)
      ? { score: 0.8, soft: true }
      : NO_DEED,
  let: (rest) => {
    if (
      /^(?:you|him|her|them|everyone|the \S+|\S+|\S+ and \S+) (?:all |both |guys |definitely )?know\b/.test(
        rest,
      )
    )
      return firm(0.92);
    if (/^(?:you|u) (?:go|off|get|be|have|down|in on)\b/.test(rest)) return NO_DEED;
    return firm(/^(?:it|this) (?:go|be|slide)|^(?:you|him|her|them|u)\b/.test(rest) ? 0 : 0.55);
  },
  take: (rest) => {
    if (
      /^(?:that|this|it|your \S+) (?:as|to mean|for)\b|^(?:an? )?(?:break|vacation|days? off|leave|the day|nap|off|place|effect|time off|long|exception|some time|\S+ (?:days|weeks|hours|minutes|months))\b/.test(
        rest,
      )
    )
      return NO_DEED;
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
      /^(?:you|an eye|everyone|him|her|them|on|(?:an?|one|two|some|\S+ \S+) (?:\S+ ){0,2}(?:aside|back|free|open|ready|handy)|looking|trying|working|chasing|pushing|checking|thinking|at it|it|the|this|that|your|my eyes|track|after)\b/.test(
        rest,
      )
        ? 0.82
        : 0.45,
    );
  },
  tell: (rest) => {
    if (!/^(?:you|u)\b/.test(rest)) return firm(0.8);
    return firm(
      hasFuture(rest) ||
        /^you (?:(?:more|all|everything|all about|about it) ?(?:when|later|once|over)|(?:before|if|as soon as|when|once|the moment|first)\b)/.test(
          rest,
        )
        ? 0.7
        : 0.2,
    );
  },
  play: () => NO_DEED,
  break: () => NO_DEED,
  consider: () => ({ score: 0.6, soft: true }),
  propose: () => firm(0.5),
  use: () => firm(0.45),
  join: (rest) =>
    firm(/^(?:an?|another|the (?:army|navy|firm|company|board|ranks))\b/.test(rest) ? 0.2 : 0.8),
  attend: () => firm(0.78),
  serve: () => firm(0.4),
  vary: () => NO_DEED,
  stick: () => firm(0.3),
});

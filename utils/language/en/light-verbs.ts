import { ACTS } from '@/utils/language/en/lexicon';
import type { Actor } from '@/utils/language/en/subject';
import { hasFuture } from '@/utils/language/en/time';

/** Finding out: the one duty ("I'll have to check") that is as good as a word. */
export const CHECKING =
  /^(?:check|ask|look into|find out|get back|confirm|consult|verify|run (?:it|this|that)|investigate|clear|dig|double-check|double check|follow up|speak (?:to|with)|talk (?:to|with) (?!you))\b/;

/** "have" + someone do it, it done, it ready by then: 0…1. `rest` = the words after the verb. */
export function judgeHave(rest: string): number {
  if (/^to\b/.test(rest)) return CHECKING.test(rest.slice(3)) ? 0.62 : 0;
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
      return 0.85;
  }
  if (
    /^(?:\S+ ){1,8}(?:ready|done|finished|completed|fixed|sorted|sent|shipped|delivered|over to|out to|to you|for you|back to|in your|in place|on your desk|with you|deployed|prepared|drafted|resolved|updated|available|reviewed|signed|waiting for you|(?!(?:limited|need|indeed|interested|supposed|talented|related|united|combined|increased|reduced|detailed|dedicated|experienced|unlimited|restricted|required|mixed|learned|gained|earned|worked|lived|happened|hundred|continued|improved|armed|extended|advanced) )[a-z-]{3,}ed)(?: |$)/.test(
      `${rest} `,
    )
  )
    return 0.78;
  if (
    /^(?:an?|one of|someone|somebody|two|my|our) (?:\S+ ){0,3}?(?:rep|reps|representatives?|engineers?|technicians?|specialists?|someone|somebody|colleagues?|managers?|lawyers?|counsel|person|people|guys?|man|crew|team|members?|consultants?|associates?|analysts?|staff) (?:from \S+ )?(?:on|at|in|there|join|available|standing by)\b/.test(
      rest,
    )
  )
    return 0.66;
  if (
    /^(?:you|it|everything|this|that|them) (?:live|up|running|back|online|set up|sorted|covered|ready|connected|moved|in)\b/.test(
      rest,
    )
  )
    return 0.76;
  return /^(?:it|that|this|an? (?:answer|update|draft|response|reply|decision|quote|proposal)|something|more|the|those|these|news|word|answers|numbers|details|info|information|results|feedback|figures|prices|pricing)\b/.test(
    rest,
  ) && hasFuture(rest)
    ? 0.68
    : 0;
}

/** "get" + it to you, back to you, on it – but not "get home": 0…1. */
export function judgeGet(rest: string, actor: Actor): number {
  if (
    /^(?:together|out|off|home|there|here|away|married|old|ready|lost|paid|fired|hurt|up|in on|stuck|better|worse|busy|used)\b/.test(
      rest,
    )
  )
    return /^(?:there|up and running)/.test(rest) ? 0.3 : 0;
  if (
    /^back (?:to (?!work|school|normal|business)|with|in touch|at you|on (?:this|that|it))/.test(
      rest,
    )
  )
    return 0.9;
  if (/^(?:right )?back\b/.test(rest))
    return /^(?:right )?back ?(?:[.,!]|$|asap|soon|shortly)/.test(rest) ? 0.6 : 0;
  if (
    /^(?:right )?(?:on|onto) (?:it|this|that|the phone|to)\b|^(?:right |straight |down )?to (?:it|that|this|the bottom|work on|you)\b/.test(
      rest,
    )
  )
    return 0.78;
  if (
    /^(?:you|your|him|her|them|it|that|this|the|those|these|an?|some|my|our|us|with|in touch|started|going|someone|somebody|everyone|all|more|both|hold|rid|after|\d+|any|one|another|details|approval|confirmation|clarification|copies|quotes|pricing|prices)\b/.test(
      rest,
    )
  )
    return actor === 'we' &&
      /^(?:an? (?:chance|idea|sense|feel)|some (?:rest|sleep)|it all|to know)\b/.test(rest)
      ? 0
      : 0.86;
  if (/^to (?!know|go|see|do|be|work|sleep|the|a|have|make|live|enjoy)\S/.test(rest)) return 0.65;
  if (/^(?:much|closer|far|a lot|really|so|very)\b/.test(rest)) return 0;
  if (/^\S+ (?:\S+ ){0,2}(?:to|on|into|out|in|over|back)\b/.test(rest)) return 0.74;
  return /^[a-z]+(?:s|ion)\b/.test(rest) ? 0.6 : 0.4;
}

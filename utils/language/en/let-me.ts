import { LET_ME_ACTS } from '@/utils/language/en/lexicon';
import { table } from '@/utils/lib/table';

/** What must follow some verbs for "let me ___" to announce a deed rather than talk. */
const OBJECTS: Readonly<Record<string, RegExp>> = table({
  see: /^(?:if|whether|what (?:i|we) can|about)\b/,
  ask: /^(?!you\b|this\b|a question)/,
  make: /^(?:sure|certain|a (?:few |quick )?(?:phone )?calls?|some|the)\b/,
  have: /^(?:a (?:\S+ )?(?:think|look|word)|my|someone|our|the|them|him|her)\b/,
  take: /^(?:a (?:\S+ )?look|a stab|away|this|it|that|care|another|the)\b/,
  get: /^(?:back (?:to|with)|you (?!to|out)|the|some|an?|that|it|this|with|on (?:it|that|this)|in touch|these|those|him|her|them)\b/,
  put: /^(?!(?:it|this) (?:this|another|simply|bluntly|differently))/,
  find: /^(?:out|you|the|a|some|my|that|it)\b/,
  think: /^(?:about|on|it|this|over)\b/,
  give: /^(?!)/,
  share: /^(?!)/,
});
const BEFORE = /^(?:[.!?,:()]|and|but|so|ok|okay|please|then|just|first|sure|yes)$/;
const OURS =
  /^(?:see (?:if|whether)|check|look into|find out|get back to|confirm|review|investigate|double|take (?:this|it|that) away|come back)\b/;
const TENTATIVE = /^(?:see|think|try|work|figure|consider|sleep)$/;

/** Does the writer announce a deed by "let me ___" at `at`, whose verb stands at `verbAt`? */
export function letMeDeed(
  words: readonly string[],
  at: number,
  verbAt: number,
): { score: number; soft: boolean } | null {
  const who = words[at + 1];
  if (words[at] === 'allow' && words[at + 2] !== 'to') return null;
  if (who !== 'me' && who !== 'us') return null;
  if (at > 0 && !BEFORE.test(words[at - 1] ?? '')) return null;
  const verb = words[verbAt] ?? '';
  const rest = words.slice(verbAt + 1, verbAt + 8).join(' ');
  if (!LET_ME_ACTS.has(verb) || /^know\b/.test(rest)) return null;
  const objects = Object.hasOwn(OBJECTS, verb) ? OBJECTS[verb] : undefined;
  if (objects && !objects.test(rest)) return null;
  if (who === 'us' && !OURS.test(`${verb} ${rest}`)) return null;
  if (/^see (?:if|whether) (?:i|we|it|there|my|our)\b/.test(`${verb} ${rest}`))
    return { score: 0.92, soft: true };
  return { score: who === 'us' ? 0.6 : 0.78, soft: TENTATIVE.test(verb) };
}

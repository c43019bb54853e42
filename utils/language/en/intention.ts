import { type Phrase, skipAdverbs } from '@/utils/language/en/future';
import { DELIVERIES } from '@/utils/language/en/lexicon';
import { type Subject, subjectBefore } from '@/utils/language/en/subject';
import { hasFuture } from '@/utils/language/en/time';
import { baseOf, judgeVerb } from '@/utils/language/en/verb';

/**
 * How much of a word an intention gives: "we hope to grow" is a wish and "we expect to close in May"
 * a forecast, unless it is for the reader, or one's own with a date.
 */
function intentionWeight(words: readonly string[], verb: number, subject: Subject): number {
  const word = words[verb] ?? '';
  const rest = words.slice(verb + 2, verb + 16).join(' ');
  if (word !== 'hope' && word !== 'expect' && word !== 'hoping') return word === 'aim' ? 0.8 : 0.88;
  if (/^(?:have|get|be able)\b|\byou\b/.test(rest)) return 0.8;
  const dated = hasFuture(rest);
  if (word === 'expect') return dated && subject.actor !== 'we' ? 0.7 : 0.5;
  return dated || subject.actor === 'i' ? 0.8 : 0.55;
}

/** "hope to", "plan to", "promise to" directly after the own subject or opening the sentence. */
export function intention(words: readonly string[], verb: number): Phrase | null {
  const word = words[verb] ?? '';
  const before = words[verb - 1] ?? '';
  if (words[verb + 1] === 'on' && /^plan/.test(word)) {
    const base = baseOf(words[verb + 2] ?? '');
    return base
      ? intention([...words.slice(0, verb + 1), 'to', base, ...words.slice(verb + 3)], verb)
      : null;
  }
  if (words[verb + 1] !== 'to') return null;
  const subject = subjectBefore(words, verb);
  if (subject.actor === 'other' || subject.actor === 'someone') return null;
  if (subject.actor === 'implied' && verb > 0 && !/^[.!,:]$/.test(before)) return null;
  if (/^(?:can|could|would|to|not|do|did|that|you)$/.test(before)) return null;
  const deed = judgeVerb(words, verb + 2, subject.actor);
  return {
    score: deed.score * intentionWeight(words, verb, subject),
    soft: !/^(?:promise|undertake|agree|pledge|vow|volunteer)$/.test(word),
    subject,
    at: verb,
  };
}

const YIELDING = /^(?:though|but|however)$/;
const REACHING = /^(?:raise|escalate|push|report|flag|pass|ask|check|try|forward)$/;

/** "can" with a delivery and a date; "should/might/may be able to". */
export function ability(words: readonly string[], aux: number, joined: string): Phrase | null {
  const { at, denied } = skipAdverbs(words, aux + 1);
  if (denied) return null;
  const verb = words[at] ?? '';
  const subject = subjectBefore(words, aux);
  if (subject.actor === 'other' || subject.actor === 'implied' || subject.actor === 'someone')
    return null;
  const rest = words.slice(at + 1, at + 4).join(' ');
  if (words[aux] === 'can') {
    const before = words[subject.start - 1] ?? '';
    if (before === 'so' || before === 'if' || before === 'that') return null;
    const reach = YIELDING.test(before) && REACHING.test(verb);
    const dated =
      (DELIVERIES.has(verb) || verb === 'do' || verb === 'take') &&
      hasFuture(joined) &&
      !/^(?:together)/.test(rest) &&
      /^(?:you|it|that|this|them|the|your|an?|some|my|our|over|more|those|these|back)\b/.test(rest);
    if (!(dated || reach) || /\bor\b|\beither\b/.test(joined)) return null;
    const deed = judgeVerb(words, at, subject.actor);
    return deed.score < 0.6 ? null : { score: dated ? 0.68 : 0.52, soft: true, subject, at: aux };
  }
  if (verb === 'be' && rest.startsWith('able to')) {
    const deed = judgeVerb(words, at + 3, subject.actor);
    const meant = words[aux] === 'should' || hasFuture(joined) || /\byour?\b/.test(joined);
    return { score: deed.score * (meant ? 0.8 : 0.5), soft: true, subject, at: aux };
  }
  if (words[aux] === 'should' && verb === 'have' && words[at + 1] !== 'to') {
    const deed = judgeVerb(words, at, subject.actor);
    const ready = deed.score > 0 || hasFuture(joined);
    return ready &&
      !/^(?:been|had|\S+ed|any|no|done|known|sent|told|given|gone|got|gotten)\b/.test(rest)
      ? { score: 0.64, soft: true, subject, at: aux }
      : null;
  }
  if (words[aux] === 'may' && verb === 'have') {
    const deed = judgeVerb(words, at, subject.actor);
    return deed.score > 0.8 ? { score: 0.55, soft: true, subject, at: aux } : null;
  }
  return null;
}

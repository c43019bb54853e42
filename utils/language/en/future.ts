import { ADVERBS, DELIVERIES, HEDGES } from '@/utils/language/en/lexicon';
import type { Deed } from '@/utils/language/en/rest-rules';
import { type Subject, subjectBefore } from '@/utils/language/en/subject';
import { hasFuture } from '@/utils/language/en/time';
import { baseOf, isKnownVerb, judgeVerb, judgeVerbs } from '@/utils/language/en/verb';

/** A verb phrase that may be an undertaking: its deed, whose it is, and where its first word stands. */
export type Phrase = Deed & { subject: Subject; at: number };

/** The first word from `from` on that is no adverb, and what the adverbs do to it. */
export function skipAdverbs(
  words: readonly string[],
  from: number,
): { at: number; hedged: boolean; denied: boolean } {
  let at = from;
  let hedged = false;
  let denied = false;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === 'not' || word === 'never' || word === 'hardly' || word === 'no') denied = true;
    else if (!ADVERBS.has(word) || (word === ',' && !ADVERBS.has(words[at + 1] ?? ''))) break;
    if (HEDGES.has(word)) hedged = true;
  }
  return { at, hedged, denied };
}

const INTENDING =
  /^(?:planning|hoping|aiming|intending|trying|looking|working|prepared|committed)$/;
const PROGRESSIVE =
  /^(?:follow|work|set|look|check|put|introduce|connect|add|make|take|review|draft|schedule|book|talk|speak|process|submit|file|order)$/;

/** "will" and "shall", and what is said in their place, at `aux`; the verb at `verb`. */
export function future(
  words: readonly string[],
  aux: number,
  verb: number,
  scale: number,
): Phrase | null {
  const subject = subjectBefore(words, aux);
  if (subject.actor === 'other') return null;
  const { at, hedged, denied } = skipAdverbs(words, verb);
  const rest = words.slice(at, at + 6).join(' ');
  if (denied) {
    if (!/^(?:forget|fail) to /.test(rest)) return null;
    return { ...judgeVerb(words, at + 2, subject.actor), subject, at: aux };
  }
  if (
    subject.actor === 'implied' &&
    /^(?:you|it|this|that|there|the|he|she|they|we|i|your)$/.test(words[at] ?? '')
  )
    return null;
  const deed = judgeVerbs(words, at, subject.actor);
  if (
    subject.actor === 'someone' &&
    !/\b(?:you|your|contact|touch|reach out|call back|follow)\b/.test(rest)
  )
    return null;
  const usual = /^(?:always|usually|normally|generally)$/.test(words[at - 1] ?? '') ? 0.5 : 1;
  const lowered =
    usual * (subject.actor === 'someone' ? 0.85 : subject.actor === 'implied' ? 0.97 : 1);
  return { score: deed.score * scale * lowered, soft: deed.soft || hedged, subject, at: aux };
}

/** "am/are" + going to, about to, planning to, or a dated present progressive of handing over. */
export function progressive(words: readonly string[], aux: number): Phrase | null {
  const { at, denied } = skipAdverbs(words, aux + 1);
  const word = words[at] ?? '';
  if (denied) return null;
  const near =
    words
      .slice(at + 1, at + 16)
      .join(' ')
      .split(/ (?:that|which|who|but|because) | , (?:are|is|can|do|does|you|he|she|they) /)[0] ??
    '';
  if (words[at + 1] === 'to') {
    const verb = words[at + 2] ?? '';
    const known =
      isKnownVerb(verb) ||
      ADVERBS.has(verb) ||
      (/^(?!\w+ing$)[a-z-]{3,}$/.test(verb) &&
        /^(?:the|an?|this|that|it|them|you|your|my|our|these|those|everything|all|some|up|out|him|her)$/.test(
          words[at + 3] ?? '',
        ));
    if (word === 'going' || word === 'about')
      return known ? future(words, aux, at + 2, 0.98) : null;
    if (!INTENDING.test(word) || verb.endsWith('ing') || (word === 'trying' && !hasFuture(near)))
      return null;
    const phrase = future(
      words,
      aux,
      at + 2,
      word === 'looking' || word === 'prepared' ? 0.6 : 0.85,
    );
    return phrase && { ...phrase, soft: true };
  }
  if (words[at + 1] === 'on' && /^(?:planning|counting)$/.test(word)) {
    const planned = baseOf(words[at + 2] ?? '');
    const phrase =
      planned &&
      future([...words.slice(0, at + 1), 'to', planned, ...words.slice(at + 3)], aux, at + 2, 0.8);
    return phrase ? { ...phrase, soft: true } : null;
  }
  const base = baseOf(word);
  const sentOut =
    base === 'send' &&
    /^(?:\S+ ){1,3}(?:over|round|around|down|out|across|up) (?:with|to)\b/.test(near);
  if (
    base === null ||
    !(DELIVERIES.has(base) || PROGRESSIVE.test(base)) ||
    !(sentOut || hasFuture(near))
  )
    return null;
  const phrase = future([...words.slice(0, at), 'be', ...words.slice(at)], aux, at, 0.88);
  return phrase && phrase.subject.actor !== 'team' && phrase.score > 0.4 ? phrase : null;
}

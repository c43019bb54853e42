import { constructIn } from '@/utils/language/en/constructs';
import { besideQuestion, standing, waitsForYes } from '@/utils/language/en/context';
import { letMeDeed } from '@/utils/language/en/let-me';
import { ADVERBS, APPROVER, DELIVERIES, HEDGES } from '@/utils/language/en/lexicon';
import { type Subject, subjectBefore } from '@/utils/language/en/subject';
import { hasFuture } from '@/utils/language/en/time';
import { englishWords } from '@/utils/language/en/tokens';
import { baseOf, type Deed, isKnownVerb, judgeVerb, judgeVerbs } from '@/utils/language/en/verb';
import { type Finding, NOTHING, stronger } from '@/utils/language/finding';

type Phrase = Deed & { subject: Subject; at: number };

const APPROVAL = new RegExp(
  `\\b(?:(?:check|clear|confirm|speak|talk|discuss) (?:it |this |that )?(?:first )?with|ask|run (?:it|this|that|\\S+ \\S+) (?:by|past)|consult|convince) (?:with )?(?:my|our|the|your)? ?(?:\\S+ )?${APPROVER}\\b|\\b(?:get|seek|obtain|request|need|apply for|ask for|subject to|pending) (?:\\S+ ){0,4}(?:approval|approved|sign-off|signoff|authori[sz]ation|permission|go-ahead|green light|clearance)\\b`,
);
const NEEDS_APPROVAL =
  /\b(?:i|we) (?:just |first |will |would )?(?:need|have|got|must) to (?:\S+ )?(?:check (?:\S+ )?with|ask (?:my|our|for)|run (?:it|this|that|\S+ \S+) (?:by|past)|get (?:\S+ ){0,5}(?:approv\w+|sign-off|signoff|signed off|clearance|permission|the (?:ok|okay|go-ahead))|clear (?:it|this|that) with|apply for|consult (?:with )?(?:my|our|the)|seek)\b/;

function skipAdverbs(
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

function future(words: readonly string[], aux: number, verb: number, scale: number): Phrase | null {
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
function progressive(words: readonly string[], aux: number): Phrase | null {
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
  if (base === null || !(DELIVERIES.has(base) || PROGRESSIVE.test(base)) || !hasFuture(near))
    return null;
  const phrase = future([...words.slice(0, at), 'be', ...words.slice(at)], aux, at, 0.88);
  return phrase && phrase.subject.actor !== 'team' && phrase.score > 0.4 ? phrase : null;
}

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
function intention(words: readonly string[], verb: number): Phrase | null {
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
function ability(words: readonly string[], aux: number, joined: string): Phrase | null {
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

function letMe(words: readonly string[], at: number): Phrase | null {
  const verbAt = skipAdverbs(words, at + (words[at] === 'allow' ? 3 : 2)).at;
  const deed = letMeDeed(words, at, verbAt);
  return deed && { ...deed, subject: { actor: 'i', start: at }, at };
}

function phraseAt(words: readonly string[], at: number, joined: string): Phrase | null {
  switch (words[at]) {
    case 'will':
    case 'shall':
      return future(words, at, at + 1, 1);
    case 'am':
    case 'are':
    case 'is':
      return progressive(words, at);
    case 'going':
      return at === 0 || /^[.,!:]$/.test(words[at - 1] ?? '')
        ? words[at + 1] === 'to'
          ? future(words, at, at + 2, 0.9)
          : null
        : null;
    case 'plan':
    case 'intend':
    case 'hope':
    case 'expect':
    case 'aim':
    case 'promise':
    case 'undertake':
    case 'volunteer':
    case 'agree':
    case 'pledge':
    case 'vow':
    case 'planning':
    case 'hoping':
    case 'aiming':
      return intention(words, at);
    case 'can':
    case 'should':
    case 'might':
    case 'may':
      return ability(words, at, joined);
    case 'let':
    case 'allow':
      return letMe(words, at);
    default:
      return null;
  }
}

/** Quoted speech and what follows "wrote:" are not the author's words here. */
function ownWords(sentence: string): string {
  const wrote = /\b(?:wrote|writes)\s?:/i.exec(sentence);
  const text = wrote ? sentence.slice(0, wrote.index) : sentence;
  return text.replace(/^[ \t]*>.*$/gm, ' ').replace(/[“"][^“”"]{12,400}[”"]/g, ' " ');
}

/**
 * Does an English sentence hold an undertaking by its author's side? Follows the project's label
 * rule: a future deed of the writer, of his people or in their name counts, also soft, conditional,
 * passive or elliptical; requests, offers, questions, past deeds, refusals, hearsay, duties, wishes,
 * whereabouts, politeness and announcements of talk do not.
 */
export function englishUndertaking(sentence: string): Finding {
  const words = englishWords(ownWords(sentence));
  const joined = words.join(' ');
  let best = NOTHING;
  const offer = waitsForYes(joined);
  const approval = APPROVAL.test(joined);
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at, joined);
    if (!phrase || phrase.score === 0) continue;
    const factor =
      standing(words, phrase.subject.start, phrase.subject.actor) *
      besideQuestion(words, phrase.subject.start) *
      (offer ? 0.5 : 1);
    const soft = phrase.soft || /\bif possible\b/.test(joined);
    best = stronger(best, { confidence: phrase.score * factor, soft, approval });
  }
  const construct = constructIn(joined);
  if (
    construct.score > best.confidence &&
    !joined.endsWith('?') &&
    !offer &&
    !/\b(?:said|says|saying|told|claims?|claimed|promised|if you)\b/.test(
      joined.slice(0, construct.at),
    )
  ) {
    best = { confidence: construct.score, soft: construct.soft, approval };
  }
  if (best.confidence < 0.55 && NEEDS_APPROVAL.test(joined) && !joined.endsWith('?')) {
    best = { confidence: 0.56, soft: false, approval: true };
  }
  return best;
}

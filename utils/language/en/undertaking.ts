import { constructIn } from '@/utils/language/en/constructs';
import { besideQuestion, standing, waitsForYes } from '@/utils/language/en/context';
import { future, type Phrase, progressive, skipAdverbs } from '@/utils/language/en/future';
import { ability, intention } from '@/utils/language/en/intention';
import { letMeDeed } from '@/utils/language/en/let-me';
import { APPROVER } from '@/utils/language/en/lexicon';
import { englishWords } from '@/utils/language/en/tokens';
import { type Finding, NOTHING, stronger } from '@/utils/language/finding';

const APPROVAL = new RegExp(
  `\\b(?:(?:check|clear|confirm|speak|talk|discuss) (?:it |this |that )?(?:first )?with|ask|run (?:it|this|that|\\S+ \\S+) (?:by|past)|consult|convince) (?:with )?(?:my|our|the|your)? ?(?:\\S+ )?${APPROVER}\\b|\\b(?:get|seek|obtain|request|need|apply for|ask for|subject to|pending) (?:\\S+ ){0,4}(?:approval|approved|sign-off|signoff|authori[sz]ation|permission|go-ahead|green light|clearance)\\b`,
);
const NEEDS_APPROVAL =
  /\b(?:i|we) (?:just |first |will |would )?(?:need|have|got|must) to (?:\S+ )?(?:check (?:\S+ )?with|ask (?:my|our|for)|run (?:it|this|that|\S+ \S+) (?:by|past)|get (?:\S+ ){0,5}(?:approv\w+|sign-off|signoff|signed off|clearance|permission|the (?:ok|okay|go-ahead))|clear (?:it|this|that) with|apply for|consult (?:with )?(?:my|our|the)|seek)\b/;

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

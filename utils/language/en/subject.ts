import { ADVERBS, OWN_PEOPLE, TEAM_NOUNS } from '@/utils/language/en/lexicon';

/** Who acts: `i`, `we`, people of one's own side, an unnamed somebody, nobody named, or others. */
export type Actor = 'i' | 'we' | 'team' | 'someone' | 'implied' | 'other';
export type Subject = { actor: Actor /** Index of its first word. */; start: number };

const NAME = "[a-z0-9&'-]+";
const people = [...OWN_PEOPLE].join('|');
const teams = [...TEAM_NOUNS].join('|');
const APPOSITION = `(?: ,(?: ${NAME}| \\.){1,4} ,)?`;
const OWN_GROUP = new RegExp(
  `(?:^| )((?:my|our|one of my|one of our|someone (?:from|on|in) (?:my|our))(?: ${NAME}){0,3}? (?:${people})(?: ${NAME}){0,2}?(?: (?:in|at|from|for|of|,)(?: ${NAME}){1,3})?` +
    `|(?:someone|somebody|one|any|either|both|all|some) of us|(?:a|another) colleague(?: of mine)?(?: from ${NAME})?|the undersigned` +
    `|the(?: ${NAME}){0,2} (?:${teams})(?: here| over here| in ${NAME}| at ${NAME}| on site)?)${APPOSITION}$`,
);
const SOMEONE =
  /(?:^| )((?:someone|somebody|(?:a|an|another)(?: [a-z-]+){0,2} (?:rep|representative|member|engineer|specialist|technician|agent|consultant|advisor|manager|courier))(?: (?:from|of|on|in)(?: [a-z-]+){1,3})?)$/;
const NOMINATIVE = new Set(['i', 'we', 'he', 'she', 'they', 'who', 'it']);
const CONJUNCTION = new Set(['and', 'but', 'or', 'then', ',', 'so', 'yet', 'though', 'although']);

/** A sentence that begins so has the writer as its silent subject. */
const IMPLYING = new Set(
  `got received thanks thank noted sorry ok okay understood good great sure yes yep no just am have
   will working looking still talked spoke met called checked left hope glad appreciate agreed done
   apologies apologize sorry hi hello hey dear currently been sent saw read had was perfect cool absolutely
   fine right well`.split(/\s+/),
);

/** After "it" as a subject; else it is an object ("we are working on it and hope to …"). */
const ACTS_NOW =
  /^(?:is|was|will|would|has|had|can|could|should|may|might|does|did|seems|looks|takes)$/;

const INTERJECTION =
  /^(?:ok|okay|k|sure|yes|yep|yeah|great|thanks|cool|alright|right|noted|understood|perfect|received|hi|hey|hello|so|anyway)$/;

/** A conjunct without a subject ("…, but will call you") shares that of the clause before it. */
function inherited(words: readonly string[], before: number): Subject {
  for (let at = before; at >= 0; at--) {
    const word = words[at] ?? '';
    if (word === '.' || word === '?' || word === '!') break;
    if (word === 'you' && /^(?:can|could|will|should|may|have|need|are)$/.test(words[at + 1] ?? ''))
      return { actor: 'other', start: before };
    const ours = words.slice(Math.max(0, at - 3), at).join(' ');
    if (
      OWN_PEOPLE.has(word) &&
      /\b(?:my|our)(?: \S+){0,2}$/.test(ours) &&
      ACTS_NOW.test(words[at + 1] ?? '')
    )
      return { actor: 'team', start: before + 1 };
    if (!NOMINATIVE.has(word) || (word === 'it' && !ACTS_NOW.test(words[at + 1] ?? ''))) continue;
    if (word === 'i' || word === 'we') return { actor: word, start: before + 1 };
    return { actor: 'other', start: before };
  }
  const opening = words.slice(0, before + 1);
  const implied =
    opening.length < 3 ||
    /^(?:please )?(?:give|allow|bear with|let) (?:me|us)\b/.test(opening.join(' ')) ||
    IMPLYING.has(opening[0] ?? '');
  return { actor: implied ? 'implied' : 'other', start: before + 1 };
}

/** The subject that stands before the auxiliary at `at`. */
export function subjectBefore(words: readonly string[], at: number): Subject {
  let last = at - 1;
  while (last >= 0 && ADVERBS.has(words[last] ?? '') && words[last] !== ',') last--;
  if (words[last] === ')') {
    const open = words.lastIndexOf('(', last);
    if (open > 0 && last - open < 7) last = open - 1;
  }
  const word = words[last] ?? '';
  if (last < 0 || /^[.!?(:]$/.test(word)) return { actor: 'implied', start: at };
  if (word === 'i') {
    const joint = words[last - 1] === 'and' && words[last - 2] === 'you';
    return { actor: joint ? 'other' : 'i', start: last };
  }
  if (word === 'we') return { actor: 'we', start: last };
  if (word === 'you' || word === 'he' || word === 'she' || word === 'they' || word === 'it')
    return { actor: 'other', start: last };
  if (INTERJECTION.test(word) && (last === 0 || /^[.,!]$/.test(words[last - 1] ?? '')))
    return { actor: 'implied', start: at };
  const left = words.slice(Math.max(0, last - 12), last + 1).join(' ');
  const group = word === 'and' || word === 'but' || word === 'then' ? null : OWN_GROUP.exec(left);
  if (group) return { actor: 'team', start: last - (group[0].trim().split(' ').length - 1) };
  if (CONJUNCTION.has(word)) return inherited(words, last);
  const someone = SOMEONE.exec(left);
  if (someone) return { actor: 'someone', start: last - (someone[0].trim().split(' ').length - 1) };
  return { actor: 'other', start: last };
}

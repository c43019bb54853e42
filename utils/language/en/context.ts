import { REPORTING } from '@/utils/language/en/lexicon';

const EMBEDDERS = new Set(
  'if unless whether when where what which how why who whom whose until till than whenever wherever whatever'.split(
    ' ',
  ),
);
const BREAK = /^[.!?,:()"“”-]$/;
const EVERYTHING = new Set('everything anything something nothing all'.split(' '));
/** Before "that I will": words which make it the writer's own assurance. */
const ASSURING = new Set(
  `assured assure sure promise confirm guarantee know certain confident informed note you him her them
   everyone see word remember realize understand advised and but so all tell fact now plan said-that`.split(
    /\s+/,
  ),
);
const OPENERS =
  /\b(?:as soon as|as|once|after|before|if|when|while|until|since|because|in case|unless|whenever|now that|so)\b/;
const PREPOSITIONS = new Set(
  'on in at by during after before from over under until within for with of regarding per as through to upon next this last following'.split(
    ' ',
  ),
);
/** These open an adverbial anywhere: "and barring any delay I will …". */
const FRONTED = new Set('barring despite given pending assuming depending'.split(' '));
const TIMES =
  /^(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|week|weekend|month|year|day|then|now|quarter|later|soon|time|meantime|interim|meanwhile|hour|hours|minutes|days|weeks|months|moment|end|noon|lunch|below|above|also|\d+|am|pm|m)$/;
const PLAIN_NOUN = /^[a-z][a-z-]{2,}$/;
const NOT_NOUNS = new Set(
  `and but or so then because since as though although while after before once think believe guess
   suppose figure yes yeah sure okay thanks please hopefully maybe perhaps sorry that otherwise
   anyway however actually later first second finally hey dear alternatively unfortunately agreed
   understood plus yet hence therefore thus afraid know mean say promise swear confident assured feel
   say hope regardless instead either neither not too well here there just also certain tell`.split(
    /\s+/,
  ),
);

function openingWord(words: readonly string[], start: number): string {
  let at = start - 1;
  if (words[at] === ',') at--;
  return words[at] ?? '';
}

/** "the report I will send": a noun with its article right before the subject. */
function isRelative(words: readonly string[], start: number): boolean {
  const noun = words[start - 1] ?? '';
  if (!PLAIN_NOUN.test(noun) || NOT_NOUNS.has(noun) || TIMES.test(noun)) return false;
  if (noun.endsWith('ly') || REPORTING.has(noun)) return false;
  let clause = start - 1;
  while (clause > 0 && !BREAK.test(words[clause - 1] ?? '')) clause--;
  const before = words.slice(clause, start);
  if (OPENERS.test(before.join(' '))) return false;
  const article = before.findLastIndex((word) =>
    /^(?:the|an?|any|all|those|these|some|only|your|his|her|our|my|their|another|every|each|first)$/.test(
      word,
    ),
  );
  if (article < 0 || before.length - article > 5) return false;
  const governor = before[article - 1] ?? '';
  return !FRONTED.has(governor) && (!PREPOSITIONS.has(governor) || article > 2);
}

/**
 * Is the writer's own future, whose subject begins at `start`, only told, wished, asked or
 * described? 0 = yes, 1 = it stands for itself; between: doubtful.
 */
export function standing(words: readonly string[], start: number, actor: string): number {
  const before = words[start - 1] ?? '';
  if (EMBEDDERS.has(before) || EVERYTHING.has(before)) return 0;
  if (/^(?:as|once|before|after)$/.test(before)) return 0.55;
  const clause: string[] = [];
  for (let at = start - 1; at >= 0 && clause.length < 9; at--) {
    const word = words[at] ?? '';
    if (BREAK.test(word) || word === 'and' || word === 'but' || word === 'so') break;
    clause.unshift(word);
  }
  const left = clause.join(' ');
  if (
    /\b(?:hope|hoping|hoped|wish|wishing|doubt|pray|worried|wonder|wondering|imagine)(?: that)?$/.test(
      left,
    )
  )
    return 0;
  if (
    /\b(?:not|never) (?:think|believe|expect|know|see|guess|sure|clear|certain|say|promise|promised|said)(?: \w+){0,2}$/.test(
      left,
    )
  )
    return 0;
  if (
    /\b(?:if|whether|when|what|how|why|where)\b/.test(left) &&
    /\b(?:know|ask|asking|see|wonder|sure|tell|decide|depends|think|matter)\b/.test(left) &&
    !/,/.test(left) &&
    !/^(?:if|when)\b/.test(left)
  )
    return 0;
  const assured = /\b(?:rest|be|feel|are) assured\b/.test(left);
  const hearsay = assured ? -1 : clause.findLastIndex((word) => REPORTING.has(word));
  if (
    hearsay >= 0 &&
    !/^as\b/.test(
      clause
        .slice(0, hearsay + 1)
        .slice(-3)
        .join(' '),
    ) &&
    !/\bas (?:\w+ )?\w+$/.test(clause.slice(0, hearsay + 1).join(' ')) &&
    !/^i (?:just )?(?:heard|understand|wanted)/.test(left)
  )
    return 0;
  if (/\b(?:like|love|hate|want) to think\b/.test(left)) return 0;
  if (before === 'that') {
    const governor = words[start - 2] ?? '';
    if (governor === 'so') return 0.6;
    const announced = /\b(?:happy|pleased|glad|delighted) to \w+ (?:you )?that$/.test(left);
    if (!announced && !ASSURING.has(governor) && !/ed$/.test(governor))
      return /^(?:think|believe|feel|guess|suppose|hopeful)$/.test(governor) ? 0.8 : 0;
  }
  if (/^(?:think|believe|guess|suppose|feel|figure)$/.test(before))
    return actor === 'we' ? 0.62 : 0.85;
  if (isRelative(words, start)) return 0;
  if (/^(?:while|although|though)$/.test(openingWord(words, start))) return 0.7;
  return 1;
}

const BARE_OFFER =
  /\bif (?:you|that|this|it) (?:would |will |should |might )?(?:like|prefer|want|wish|wants|works|suits|helps|makes sense|is (?:ok|okay|fine|alright|acceptable|helpful|useful|easier|better|preferable|convenient))(?: (?:me|us) to\b| for you| with you| better)?(?= ?(?:[.,!)]|i |we |$))|\bif you (?:want|need|would like|prefer) (?:me|us) to\b|\bif (?:needed|necessary|required|desired|helpful)\b/;

/** "If you like, …", "… if that helps": the deed waits for a yes. */
export const waitsForYes = (joined: string): boolean => BARE_OFFER.test(joined);

const ASKING =
  /^(?:please |so |and |but |also |hi |hey |ok |, ){0,3}(?:can|could|would|will|why|may|might|do|does|did|are|is|have|has|should|shall|what|when|where|who|how|which|any|mind)\b/;

/** "…, won't we" */
const TAG =
  /^(?:will|can|would|is|are|do|does|did|has|have|should|shall)(?: not)? (?:we|i|you|he|she|it|they)(?: not)?$/;

/**
 * In a sentence ending with "?", only what stands beside the question itself can be meant: "Can
 * you …, and I'll …?", "I'll send it tonight, can you check it?". 1 outside questions.
 */
export function besideQuestion(words: readonly string[], start: number): number {
  const end = words.indexOf('?', start);
  if (end < 0) return 1;
  const head = words.slice(0, start);
  const joined = head.join(' ');
  if (
    /\b(?:(?:can|could|would|will) (?:you|someone)|why do not you|please)\b/.test(joined) &&
    /(?:\band|\bthen|,)$/.test(joined)
  )
    return 0.8;
  let comma = end;
  while (comma > start && !/^[,:.!]$/.test(words[comma] ?? '')) comma--;
  if (comma <= start) return 0;
  const tail = words.slice(comma + 1, end).join(' ');
  if (
    /^(?:is (?:that|this|it) (?:ok|okay|fine|alright|good)|does that|ok|okay|right|would that|if that|sound|will that|are you (?:ok|free|around)|deal|how (?:does|about)|what do you (?:think|say))\b/.test(
      tail,
    )
  )
    return 0;
  if (TAG.test(tail)) return 0;
  return ASKING.test(tail) ? 0.8 : 0;
}

import { distinctiveWords } from '@/utils/language/distinctive';
import { LISTED } from '@/utils/language/finding';
import { judgeSentence } from '@/utils/language/judge';
import { roleWithoutPromise } from '@/utils/language/roles';
import { splitSentences } from '@/utils/language/sentences';
import { withoutHistory } from '@/utils/language/text';

/** An open promise, by its record's id and the words it was given in. */
export type OpenPromise = { id: string; text: string };

/** A message I wrote, without quoted history and signature; names of its attachments, if known. */
export type SentMessage = { text: string; attachments?: readonly string[] };

/** A promise a message seems to have kept: to be asked about, never to be closed unasked. */
export type Closing = {
  id: string;
  /** 0…1. */
  confidence: number;
  /** The sentence that says so; '' when only an attachment does. */
  sentence: string;
};

/** Something is handed over with this mail, or on its way; what is only reported has its own role. */
const HANDED =
  /\b(?:attached|enclosed|as promised|here(?:['’]s| is| are| you go)|(?:is|are) (?:now )?(?:done|ready|live|fixed|sorted|in the (?:mail|post)|on (?:its|their) way)|(?:i|we)(?:['’]ve| have)? (?:just |now |also |already )*(?:attached|enclosed|shipped|mailed|sent)|(?:went|gone) out (?:today|this|yesterday))\b/i;
const HANDED_ZH =
  /附件(?:是|为|中|里|内|请|见|[:：])|[见随]附|附上|请[您你]?(?:查收|查阅|过目|审阅|笑纳)|如约|(?:发|寄|传|转)(?:您|你|给[您你]|群里|邮箱|微信)(?:们|邮箱|微信|了)|这是|已(?:经)?(?!知|读|阅)[\u4e00-\u9fff]{1,14}/;
/** A done-word in these is about the future, refused, asked, or the other side's. */
const NOT_DONE =
  /\b(?:not (?:yet )?(?:been |attached|sent|done)|n['’]t (?:yet )?(?:sent|been|attached|done|received)|(?:will|to|shall|should|could|can|would) be (?:sent|done|attached|ready)|once|as soon as|until|if|when (?:it|i|we)|you(?:['’]ve| have)? (?:sent|attached))\b/i;
const NOT_DONE_ZH =
  /还没|尚未|没有?(?:发|寄|做|办|付|改)|未(?:能|曾)?(?:发|寄|付|完)|之?后(?:再|就)|(?:您|你)(?:发|寄|付|提)/;
const HAN = /\p{Script=Han}/u;

const MAX_SENTENCES = 200;
const MAX_OPEN = 200;
const ENOUGH = 2;

type Done = { sentence: string; words: ReadonlySet<string> };

function doneSentences(text: string): Done[] {
  const out: Done[] = [];
  for (const sentence of splitSentences(withoutHistory(text)).slice(0, MAX_SENTENCES)) {
    const chinese = HAN.test(sentence);
    const handed = (chinese ? HANDED_ZH : HANDED).test(sentence);
    if (!handed && roleWithoutPromise(sentence) !== 'done') continue;
    if ((chinese ? NOT_DONE_ZH : NOT_DONE).test(sentence) || /[?？]\s*$/.test(sentence)) continue;
    // "I've attached nothing yet but will send the quote": still a word given.
    if (judgeSentence(sentence).confidence >= LISTED && !/attach|enclos|附/i.test(sentence))
      continue;
    out.push({ sentence, words: distinctiveWords(sentence) });
  }
  return out;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/**
 * Which of my open promises to the reader a message I wrote seems to keep: a sentence that reports
 * something done shares at least two distinctive words with it, or its object stands in an
 * attachment's name or beside "attached". At most one entry per promise, surest first. A suggestion
 * to ask about only.
 */
export function promisesClosedBy(message: SentMessage, open: readonly OpenPromise[]): Closing[] {
  const done = doneSentences(message.text);
  const files = (message.attachments ?? []).slice(0, 50);
  const inFiles = distinctiveWords(files.map((name) => name.replace(/[._-]+/g, ' ')).join(' , '));
  if (done.length === 0 && inFiles.size === 0) return [];
  const found: Closing[] = [];
  for (const promise of open.slice(0, MAX_OPEN)) {
    const words = distinctiveWords(promise.text);
    if (words.size === 0) continue;
    const best = bestMatch(words, done, inFiles);
    if (best) found.push({ id: promise.id, ...best });
  }
  return found.sort((a, b) => b.confidence - a.confidence);
}

function bestMatch(
  words: ReadonlySet<string>,
  done: readonly Done[],
  inFiles: ReadonlySet<string>,
): Omit<Closing, 'id'> | null {
  let best: Omit<Closing, 'id'> | null = null;
  const file = shared(words, inFiles);
  for (const { sentence, words: said } of done) {
    const common = shared(words, said);
    const hands = /attach|enclos|附|查收|here(?:['’]s| is| are)/i.test(sentence);
    const confidence = weigh(common, words.size, hands, file > 0);
    if (confidence > (best?.confidence ?? 0)) best = { confidence, sentence };
  }
  if (!best && file > 0) best = { confidence: file >= ENOUGH ? 0.7 : 0.6, sentence: '' };
  return best;
}

/** How sure `common` distinctive words out of `all` make it. */
function weigh(common: number, all: number, hands: boolean, file: boolean): number {
  if (common === 0) return 0;
  if (common < ENOUGH) return hands || file ? (all <= 3 || file ? 0.7 : 0.6) : 0;
  const part = common / all;
  const base = 0.7 + 0.2 * Math.min(1, part);
  return Math.round(Math.min(0.95, base + (file ? 0.05 : 0)) * 100) / 100;
}

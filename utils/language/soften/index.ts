import { readDueDate } from '@/utils/language/dates';
import { LISTED } from '@/utils/language/finding';
import { judgeSentence } from '@/utils/language/judge';
import { softenChinese } from '@/utils/language/soften/chinese';
import { softenEnglish } from '@/utils/language/soften/english';

const HAN = /\p{Script=Han}/u;
const MAX_LENGTH = 300;

/**
 * A softer wording, in its own language, of a draft sentence that makes a firm promise, to be
 * copied: "I'll send it Friday." → "Let me see whether I can send it by Friday; I'll come back to
 * you either way.", 我周五发给您 → 我争取周五发给您，最迟周五前给您回话. It says by when the reader
 * hears either way. Null for anything that is no firm promise or not of a common build. `at` and
 * `tz`: moment and zone of writing.
 */
export function softened(sentence: string, at: string, tz: string): string | null {
  const text = sentence.trim();
  if (text === '' || text.length > MAX_LENGTH || /[?？]/.test(text)) return null;
  const finding = judgeSentence(text);
  if (finding.confidence < LISTED || finding.soft || finding.approval) return null;
  const due = readDueDate(text, { ref: at, tz });
  return HAN.test(text) ? softenChinese(text, due) : softenEnglish(text, due);
}

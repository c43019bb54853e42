import { signatureLines } from '@/utils/lib/reply/signature';
import { type Line, ownLines, type StrippedReply, stripLines } from '@/utils/lib/reply/strip';

const MAX_LENGTH = 200_000;
const MAX_LINES = 5_000;
// ">>> http://… <<<" is decoration.
// "> wrote:" is the end of a broken attribution.
const QUOTED = /^\s{0,4}>(?!\s?wrote:|[^\n]{0,200}<<)/;

/**
 * The part of a plain-text mail its author wrote: without quoted history, marked signatures
 * ("-- ", "Sent from my iPhone", 发自我的手机) and legal notices. The text above a forward stands
 * alone; a bare forward, or a reply in which nothing else is left, stays whole with `quoteRemoved`
 * false. Reads at most 200,000 characters and 5,000 lines; never throws. `bare`: see `stripLines`.
 */
export function stripReplyText(text: string, bare: 'whole' | 'empty' = 'whole'): StrippedReply {
  return stripLines(linesOf(text), bare);
}

/**
 * The author's signature at the end of a plain-text mail, as it stands there: what follows "-- ", a
 * closing formula ("Best regards,", 顺祝商祺), or else a last block of short lines with contact
 * details. Quoted history, device lines and legal notices are no part of it; '' when there is none.
 * Reads at most 200,000 characters and 5,000 lines; never throws.
 */
export function signatureOf(fullText: string): string {
  return signatureLines(ownLines(linesOf(fullText)).own).join('\n');
}

const linesOf = (text: string): Line[] =>
  text
    .slice(0, MAX_LENGTH)
    .split(/\r\n|\r|\n/, MAX_LINES)
    .map((line): Line => ({ text: line, quote: QUOTED.test(line) ? 2 : 0 }));

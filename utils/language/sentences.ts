import { endsWithAbbreviation } from '@/utils/language/abbreviations';

/** Text beyond this many characters is not read: no human message is that long. */
export const MAX_TEXT = 200_000;
/** A "sentence" longer than this many characters is cut at the nearest gap. */
export const MAX_SENTENCE = 800;

const HARD_STOP = new Set(['。', '！', '？', '!', '?', '．', '｡']);
const CLOSING = new Set(['"', "'", '”', '’', '」', '』', ')', '）', ']', '】', '》']);
const BULLET =
  /^[ \t]{0,8}(?:[-*•·▪◦–—]|\(?\d{1,2}[.)、]|[（(][一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十]、)[ \t]?/;
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
const SPACE = /\s/;

/** Columns a line takes: CJK characters count twice. Stops counting at `enough`. */
function reaches(line: string, enough: number): boolean {
  if (line.length >= enough) return true;
  if (line.length * 2 < enough) return false;
  let width = 0;
  for (const ch of line) width += WIDE.test(ch) ? 2 : 1;
  return width >= enough;
}

/** Is the line break between two lines only the wrapping of a mail program? */
function isWrapped(line: string, next: string): boolean {
  if (next.trim() === '' || line.trim() === '') return false;
  if (BULLET.test(next) || /^\s{0,8}>/.test(next)) return false;
  if (/[:：。！？!?]\s{0,4}$/.test(line)) return false;
  if (/^\s{0,8}[a-z]/.test(next)) return reaches(line, 40);
  return reaches(line, 60);
}

function isStop(text: string, at: number): boolean {
  const ch = text.charAt(at);
  const next = text.charAt(at + 1);
  if (ch === '。' || ch === '！' || ch === '？' || ch === '｡') return true;
  const open = next === '' || SPACE.test(next) || WIDE.test(next) || CLOSING.has(next);
  if (ch === '!' || ch === '?') return open || HARD_STOP.has(next);
  if (ch === '…') return next !== '…' && startsAnew(text, at + 1);
  if (ch !== '.') return false;
  if (text.charAt(at - 1) === '.') return startsAnew(text, at + 1);
  return open && !endsWithAbbreviation(text, at);
}

/** After an ellipsis only a capital letter or a Chinese character begins something new. */
function startsAnew(text: string, at: number): boolean {
  const rest = text.slice(at, at + 4).trimStart();
  return (
    rest === '' || (/^[A-Z]/.test(rest) && SPACE.test(text.charAt(at))) || WIDE.test(rest.charAt(0))
  );
}

/** Cuts one over-long run at spaces or commas so that every piece is at most `MAX_SENTENCE`. */
function cut(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > MAX_SENTENCE) {
    const head = rest.slice(0, MAX_SENTENCE);
    const gap = Math.max(head.lastIndexOf(' '), head.lastIndexOf('，'), head.lastIndexOf('\n'));
    const end = gap > MAX_SENTENCE / 2 ? gap + 1 : MAX_SENTENCE;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  pieces.push(rest);
  return pieces;
}

function splitParagraph(text: string, out: string[]): void {
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isStop(text, at)) continue;
    let end = at + 1;
    while (end < text.length && (HARD_STOP.has(text.charAt(end)) || CLOSING.has(text.charAt(end))))
      end++;
    push(text.slice(start, end), out);
    start = end;
    at = end - 1;
  }
  push(text.slice(start), out);
}

function push(raw: string, out: string[]): void {
  const sentence = raw.trim();
  if (sentence === '') return;
  for (const piece of sentence.length > MAX_SENTENCE ? cut(sentence) : [sentence]) {
    const trimmed = piece.trim();
    if (trimmed !== '') out.push(trimmed);
  }
}

/**
 * Splits a message into sentences, English, Chinese or mixed. Every result is a trimmed, unchanged
 * piece of `text`, in order, at most `MAX_SENTENCE` characters long; a line wrapped by a mail
 * program stays one sentence, so a result may hold a line break. Reads at most `MAX_TEXT`
 * characters, in linear time.
 */
export function splitSentences(text: string): string[] {
  const out: string[] = [];
  const source = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  const lines = source.split('\n');
  let offset = 0;
  let start = 0;
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n] ?? '';
    const next = lines[n + 1];
    offset += line.length;
    if (next === undefined || !isWrapped(line, next)) {
      const paragraph = source.slice(start, offset);
      splitParagraph(paragraph.replace(/^\s{0,80}/, '').replace(BULLET, ''), out);
      start = offset + 1;
    }
    offset += 1;
  }
  return out;
}

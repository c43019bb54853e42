const MOST = 90;

/** A text inside a sentence: one line, no full stop, cut where it is long. */
export function short(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '');
  return line.length > MOST ? `${line.slice(0, MOST).trimEnd()}…` : line;
}

// Control characters, direction overrides and marks without width: a name may not reorder what
// stands around it or hide letters. Joiners stay: they build emoji and Persian words.
const UNSAFE = /(?![\n\r\t])\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** One line of text as a page shows it: white space collapsed, invisible characters out. */
export function tidyLine(raw: string | null | undefined, limit = 500): string {
  if (!raw) return '';
  return raw
    .slice(0, limit * 4)
    .replace(UNSAFE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);
}

/** Several lines: each line collapsed, at most one empty line in a row, ends trimmed. */
export function tidyText(raw: string, limit = 100_000): string {
  const lines = raw
    .slice(0, limit)
    .replace(UNSAFE, '')
    .split(/\r\n?|\n/);
  const kept: string[] = [];
  for (const line of lines) {
    const text = line.replace(/[^\S\n]+/g, ' ').trim();
    if (text || kept.at(-1)) kept.push(text);
  }
  return kept.join('\n').trim();
}

/**
 * A display name, or null when it says nothing: empty, punctuation only, or merely the
 * person's own address again. Another person's address stays: it is a warning, not noise.
 */
export function tidyName(raw: string | null | undefined, email?: string | null): string | null {
  let name = tidyLine(raw, 200);
  const quoted = /^(["'“])(.*)(["'”])$/.exec(name);
  if (quoted) name = (quoted[2] ?? '').trim();
  if (!/[\p{L}\p{N}]/u.test(name)) return null;
  return email && name.toLowerCase() === email ? null : name;
}

const EDGES = /^[\s,;:，、；：.。-]{1,10}|[\s,;:，、；：-]{1,10}$/gu;
/** Words that lead to a date and hang in the air without it. */
const DANGLING = /\s(?:by|on|until|before|for|at|due)$/i;

/** What was typed without the words the date was read from: "call Anna, fri" → "call Anna". */
export function stripPhrase(text: string, phrase: string): string {
  const at = text.toLowerCase().lastIndexOf(phrase.toLowerCase());
  if (!phrase || at < 0) return text.trim();
  const before = text.slice(0, at).replace(EDGES, '').replace(DANGLING, '');
  const after = text.slice(at + phrase.length).replace(EDGES, '');
  const gap = before && after && !/\p{Script=Han}$/u.test(before) ? ' ' : '';
  return `${before}${gap}${after}`.trim();
}

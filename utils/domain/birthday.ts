/** `--MM-DD`, or `YYYY-MM-DD` where the year is known. */
export type Birthday = { month: number; day: number; year: number | null };

/** Reads either form; null for anything else and for days that never come. */
export function birthdayOf(text: string | null | undefined): Birthday | null {
  const found = /^(?:(\d{4})|-)-(\d{2})-(\d{2})$/.exec(text ?? '');
  if (!found) return null;
  const [, y, m, d] = found;
  const [month, day] = [Number(m), Number(d)];
  // A leap year has every day.
  const at = new Date(Date.UTC(2000, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return { month, day, year: y ? Number(y) : null };
}

/**
 * "April 30", "30 kwietnia", "4月30日" → `--04-30`. Month names come from the browser for the
 * page's language (and English); a text that fits no month or two months gives null.
 */
export function birthdayIn(text: string, language: string): string | null {
  const plain = text.normalize('NFKC').toLowerCase();
  const numeric = /(\d{1,2})(?:月|월)\s?(\d{1,2})/.exec(plain);
  if (numeric) return monthDay(Number(numeric[1]), Number(numeric[2]));
  const day = /(?:^|[^\d])(\d{1,2})(?!\d)/.exec(plain)?.[1];
  if (!day) return null;
  for (const locale of [language, 'en']) {
    const months = monthNames(locale).flatMap((name, i) => (plain.includes(name) ? [i + 1] : []));
    if (months.length === 1 && months[0]) return monthDay(months[0], Number(day));
  }
  return null;
}

/** In the form that stands beside a day ("kwietnia", not "kwiecień"). */
function monthNames(locale: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(new Date(2024, month, 15));
      return (parts.find((p) => p.type === 'month')?.value ?? '\n').toLowerCase();
    });
  } catch {
    return [];
  }
}

function monthDay(month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

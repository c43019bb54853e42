const CLOCK =
  /(?:(오전|오후|午前|午後|上午|下午|AM|PM)\s?)?(\d{1,2})[:.時시点h](?:\s?)(\d{2}|\d(?=分))(?:[:.]\d{2})?(?:\s?(a\.?m\.?|p\.?m\.?)(?![a-z]))?/iu;

/** The first time of day in a text from which the day was taken out: hour from 0 to 23, minute. */
export function clockIn(text: string): [hour: number, minute: number] | null {
  const m = CLOCK.exec(text);
  return m ? [hour24(Number(m[2]), m[1] ?? m[4] ?? ''), Number(m[3])] : null;
}

/** A 24-hour clock may carry AM/PM as well (13:19 PM). */
function hour24(hour: number, half: string): number {
  if (/^(?:오전|午前|上午|a)/iu.test(half)) return hour === 12 ? 0 : hour;
  if (/^(?:오후|午後|下午|p)/iu.test(half)) return hour < 12 ? hour + 12 : hour;
  return hour;
}

/** A text without what a pattern found in it. */
export function without(text: string, { index, 0: found }: RegExpExecArray): string {
  return `${text.slice(0, index)} ${text.slice(index + found.length)}`;
}

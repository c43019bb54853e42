/**
 * Month names as stems, by month, of languages whose mail programs print them. Stems are
 * matched at the start of a word of at least three letters.
 */
const MONTHS: [stem: string, month: number][] = [
  'jan|ene|gen|styc|янв|січ|led|ocak|tammi',
  'feb|fév|fev|lut|фев|лют|úno|şub|helmi',
  'mar|mär|maa|mrt|мар|бер|bře',
  'apr|avr|abr|kwi|апр|кві|dub|nis|huhti',
  'may|mai|maj|mag|mei|мая|май|трав|kvě|touko',
  'jun|juin|giu|cze|июн|черв|čvn|červn|haz|kesä',
  'jul|juil|lug|lip|июл|лип|čvc|červc|tem|heinä',
  'aug|aoû|ago|sie|авг|сер|srp|ağu|elo',
  'sep|set|wrz|сен|вер|zář|eyl|syys',
  'oct|okt|ott|out|paź|окт|жов|říj|eki|loka',
  'nov|noi|lis|ноя|лис|kas|marras',
  'dec|dez|dic|déc|gru|дек|груд|pro|ara|joulu',
].flatMap((stems, month) => stems.split('|').map((stem): [string, number] => [stem, month]));
// "lip" is July and "lis" November in Polish; longer stems first.
MONTHS.sort((a, b) => b[0].length - a[0].length);

/** Weekdays that stand before days in digits, as stems from Sunday on. */
const WEEKDAYS: [stem: string, day: number][] = [
  'sun|dim|dom|zo|paz|nie|вс|κυρ',
  'mon|lun|seg|ma|pzt|pon|пн|δευ',
  'tue|mar|ter|di|sal|wto|вт|τρί',
  'wed|mer|mié|mie|qua|wo|çar|śro|ср|τετ',
  'thu|jeu|jue|qui|gio|do|per|czw|чт|πέμ',
  'fri|ven|vie|sex|vr|cum|pią|пт|παρ',
  'sat|sam|sáb|sab|za|cmt|sob|сб|σάβ',
].flatMap((stems, day) => stems.split('|').map((stem): [string, number] => [stem, day]));
WEEKDAYS.sort((a, b) => b[0].length - a[0].length);

/** The month a word names, from 1; null for other words. */
export function monthOf(word: string): number | null {
  const month = stemOf(MONTHS, word);
  return month === null ? null : month + 1;
}

/** The day of the week a word names, from 0 = Sunday; null for other words. */
export function weekdayOf(word: string): number | null {
  return stemOf(WEEKDAYS, word);
}

/** Is it one of the stems itself, as months are cut short? */
export function isMonthStem(word: string): boolean {
  return MONTHS.some(([stem]) => stem === word);
}

function stemOf(stems: readonly [string, number][], word: string): number | null {
  const low = word.toLowerCase();
  return stems.find(([stem]) => low.startsWith(stem))?.[1] ?? null;
}

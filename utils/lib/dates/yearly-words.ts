/** A day that comes back every year, as somebody typed it. */
export type YearlyWords = {
  calendar: 'solar' | 'lunar';
  /** 1…12 and 1…31 of that calendar. */
  month: number;
  day: number;
  /** In the leap month of that name. */
  leap: boolean;
  year: number | null;
  /** The words it was read from. */
  phrase: string;
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?' +
  '|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const HAN = '一二三四五六七八九';
const N = '(?:[一二三四五六七八九十廿卅]{1,3}|\\d{1,2})';

const FORMS: readonly (readonly [RegExp, (m: RegExpExecArray) => Omit<YearlyWords, 'phrase'>])[] = [
  [
    /(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/u,
    ({ groups }) => solar(groups?.year, Number(groups?.month), Number(groups?.day)),
  ],
  [
    new RegExp(
      `(?:(?<year>\\d{4})年)?(?<lunar>农历|阴历|lunar\\s+)?(?<leap>闰)?` +
        `(?<month>正|冬|腊|${N})月(?<first>初)?(?<day>${N})(?:日|号)?`,
      'iu',
    ),
    ({ groups }) => {
      const { year, lunar, leap, first, month = '', day = '' } = groups ?? {};
      const named = /[正冬腊]/.test(month) || first !== undefined || leap !== undefined;
      const isLunar = named || lunar !== undefined || /^[廿卅]/.test(day);
      return {
        calendar: isLunar ? 'lunar' : 'solar',
        ...{ month: numberOf(month), day: numberOf(day) },
        ...{ leap: leap !== undefined, year: year ? Number(year) : null },
      };
    },
  ],
  [
    /lunar\s+(?<month>\d{1,2})[/.-](?<day>\d{1,2})(?!\d)/iu,
    ({ groups }) => ({
      ...{ calendar: 'lunar', month: Number(groups?.month), day: Number(groups?.day) },
      ...{ leap: false, year: null },
    }),
  ],
  [
    new RegExp(
      `(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${NAME}(?:,?\\s+(?<year>\\d{4}))?`,
      'iu',
    ),
    (m) => solar(m.groups?.year, monthNamed(m[2]), Number(m.groups?.day)),
  ],
  [
    new RegExp(
      `(?<![a-z])${NAME}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year>\\d{4}))?`,
      'iu',
    ),
    (m) => solar(m.groups?.year, monthNamed(m[1]), Number(m.groups?.day)),
  ],
];

/** The yearly day in a text ("12 March 1980", 农历八月十五, 3月12日); null when there is none. */
export function readYearly(text: string): YearlyWords | null {
  const head = text.slice(0, 300);
  for (const [form, read] of FORMS) {
    const match = form.exec(head);
    if (!match) continue;
    const found = read(match);
    const exists = found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= 31;
    if (exists) return { ...found, phrase: match[0].trim() };
  }
  return null;
}

const monthNamed = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function solar(year: string | undefined, month: number, day: number): Omit<YearlyWords, 'phrase'> {
  return { calendar: 'solar', month, day, leap: false, year: year ? Number(year) : null };
}

/** 正 1, 腊 12, 初八 8, 十五 15, 廿三 23. */
function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === '正') return 1;
  if (word === '冬') return 11;
  if (word === '腊') return 12;
  const tens = word.replace('廿', '二十').replace('卅', '三十');
  const at = tens.indexOf('十');
  const digit = (one: string | undefined) => HAN.indexOf(one ?? '') + 1;
  if (at < 0) return digit(tens);
  const lead = at === 0 ? 1 : digit(tens[0]);
  const rest = tens[at + 1];
  return lead * 10 + (rest === undefined ? 0 : digit(rest));
}

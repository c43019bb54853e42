const list = (text: string) => text.split(' ');

/** Weekday names with 1 = Monday; the short ones that are also words need a capital. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'monday mon mondays',
    'tuesday tue tues tueday tuesdays',
    'wednesday wed weds wednsday wednesdays wensday',
    'thursday thu thur thurs thrusday thursdays',
    'friday fri fridays firday',
    'saturday sat saturdays',
    'sunday sun sundays',
  ].flatMap((names, i) => list(names).map((name): [string, number] => [name, i + 1])),
);

export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set(
  list('mon tue wed thu fri sat sun weds'),
);

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb febuary',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, i) => list(names).map((name): [string, number] => [name, i + 1])),
);

const SMALL = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
);

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((name, i): [string, number] => [name, i]),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
  ['a', 1],
  ['an', 1],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  list(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  )
    .map((name, i): [string, number] => [name, i + 1])
    .concat([['thirtieth', 30]]),
);

export const TOMORROW: ReadonlySet<string> = new Set(
  list('tomorrow tmrw tmr tmw tomo tomorow tommorow tommorrow tomorrrow tomorrows'),
);

/** Parts of the day and the hour at which they are over. */
export const DAY_PARTS: ReadonlyMap<string, number> = new Map([
  ['morning', 12],
  ['noon', 12],
  ['midday', 12],
  ['lunch', 13],
  ['lunchtime', 13],
  ['afternoon', 18],
  ['evening', 22],
  ['night', 24],
]);

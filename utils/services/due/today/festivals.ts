import { countGreeted, laterSince, peopleToGreet } from '@/utils/db/repositories/greetings';
import type { ReadTx } from '@/utils/db/schema';
import type { CalendarDate } from '@/utils/domain/record';
import { CULTURES, type Culture } from '@/utils/domain/relationship';
import { type NearFestival, nearFestivals } from '@/utils/domain/suggest/festivals';
import { addDays, daysBetween, startOfDay } from '@/utils/lib/dates';
import type { Settings } from '@/utils/messages/settings';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import type { FestivalLine } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../../context';
import { peopleIn } from '../../people-in';

/** Nobody greets more; beyond it the number says "at least". */
const MOST_COUNTED = 500;
/** Longer than any festival is prepared, days. */
const LONGEST_LEAD = 14;
/** People looked through for those who were not greeted yet. */
const MOST_LOOKED = 2000;

const festivalFact = ({ festival, on }: NearFestival) => `${festival} ${on}`;

/** Festivals near this day, each with the cultures that keep it, nearest first. */
function nearBy(day: CalendarDate): (NearFestival & { cultures: Culture[] })[] {
  const byFact = new Map<string, NearFestival & { cultures: Culture[] }>();
  for (const culture of CULTURES)
    for (const near of nearFestivals(culture, day)) {
      const known = byFact.get(festivalFact(near));
      if (known) known.cultures.push(culture);
      else byFact.set(festivalFact(near), { ...near, cultures: [culture] });
    }
  return [...byFact.values()].sort((a, b) => a.on.localeCompare(b.on));
}

/** One line for each festival that somebody is to be greeted at: counts of index keys, no people. */
export async function festivalsIn(
  tx: ReadTx,
  settings: Settings,
  { today: day, tz }: { today: CalendarDate; tz: string },
): Promise<FestivalLine[]> {
  const near = nearBy(day).filter((one) => !settings.quietFestivals.includes(festivalFact(one)));
  if (near.length === 0) return [];
  const from = startOfDay(tz, addDays(day, -LONGEST_LEAD)).toISOString();
  const said = await laterSince(tx, from, MOST_COUNTED);
  const lines = near.map(async ({ festival, on, cultures }) => {
    const fact = festivalFact({ festival, on });
    const count = async (rank: 'star' | 'customer') => {
      const all = cultures.map((culture) => countGreeted(tx, culture, rank, MOST_COUNTED));
      return (await Promise.all(all)).reduce((sum, one) => sum + one, 0);
    };
    const [stars, customers] = await Promise.all([count('star'), count('customer')]);
    const greeted = said.filter(
      (one) => one.deletedAt === null && one.rule === 'festival-near' && one.fact === fact,
    ).length;
    return { festival, on, days: daysBetween(day, on), fact, stars, customers, greeted };
  });
  return (await Promise.all(lines)).filter(({ stars, customers }) => stars + customers > 0);
}

/** Whom to greet at one festival: who was greeted and whom "not now" protects are left out. */
export function todayGreet(
  deps: ServiceDeps,
  { fact, limit }: UiAsk<'today/greet'>,
): Promise<UiReply<'today/greet'>> {
  const day = today(deps);
  return deps.db.read(['people', 'companies', 'verdicts'], async (tx) => {
    const near = nearBy(day).find((one) => festivalFact(one) === fact);
    if (!near) return { people: [], more: false };
    const from = startOfDay(deps.timeZone(), addDays(day, -LONGEST_LEAD)).toISOString();
    const said = (await laterSince(tx, from, MOST_LOOKED)).filter(
      (one) => one.deletedAt === null && one.rule === 'festival-near' && one.fact === fact,
    );
    const greeted = new Set(said.map(({ personId }) => personId));
    // As many more as were greeted: they stand among the first.
    const most = Math.min(MOST_LOOKED, limit + 1 + greeted.size);
    const found = await Promise.all(near.cultures.map((one) => peopleToGreet(tx, one, most)));
    const left = found.flat().filter(({ id }) => !greeted.has(id));
    const people = peopleIn(tx, day);
    const known = await Promise.all(
      left.slice(0, limit).map((person) => people(person.id, person)),
    );
    return {
      people: known.filter(({ muted }) => !muted).map(({ who }) => who),
      more: left.length > limit,
    };
  });
}

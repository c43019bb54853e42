import { promisesFrom } from '@/utils/db/repositories/promises';
import type { ReadTx } from '@/utils/db/schema';
import type { Interaction } from '@/utils/domain/interaction';
import type { Person } from '@/utils/domain/person';
import type { DueDate, FoundPromise } from '@/utils/domain/promise';
import { hasDefaultClock, softDue } from '@/utils/domain/soft-clock';
import { isWorkingDay } from '@/utils/domain/work-time';
import { type CalendarDate, dateIn } from '@/utils/lib/dates';
import type { Settings } from '@/utils/messages/settings';
import type { OfferedPromise } from '@/utils/messages/views';
import type { ServiceDeps } from '../context';

/**
 * The promises in a newly logged text, to be offered: with the counterpart, the default clock
 * for soft ones without a day, and without those recorded from this very sentence already.
 */
export async function offers(
  deps: ServiceDeps,
  tx: ReadTx,
  interaction: Interaction,
  who: { by: 'me' | 'them'; person: Person; settings: Settings },
): Promise<OfferedPromise[]> {
  const { by, person } = who;
  const tz = deps.timeZone();
  const context = { by, at: interaction.at, tz };
  const found = deps.language.findPromises(interaction.text, context);
  if (found.length === 0) return [];
  const known = await promisesFrom(tx, interaction.id);
  const recorded = new Set(known.map(({ evidence }) => evidence?.sentence));
  const days = person.softDays ?? who.settings.softDays;
  const isWorkday = (date: CalendarDate) => isWorkingDay(date, who.settings, deps.language.holiday);
  return found
    .filter(({ sentence }) => !recorded.has(sentence))
    .map((one, index) => ({
      ...one,
      due: one.due ?? defaultDue(one, dateIn(tz, interaction.at), days, isWorkday),
      ref: `${interaction.id}:${index}`,
      personId: person.id,
      personName: person.name,
      interactionId: interaction.id,
      url: interaction.url,
    }));
}

function defaultDue(
  { by, kind }: FoundPromise,
  said: CalendarDate,
  days: number,
  isWorkday: (date: CalendarDate) => boolean,
): DueDate | null {
  if (by !== 'me' || !hasDefaultClock(kind)) return null;
  return { date: softDue(said, days, isWorkday), phrase: '' };
}

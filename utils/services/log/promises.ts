import { promisesFrom, promisesOf } from '@/utils/db/repositories/promises';
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
  const [known, others] = await Promise.all([
    promisesFrom(tx, interaction.id),
    promisesOf(tx, person.id),
  ]);
  // What was kept when the message was sent has no message to rest on, only the sentence.
  const bySending = others.filter(
    ({ evidence, side }) => evidence?.interactionId === null && (side === 'mine') === (by === 'me'),
  );
  const recorded = [...known, ...bySending].flatMap(({ evidence }) => evidence?.sentence ?? []);
  const said = dateIn(tz, interaction.at);
  return found
    .filter(({ sentence }) => !recorded.some((one) => sameSentence(one, sentence)))
    .map((one, index) => ({
      ...one,
      due: withDefaultClock(deps, one, { said, person, settings: who.settings }),
      ref: `${interaction.id}:${index}`,
      personId: person.id,
      personName: person.name,
      interactionId: interaction.id,
      url: interaction.url,
    }));
}

/** The day said; else the default clock of a soft word of mine, counted from the day `said`. */
export function withDefaultClock(
  { language }: ServiceDeps,
  { by, kind, due }: FoundPromise,
  { said, person, settings }: { said: CalendarDate; person: Person | null; settings: Settings },
): DueDate | null {
  if (due || by !== 'me' || !hasDefaultClock(kind)) return due;
  const isWorkday = (date: CalendarDate) => isWorkingDay(date, settings, language.holiday);
  return { date: softDue(said, person?.softDays ?? settings.softDays, isWorkday), phrase: '' };
}

/** Mail programs wrap and pad what was written: white space does not count. */
export function sameSentence(a: string, b: string): boolean {
  const bare = (text: string) => text.replace(/\s+/g, '');
  return bare(a) === bare(b);
}

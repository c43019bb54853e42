import { Refusal } from '@/utils/db/errors';
import type { DueDate } from '@/utils/domain/promise';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { ServiceDeps } from './context';

/** Reads a day from what was typed; null when there is none. */
export async function whenRead(
  { language, now, timeZone }: ServiceDeps,
  { input }: UiAsk<'when/read'>,
): Promise<DueDate | null> {
  return language.readQuickDate(input, { ref: now().toISOString(), tz: timeZone() });
}

/** Clocks of two devices may differ; a day ahead is a typing mistake. */
const SKEW_MS = 86_400_000;

/** The instant in the one spelling that sorts. @throws Refusal `bad-request` when it lies ahead. */
export function pastInstant(at: string, now: Date): string {
  const time = Date.parse(at);
  if (!(time <= now.getTime() + SKEW_MS)) throw new Refusal('bad-request', 'time');
  return new Date(time).toISOString();
}

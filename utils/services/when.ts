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

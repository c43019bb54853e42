import type { ReadTx } from '@/utils/db/schema';
import type { CalendarDate } from '@/utils/domain/record';
import { softDue } from '@/utils/domain/soft-clock';
import { isWorkingDay } from '@/utils/domain/work-time';
import type { Settings } from '@/utils/messages/settings';
import { type ServiceDeps, today } from '../context';
import { settingsIn } from '../settings';

/** The day some working days after `from`, by the user's own week and holidays. */
export async function inWorkingDays(
  deps: ServiceDeps,
  tx: ReadTx,
  days: (settings: Settings) => number,
  from: CalendarDate = today(deps),
): Promise<CalendarDate> {
  const settings = await settingsIn(tx);
  const isWorkday = (date: CalendarDate) => isWorkingDay(date, settings, deps.language.holiday);
  return softDue(from, days(settings), isWorkday);
}

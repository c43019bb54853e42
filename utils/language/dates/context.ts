import type { Context } from '@/utils/language/dates/types';
import { isCalendarDate, wallClockIn } from '@/utils/lib/dates';

const CHINA = /^(?:Asia\/(?:Shanghai|Urumqi|Chongqing|Chungking|Harbin|Kashgar)|PRC)$/;
const NOT_CHINA = /^Asia\/(?:Taipei|Hong_Kong|Macau|Singapore)$/;
const US =
  /^(?:America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Indiana|Kentucky|North_Dakota|Toronto|Vancouver|Edmonton|Winnipeg|Halifax|Montreal)|US\/|Canada\/|Pacific\/Honolulu|EST|CST|MST|PST)/;
// Where 4/5 is not the fifth of April.
const DAY_FIRST =
  /^(?:Europe|Africa|Australia|Atlantic|Indian|Antarctica|America\/(?:Sao_Paulo|Argentina|Bogota|Lima|Santiago|Mexico|Caracas)|Pacific\/(?:Auckland|Fiji)|Asia\/(?:Kolkata|Calcutta|Singapore|Hong_Kong|Dubai|Karachi|Dhaka|Jakarta|Bangkok|Ho_Chi_Minh|Kuala_Lumpur|Riyadh|Jerusalem|Istanbul))/;

// The sentences of a message share one moment; asking for a zone's clock is dear.
let lastKey = '';
let lastContext: Context | null = null;

/** Where and when a text was written, or null when the moment or the zone cannot be read. */
export function contextOf(
  ref: string,
  tz: string,
  chinese: boolean,
  lenient: boolean,
): Context | null {
  const key = `${ref}|${tz}|${chinese}|${lenient}`;
  if (key !== lastKey) {
    lastContext = makeContext(ref, tz, chinese, lenient);
    lastKey = key;
  }
  return lastContext;
}

function makeContext(ref: string, tz: string, chinese: boolean, lenient: boolean): Context | null {
  try {
    // A bare date counts as noon in the writer's zone, as good as any moment of that day.
    const bare = isCalendarDate(ref);
    const at = bare ? Date.parse(`${ref}T12:00:00Z`) : Date.parse(ref);
    const clock = wallClockIn(tz, new Date(at));
    const calendar =
      CHINA.test(tz) || (chinese && !NOT_CHINA.test(tz)) ? 'cn' : US.test(tz) ? 'us' : 'west';
    return {
      today: bare ? ref : clock.date,
      hour: bare ? 9 : clock.hour,
      minute: bare ? 0 : clock.minute,
      at,
      tz,
      calendar,
      order: DAY_FIRST.test(tz) ? 'dmy' : 'mdy',
      lenient,
    };
  } catch {
    return null;
  }
}

import type { Interaction } from '@/utils/domain/interaction';
import type { CalendarDate } from '@/utils/lib/dates';

export type TimelineRow =
  | { kind: 'day'; date: CalendarDate }
  | { kind: 'entry'; entry: Interaction };

/** Entries newest first, a heading before each local day. */
export function timelineRows(
  items: readonly Interaction[],
  dateOf: (at: string) => CalendarDate,
): TimelineRow[] {
  const rows: TimelineRow[] = [];
  let day: CalendarDate | null = null;
  for (const entry of items) {
    const date = dateOf(entry.at);
    if (date !== day) rows.push({ kind: 'day', date });
    day = date;
    rows.push({ kind: 'entry', entry });
  }
  return rows;
}

export const rowKey = (row: TimelineRow) => (row.kind === 'day' ? row.date : row.entry.id);

/** Characters of a text shown before it is opened; clamped to lines by the style as well. */
const PREVIEW = 400;
export const preview = (text: string) => text.slice(0, PREVIEW).replace(/\s+/g, ' ').trim();

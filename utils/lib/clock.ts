/**
 * A hybrid logical clock (Kulkarni et al. 2014): never behind the wall clock it saw, always
 * after its own last reading, so that changes keep their order when the wall clock jumps back.
 * Written `<ms, 12 hex digits>-<counter, 4 hex digits>-<device>`; readings sort as text.
 */

const MOST = 0xffff;

/** The reading after `last` (null at the very start) at wall time `nowMs` on `device`. */
export function tick(last: string | null, nowMs: number, device: string): string {
  const before = last === null ? null : partsOf(last);
  if (!before || nowMs > before.ms) return write(Math.max(0, Math.floor(nowMs)), 0, device);
  return before.counter < MOST
    ? write(before.ms, before.counter + 1, device)
    : write(before.ms + 1, 0, device);
}

/** The wall-clock part of a reading as an ISO instant; null when it is not of the form. */
export function instantOf(clock: string): string | null {
  const parts = partsOf(clock);
  return parts ? new Date(parts.ms).toISOString() : null;
}

function partsOf(clock: string): { ms: number; counter: number } | null {
  const [ms = '', counter = ''] = clock.split('-');
  const read = { ms: Number.parseInt(ms, 16), counter: Number.parseInt(counter, 16) };
  return Number.isFinite(read.ms) && Number.isFinite(read.counter) ? read : null;
}

function write(ms: number, counter: number, device: string): string {
  return `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${device}`;
}

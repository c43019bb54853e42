/** Waiting and addressing that both drivers share. */
import type { Target, WaitOptions } from './driver.ts';
import type { WireTarget } from './in-page.ts';

const CLICKABLE =
  'button, a, input, select, textarea, summary, label, [role=button], [role=tab], [role=link], ' +
  '[role=menuitem], [role=menuitemcheckbox], [role=menuitemradio], [role=option], ' +
  '[role=checkbox], [role=radio], [role=switch]';

export function toWire(target: Target): WireTarget {
  if (typeof target === 'string') return { css: target, text: null };
  return { css: target.css ?? CLICKABLE, text: target.text };
}

export function describe(target: Target): string {
  return typeof target === 'string' ? target : `${target.css ?? 'control'} “${target.text}”`;
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Asks until the answer is truthy and gives it. An answer that throws counts as "not yet" (the page
 * may be on its way to another document) and is named when the time is over.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  { timeout = 10_000, message }: WaitOptions = {},
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = null;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      const why = last === null ? '' : ` (${String(last)})`;
      throw new Error(`${message ?? `waited ${timeout} ms for ${what}`}${why}`);
    }
    await sleep(50);
  }
}

/** The text of a function call or expression, for protocols that take only text. */
export function callSource(script: string | ((...args: never[]) => unknown)): string {
  if (typeof script === 'string') return `(async () => (${script}))()`;
  return `(${script.toString()}).apply(null, arguments)`;
}

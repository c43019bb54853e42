import * as v from 'valibot';
import type { TaughtSelectors } from '@/utils/domain/taught-site';
import type { Change } from '../views';
import type { Asks } from './asks';
import { keyed, line, nothing, text } from './forms';

/** A site that was taught, as the settings list it. */
export type TaughtView = {
  /** `https://mail.example.org` */
  origin: string;
  selectors: TaughtSelectors;
};

export type TeachRequests = {
  /** By origin. */
  'teach/list': { ask: Record<never, never>; reply: TaughtView[] };
  /** Replaces what was taught about the site. */
  'teach/save': {
    ask: { key: string; origin: string; selectors: TaughtSelectors };
    reply: Change;
  };
  'teach/remove': { ask: { key: string; origin: string }; reply: Change };
  /** All taught sites as the text of a file that `teach/import` reads. */
  'teach/export': { ask: Record<never, never>; reply: { text: string } };
  /** Adds the sites of such a text, replacing those of the same origin. */
  'teach/import': { ask: { key: string; text: string }; reply: Change & { sites: number } };
};

const path = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const selectorsForm = v.object({
  sender: v.exactOptional(path),
  subject: v.exactOptional(path),
  date: v.exactOptional(path),
  body: v.exactOptional(path),
  self: v.exactOptional(path),
});

export const teachAsks: Asks<TeachRequests> = {
  'teach/list': nothing,
  'teach/save': keyed({ origin: line, selectors: selectorsForm }),
  'teach/remove': keyed({ origin: line }),
  'teach/export': nothing,
  'teach/import': keyed({ text: text(2_000_000) }),
};

import * as v from 'valibot';
import type { PageReading } from '@/utils/domain/page-reading';
import { DRAFT_ENDS, type DraftEnd, type WrittenDraft } from './reader-to-background';

/**
 * The form a page reading must have when it reaches the background. A page can
 * be hostile enough to take over its own process, so nothing is believed about
 * what comes from one: lengths and counts are bounded here, once.
 */

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, most)),
  );
const few = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.array(item),
    v.transform((items) => items.slice(0, most)),
  );

const address = v.object({
  name: v.exactOptional(text(6000)),
  email: v.exactOptional(text(320)),
  handle: v.exactOptional(text(300)),
});
const ids = v.object({
  'linkedin-id': v.exactOptional(text(100)),
  'sales-nav': v.exactOptional(text(100)),
});
const sighting = v.object({
  role: v.picklist(['from', 'to', 'cc', 'bcc', 'participant', 'profile']),
  name: v.nullable(text(6000)),
  email: v.exactOptional(text(320)),
  handle: v.exactOptional(text(300)),
  ids: v.exactOptional(ids),
});
const message = v.object({
  key: v.nullable(text(500)),
  from: v.nullable(address),
  to: few(address, 500),
  cc: few(address, 500),
  // A time nobody can read is no reason to lose the message.
  at: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
  direction: v.nullable(v.picklist(['in', 'out'])),
  text: text(200_000),
  signature: v.exactOptional(text(2000)),
});
const profile = v.object({
  name: v.nullable(text(6000)),
  headline: v.exactOptional(text(1000)),
  title: v.exactOptional(text(1000)),
  company: v.exactOptional(text(1000)),
  location: v.exactOptional(text(1000)),
  handle: v.exactOptional(text(300)),
  ids: v.exactOptional(ids),
  degree: v.exactOptional(v.number()),
  emails: v.exactOptional(few(text(320), 50)),
  phones: v.exactOptional(few(text(100), 50)),
  websites: v.exactOptional(few(text(2000), 50)),
  birthday: v.exactOptional(text(20)),
});

const draft = v.object({
  key: v.nullable(text(500)),
  mode: v.picklist(['reply', 'new']),
  to: few(address, 500),
  cc: few(address, 500),
  bcc: few(address, 500),
  subject: v.nullable(text(2000)),
  text: text(200_000),
  attachments: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const readingSchema: v.GenericSchema<unknown, PageReading> = v.object({
  site: text(50),
  kind: v.picklist([
    'thread',
    'list',
    'compose',
    'profile',
    'messaging',
    'company',
    'search',
    'other',
  ]),
  url: text(4000),
  key: v.nullable(text(500)),
  self: v.nullable(address),
  subject: v.nullable(text(2000)),
  company: v.exactOptional(v.object({ name: text(1000) })),
  people: few(sighting, 1000),
  messages: few(message, 1000),
  draft: v.nullable(draft),
  profile: v.nullable(profile),
  missing: few(text(100), 50),
  unreadable: v.boolean(),
});

/** The reading with everything overlong cut, or null when it is not of the form. */
export function parseReading(raw: unknown): PageReading | null {
  const parsed = v.safeParse(readingSchema, raw);
  return parsed.success ? parsed.output : null;
}

const written: v.GenericSchema<unknown, WrittenDraft> = v.object({
  ...draft.entries,
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
});

/** A draft of a reader with everything overlong cut, or null when it is not of the form. */
export function parseDraft(raw: unknown): WrittenDraft | null {
  const parsed = v.safeParse(written, raw);
  return parsed.success ? parsed.output : null;
}

export function parseDraftEnd(raw: unknown): DraftEnd | null {
  const parsed = v.safeParse(v.picklist(DRAFT_ENDS), raw);
  return parsed.success ? parsed.output : null;
}

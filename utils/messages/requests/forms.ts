import * as v from 'valibot';

/** Forms that many requests share: lengths, days, keys. */

export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
export const line = text(1000);
export const note = text(50_000);
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const tabId = v.pipe(v.number(), v.integer());
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((value) => !Number.isNaN(Date.parse(value))),
);
export const instant = v.pipe(v.string(), v.isoTimestamp());
export const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500));
export const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660));
export const channel = v.picklist([
  'mail',
  'linkedin',
  'call',
  'meeting',
  'visit',
  'wechat',
  'note',
  'other',
]);
export const direction = v.nullable(v.picklist(['in', 'out']));
export const kind = v.picklist(['firm', 'soft', 'approval', 'theirs']);
export const identityKind = v.picklist([
  'email',
  'linkedin',
  'linkedin-id',
  'sales-nav',
  'phone',
  'wechat',
]);
export const cadence = v.nullable(v.object({ ideal: days, latest: days }));
export const dock = v.object({
  width: v.exactOptional(v.pipe(v.number(), v.minValue(280), v.maxValue(900))),
  collapsed: v.exactOptional(v.boolean()),
  handleTop: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(10_000))),
});
export const evidence = v.object({
  sentence: note,
  interactionId: v.nullable(id),
  url: v.nullable(text(4000)),
});
/** Minor units of an ISO 4217 currency. */
export const money = v.object({
  value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e13)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});
export const nothing = v.object({});
export const keyed = <T extends v.ObjectEntries>(entries: T) => v.object({ key: id, ...entries });

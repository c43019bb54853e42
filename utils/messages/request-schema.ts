import * as v from 'valibot';
import type { UiAsk, UiRequest, UiRequestType } from './ui-to-background';

/** The form of every request, checked at the background's door. */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const line = text(1000);
const note = text(50_000);
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const key = id;
const tabId = v.pipe(v.number(), v.integer());
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((value) => !Number.isNaN(Date.parse(value))),
);
const instant = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500));
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660));
const channel = v.picklist([
  'mail',
  'linkedin',
  'call',
  'meeting',
  'visit',
  'wechat',
  'note',
  'other',
]);
const direction = v.nullable(v.picklist(['in', 'out']));
const kind = v.picklist(['firm', 'soft', 'approval', 'theirs']);
const identityKind = v.picklist([
  'email',
  'linkedin',
  'linkedin-id',
  'sales-nav',
  'phone',
  'wechat',
]);
const cadence = v.nullable(v.object({ ideal: days, latest: days }));
const dock = v.object({
  width: v.exactOptional(v.pipe(v.number(), v.minValue(280), v.maxValue(900))),
  collapsed: v.exactOptional(v.boolean()),
  handleTop: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(10_000))),
});
const evidence = v.object({
  sentence: note,
  interactionId: v.nullable(id),
  url: v.nullable(text(4000)),
});
const nothing = v.object({});
const keyed = <T extends v.ObjectEntries>(entries: T) => v.object({ key, ...entries });

type Asks = { [T in UiRequestType]: v.GenericSchema<unknown, UiAsk<T>> };

const asks: Asks = {
  'frame/hello': v.object({ nonce: id }),
  'page/view': v.object({ tabId }),
  'page/reread': v.object({ tabId }),
  'dock/get': v.object({ tabId }),
  'dock/set': v.object({ tabId, dock }),
  'site/status': v.object({ tabId }),
  'site/allow': v.object({ tabId, origin: line }),
  'site/forbid': v.object({ origin: line }),
  'person/card': v.object({ personId: id }),
  'person/search': v.object({ query: text(200), limit: count }),
  'person/add': v.variant('from', [
    keyed({ from: v.literal('page'), tabId, ref: text(8000) }),
    keyed({
      from: v.literal('hand'),
      name: line,
      email: v.nullable(line),
      company: v.nullable(line),
    }),
  ]),
  'person/edit': keyed({
    personId: id,
    fields: v.object({
      name: v.exactOptional(line),
      title: v.exactOptional(v.nullable(line)),
      company: v.exactOptional(v.nullable(line)),
      location: v.exactOptional(v.nullable(line)),
      language: v.exactOptional(v.nullable(v.picklist(['en', 'zh']))),
      tags: v.exactOptional(v.pipe(v.array(line), v.maxLength(100))),
      cadence: v.exactOptional(cadence),
      softDays: v.exactOptional(v.nullable(days)),
    }),
  }),
  'person/link': keyed({ personId: id, tabId, ref: text(8000) }),
  'identity/add': keyed({ personId: id, kind: identityKind, value: line }),
  'identity/remove': keyed({ personId: id, kind: identityKind, value: line }),
  'person/remove': keyed({ personId: id }),
  'timeline/page': v.object({
    personId: id,
    before: v.nullable(v.object({ at: instant, interactionId: id })),
    limit: count,
  }),
  'log/conversation': keyed({ tabId, add: v.pipe(v.array(text(8000)), v.maxLength(200)) }),
  'log/manual': keyed({ personId: id, channel, direction, at: instant, text: note }),
  'interaction/edit': keyed({
    id,
    text: v.exactOptional(note),
    at: v.exactOptional(instant),
    channel: v.exactOptional(channel),
  }),
  'interaction/remove': keyed({ id }),
  'promise/add': keyed({
    promises: v.pipe(
      v.array(
        v.object({
          personId: id,
          kind,
          text: note,
          due: v.nullable(day),
          evidence: v.nullable(evidence),
        }),
      ),
      v.minLength(1),
      v.maxLength(500),
    ),
  }),
  'promise/edit': keyed({
    id,
    text: v.exactOptional(note),
    due: v.exactOptional(v.nullable(day)),
    kind: v.exactOptional(kind),
  }),
  'promise/close': keyed({ id, outcome: v.picklist(['kept', 'broken', 'dropped']) }),
  'promise/renegotiate': keyed({ id, due: day }),
  'followup/add': keyed({ personId: id, text: note, due: day }),
  'followup/edit': keyed({ id, text: v.exactOptional(note), due: v.exactOptional(day) }),
  'followup/close': keyed({ id, as: v.picklist(['done', 'dropped']) }),
  'when/read': v.object({ input: text(200) }),
  undo: keyed({ changeId: id }),
  'today/view': v.object({ limit: count }),
  'settings/get': nothing,
  'settings/set': keyed({
    patch: v.object({
      language: v.exactOptional(v.picklist(['auto', 'en', 'zh'])),
      theme: v.exactOptional(v.picklist(['auto', 'light', 'dark'])),
      ownAddresses: v.exactOptional(v.pipe(v.array(line), v.maxLength(200))),
      defaultCadence: v.exactOptional(cadence),
      softDays: v.exactOptional(days),
      welcomed: v.exactOptional(v.boolean()),
    }),
  }),
  'request/outcome': v.object({ key }),
  'data/health': nothing,
  'data/start-afresh': v.object({ key }),
};

/** The request with nothing unknown in it, or null when it is not of the agreed form. */
export function parseRequest(raw: unknown): UiRequest | null {
  const head = v.safeParse(v.looseObject({ type: v.string() }), raw);
  if (!head.success || !Object.hasOwn(asks, head.output.type)) return null;
  const type = head.output.type as UiRequestType;
  const ask = v.safeParse(asks[type] as v.GenericSchema<unknown, object>, raw);
  // The schema table ties each type to its ask.
  return ask.success ? ({ type, ...ask.output } as UiRequest) : null;
}

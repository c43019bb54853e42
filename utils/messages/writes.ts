import type { UiRequestType, WriteType } from './ui-to-background';

/** Exactly the requests that write; the type keeps the table complete. In the order of their names. */
const WRITES: Readonly<Record<WriteType, true>> = {
  'data/start-afresh': true,
  'followup/add': true,
  'followup/close': true,
  'followup/edit': true,
  'identity/add': true,
  'identity/remove': true,
  'interaction/edit': true,
  'interaction/remove': true,
  'log/conversation': true,
  'log/manual': true,
  'person/add': true,
  'person/edit': true,
  'person/link': true,
  'person/remove': true,
  'promise/add': true,
  'promise/annotate': true,
  'promise/ask-approval': true,
  'promise/close': true,
  'promise/correct': true,
  'promise/decline': true,
  'promise/edit': true,
  'promise/firm-up': true,
  'promise/renegotiate': true,
  'promise/reopen': true,
  'settings/set': true,
  'teach/import': true,
  'teach/remove': true,
  'teach/save': true,
  undo: true,
};

/** Does this request carry a key, so that sending it again writes nothing twice? */
export function isWrite(type: UiRequestType): type is WriteType {
  return Object.hasOwn(WRITES, type);
}

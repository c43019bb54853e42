import type { Result } from '@/utils/messages/result';
import type { UiAsk, UiReply, UiRequestType } from '@/utils/messages/ui-to-background';
import { answering } from './answer';
import type { ServiceDeps } from './context';
import { dataHealth, requestOutcome, startAfresh } from './data/data';
import { type SeedRecords, seed } from './data/seed';
import { type DueCounts, dueCounts } from './due/counts';
import { todayView } from './due/today';
import { followupAdd, followupClose, followupEdit } from './followup/followup';
import { logConversation } from './log/conversation';
import { interactionEdit, interactionRemove } from './log/interaction';
import { logManual } from './log/manual';
import { pageView } from './page/view';
import { personAdd } from './person/add';
import { personCard } from './person/card';
import { personEdit } from './person/edit';
import { identityAdd, identityRemove } from './person/identity';
import { personLink } from './person/link';
import { personRemove } from './person/remove';
import { personSearch } from './person/search';
import { timelinePage } from './person/timeline';
import { promiseAdd } from './promise/add';
import { promiseClose, promiseEdit, promiseRenegotiate } from './promise/edit';
import { settingsGet, settingsSet } from './settings';
import { undo } from './undo';
import { whenRead } from './when';

export type { ServiceDeps } from './context';
export type { SeedRecords } from './data/seed';
export type { DueCounts } from './due/counts';

/** Requests about tabs, frames and sites are answered elsewhere. */
export type ServiceRequestType = Exclude<
  UiRequestType,
  'frame/hello' | 'page/reread' | `dock/${string}` | `site/${string}`
>;

export type ServiceMethods = {
  [T in ServiceRequestType]: (ask: UiAsk<T>) => Promise<Result<UiReply<T>>>;
};

export type Services = {
  /** One method per data request. None throws: what goes wrong is named in the result. */
  methods: ServiceMethods;
  /** For the badge. */
  dueCounts(): Promise<Result<DueCounts>>;
  /** Fills in demo records; only demo builds call it. */
  seed(ask: { key: string; records: SeedRecords }): Promise<Result<null>>;
};

/** The background's core: use cases over the database, with the browser injected. */
export function createServices(deps: ServiceDeps): Services {
  const a = answering(deps);
  const counts = a(dueCounts);
  return {
    dueCounts: () => counts({}),
    seed: a(seed),
    methods: {
      'page/view': a(pageView),
      'person/card': a(personCard),
      'person/search': a(personSearch),
      'person/add': a(personAdd),
      'person/edit': a(personEdit),
      'person/link': a(personLink),
      'person/remove': a(personRemove),
      'identity/add': a(identityAdd),
      'identity/remove': a(identityRemove),
      'timeline/page': a(timelinePage),
      'log/conversation': a(logConversation),
      'log/manual': a(logManual),
      'interaction/edit': a(interactionEdit),
      'interaction/remove': a(interactionRemove),
      'promise/add': a(promiseAdd),
      'promise/edit': a(promiseEdit),
      'promise/close': a(promiseClose),
      'promise/renegotiate': a(promiseRenegotiate),
      'followup/add': a(followupAdd),
      'followup/edit': a(followupEdit),
      'followup/close': a(followupClose),
      'when/read': a(whenRead),
      undo: a(undo),
      'today/view': a(todayView),
      'settings/get': a(settingsGet),
      'settings/set': a(settingsSet),
      'request/outcome': a(requestOutcome),
      'data/health': a(dataHealth),
      'data/start-afresh': a(startAfresh),
    },
  };
}

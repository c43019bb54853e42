import type { DraftEnd, WrittenDraft } from '@/utils/messages/reader-to-background';
import type { Result } from '@/utils/messages/result';
import type { DataRequestType, UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import { answering, answeringInTime } from './answer';
import type { ServiceDeps } from './context';
import { type SeedRecords, seed } from './data/seed';
import { rollDates } from './date/roll';
import { draftEnded } from './draft/ended';
import { type DueCounts, dueCounts } from './due/counts';
import { type NoticeNews, noticeNews } from './due/notices';
import { articleMethods } from './methods/article';
import { captureMethods } from './methods/capture';
import { complaintMethods } from './methods/complaint';
import { dataMethods } from './methods/data';
import { dateMethods } from './methods/date';
import { draftMethods } from './methods/draft';
import { followupMethods } from './methods/followup';
import { giveMethods } from './methods/give';
import { insightsMethods } from './methods/insights';
import { ledgerMethods } from './methods/ledger';
import { logMethods } from './methods/log';
import { needMethods } from './methods/need';
import { outcomeMethods } from './methods/outcome';
import { pageMethods } from './methods/page';
import { personMethods } from './methods/person';
import { promiseMethods } from './methods/promise';
import { purchaseMethods } from './methods/purchase';
import { relationshipMethods } from './methods/relationship';
import { settingsMethods } from './methods/settings';
import { suggestionMethods } from './methods/suggestion';
import { surveyMethods } from './methods/survey';
import { teachMethods } from './methods/teach';
import { timelineMethods } from './methods/timeline';
import { todayMethods } from './methods/today';
import { upkeepMethods } from './methods/upkeep';

export type { Captured } from './capture/captured';
export type { ServiceDeps } from './context';
export type { SeedRecords } from './data/seed';
export { type DraftState, NOTHING_WRITTEN } from './draft/state';
export type { DueCounts } from './due/counts';
export type { NoticeNews } from './due/notices';

export type ServiceMethods = {
  [T in DataRequestType]: (ask: UiAsk<T>) => Promise<Result<UiReply<T>>>;
};

export type Services = {
  /** One method per data request. None throws: what goes wrong is named in the result. */
  methods: ServiceMethods;
  /** What may be told as a notification now. */
  noticeNews(): Promise<Result<NoticeNews>>;
  /** Moves yearly days that have passed to the next time round. */
  rollDates(): Promise<Result<number>>;
  /** For the badge. */
  dueCounts(): Promise<Result<DueCounts>>;
  /** A form in a page closed; answered when what follows is on disk. */
  draftEnded(ask: { tabId: number; draft: WrittenDraft; how: DraftEnd }): Promise<Result<true>>;
  /** Fills in demo records; only demo builds call it. */
  seed(ask: { key: string; records: SeedRecords }): Promise<Result<null>>;
};

/** The background's core: use cases over the database, with the browser injected. */
export function createServices(deps: ServiceDeps): Services {
  const a = answering(deps);
  const ui = answeringInTime(deps);
  const counts = a(dueCounts);
  const news = a(noticeNews);
  const roll = a(rollDates);
  return {
    noticeNews: () => news({}),
    rollDates: () => roll({}),
    dueCounts: () => counts({}),
    draftEnded: a(draftEnded),
    seed: a(seed),
    methods: {
      ...articleMethods(ui),
      ...captureMethods(ui),
      ...complaintMethods(ui),
      ...dataMethods(ui),
      ...dateMethods(ui),
      ...draftMethods(ui),
      ...followupMethods(ui),
      ...giveMethods(ui),
      ...insightsMethods(ui),
      ...ledgerMethods(ui),
      ...logMethods(ui),
      ...needMethods(ui),
      ...outcomeMethods(ui),
      ...pageMethods(ui),
      ...personMethods(ui),
      ...promiseMethods(ui),
      ...purchaseMethods(ui),
      ...relationshipMethods(ui),
      ...settingsMethods(ui),
      ...surveyMethods(ui),
      ...teachMethods(ui),
      ...suggestionMethods(ui),
      ...timelineMethods(ui),
      ...todayMethods(ui),
      ...upkeepMethods(ui),
    },
  };
}

import type { ArticleRequests, ArticleTabRequests } from './requests/article';
import type { CaptureRequests, CaptureTabRequests } from './requests/capture';
import type { ComplaintRequests } from './requests/complaint';
import type { DataRequests } from './requests/data';
import type { DateRequests } from './requests/date';
import type { DraftRequests, DraftTabRequests } from './requests/draft';
import type { FollowupRequests } from './requests/followup';
import type { GiveRequests } from './requests/give';
import type { InsightsRequests } from './requests/insights';
import type { LedgerRequests } from './requests/ledger';
import type { LogRequests } from './requests/log';
import type { NeedRequests } from './requests/need';
import type { OutcomeRequests } from './requests/outcome';
import type { PageRequests } from './requests/page';
import type { PersonRequests } from './requests/person';
import type { PromiseRequests } from './requests/promise';
import type { PurchaseRequests } from './requests/purchase';
import type { RelationshipRequests } from './requests/relationship';
import type { SettingsRequests } from './requests/settings';
import type { SiteRequests } from './requests/site';
import type { SuggestionRequests } from './requests/suggestion';
import type { SurveyRequests } from './requests/survey';
import type { TabRequests } from './requests/tab';
import type { TeachRequests } from './requests/teach';
import type { TimelineRequests } from './requests/timeline';
import type { TodayRequests } from './requests/today';
import type { UpkeepRequests } from './requests/upkeep';

/**
 * Everything a sidebar, popup, panel or dashboard may ask of the background. A request with a
 * `key` writes; the same key sent again answers with the first outcome and writes nothing.
 */
export type UiRequests = ArticleRequests &
  ArticleTabRequests &
  ComplaintRequests &
  DataRequests &
  DateRequests &
  CaptureRequests &
  CaptureTabRequests &
  DraftRequests &
  DraftTabRequests &
  FollowupRequests &
  GiveRequests &
  InsightsRequests &
  LedgerRequests &
  LogRequests &
  NeedRequests &
  OutcomeRequests &
  PageRequests &
  PersonRequests &
  PromiseRequests &
  PurchaseRequests &
  RelationshipRequests &
  SettingsRequests &
  SiteRequests &
  SurveyRequests &
  SuggestionRequests &
  TabRequests &
  TeachRequests &
  TimelineRequests &
  TodayRequests &
  UpkeepRequests;

export type UiRequestType = keyof UiRequests;
/** Answered beside the browser; all others by the services over the database. */
export type SiteRequestType = keyof SiteRequests;
export type BrowserRequestType =
  | SiteRequestType
  | keyof (TabRequests & DraftTabRequests & CaptureTabRequests & ArticleTabRequests);
export type DataRequestType = Exclude<UiRequestType, BrowserRequestType>;
export type UiAsk<T extends UiRequestType> = UiRequests[T]['ask'];
export type UiReply<T extends UiRequestType> = UiRequests[T]['reply'];
export type UiRequest = {
  [T in UiRequestType]: { type: T } & UiAsk<T>;
}[UiRequestType];

/** Requests that write; `request/outcome` only asks about a key. */
export type WriteType = {
  [T in UiRequestType]: UiAsk<T> extends { key: string } ? T : never;
}[Exclude<UiRequestType, 'request/outcome'>];

import * as v from 'valibot';
import { articleAsks } from './requests/article';
import { captureAsks } from './requests/capture';
import { complaintAsks } from './requests/complaint';
import { dataAsks } from './requests/data';
import { dateAsks } from './requests/date';
import { draftAsks } from './requests/draft';
import { followupAsks } from './requests/followup';
import { giveAsks } from './requests/give';
import { insightsAsks } from './requests/insights';
import { ledgerAsks } from './requests/ledger';
import { logAsks } from './requests/log';
import { needAsks } from './requests/need';
import { outcomeAsks } from './requests/outcome';
import { pageAsks } from './requests/page';
import { personAsks } from './requests/person';
import { promiseAsks } from './requests/promise';
import { purchaseAsks } from './requests/purchase';
import { relationshipAsks } from './requests/relationship';
import { settingsAsks } from './requests/settings';
import { siteAsks } from './requests/site';
import { suggestionAsks } from './requests/suggestion';
import { surveyAsks } from './requests/survey';
import { tabAsks } from './requests/tab';
import { teachAsks } from './requests/teach';
import { timelineAsks } from './requests/timeline';
import { todayAsks } from './requests/today';
import { upkeepAsks } from './requests/upkeep';
import type { UiAsk, UiRequest, UiRequestType } from './ui-to-background';

/** The form of every request, checked at the background's door. */
const asks: { [T in UiRequestType]: v.GenericSchema<unknown, UiAsk<T>> } = {
  ...articleAsks,
  ...captureAsks,
  ...complaintAsks,
  ...dataAsks,
  ...dateAsks,
  ...draftAsks,
  ...followupAsks,
  ...giveAsks,
  ...insightsAsks,
  ...ledgerAsks,
  ...logAsks,
  ...needAsks,
  ...outcomeAsks,
  ...pageAsks,
  ...personAsks,
  ...promiseAsks,
  ...purchaseAsks,
  ...relationshipAsks,
  ...settingsAsks,
  ...siteAsks,
  ...surveyAsks,
  ...suggestionAsks,
  ...tabAsks,
  ...teachAsks,
  ...timelineAsks,
  ...todayAsks,
  ...upkeepAsks,
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

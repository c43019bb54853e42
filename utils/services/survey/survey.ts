import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import type { ServiceDeps } from '../context';
import { addRecord, maybeText, removeRecord, updateRecord } from '../person-record';

/** @throws Refusal `not-found`. */
export function surveyAdd(deps: ServiceDeps, ask: UiAsk<'survey/add'>): Promise<Change> {
  const { score, date } = ask;
  const quote = maybeText(ask.quote);
  return addRecord(deps, ask, 'surveys', () => ({ score, quote, date }));
}

/** @throws Refusal `not-found`. */
export function surveyEdit(deps: ServiceDeps, ask: UiAsk<'survey/edit'>): Promise<Change> {
  const { score, quote, date } = ask;
  return updateRecord(deps, ask, 'surveys', () => ({
    ...(score === undefined ? {} : { score }),
    ...(quote === undefined ? {} : { quote: maybeText(quote) }),
    ...(date === undefined ? {} : { date }),
  }));
}

/** @throws Refusal `not-found`. */
export function surveyRemove(deps: ServiceDeps, ask: UiAsk<'survey/remove'>): Promise<Change> {
  return removeRecord(deps, ask, 'surveys');
}

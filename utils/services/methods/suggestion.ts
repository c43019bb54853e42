import type { SuggestionRequests } from '@/utils/messages/requests/suggestion';
import type { Answering } from '../answer';
import {
  suggestionForgive,
  suggestionNotNow,
  suggestionVerdicts,
  suggestionWrong,
} from '../suggest/verdicts';
import type { MethodsOf } from './methods-of';

export const suggestionMethods = (a: Answering): MethodsOf<SuggestionRequests> => ({
  'suggestion/not-now': a(suggestionNotNow),
  'suggestion/wrong': a(suggestionWrong),
  'suggestion/verdicts': a(suggestionVerdicts),
  'suggestion/forgive': a(suggestionForgive),
});

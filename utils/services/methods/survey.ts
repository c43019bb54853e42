import type { SurveyRequests } from '@/utils/messages/requests/survey';
import type { Answering } from '../answer';
import { surveyAdd, surveyEdit, surveyRemove } from '../survey/survey';
import type { MethodsOf } from './methods-of';

export const surveyMethods = (a: Answering): MethodsOf<SurveyRequests> => ({
  'survey/add': a(surveyAdd),
  'survey/edit': a(surveyEdit),
  'survey/remove': a(surveyRemove),
});

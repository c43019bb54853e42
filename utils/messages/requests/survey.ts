import * as v from 'valibot';
import type { CalendarDate } from '@/utils/domain/record';
import type { Change } from '../views';
import type { Asks } from './asks';
import { day, id, keyed, note } from './forms';

type Told = { score: number; quote: string | null; date: CalendarDate };

export type SurveyRequests = {
  /** `score` 1…5. */
  'survey/add': { ask: { key: string; personId: string } & Told; reply: Change };
  'survey/edit': { ask: { key: string; id: string } & Partial<Told>; reply: Change };
  'survey/remove': { ask: { key: string; id: string }; reply: Change };
};

const score = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));

export const surveyAsks: Asks<SurveyRequests> = {
  'survey/add': keyed({ personId: id, score, quote: v.nullable(note), date: day }),
  'survey/edit': keyed({
    id,
    score: v.exactOptional(score),
    quote: v.exactOptional(v.nullable(note)),
    date: v.exactOptional(day),
  }),
  'survey/remove': keyed({ id }),
};

import type { Survey } from '../survey';

/** How satisfied people said they were, in counts of answers. */
export type Satisfaction = {
  count: number;
  /** 1 … 5; null without answers. */
  mean: number | null;
  /** 4 and 5. */
  high: number;
  /** 3. */
  middle: number;
  /** 1 and 2. */
  low: number;
};

export function satisfactionOf(surveys: readonly Pick<Survey, 'score'>[]): Satisfaction {
  const count = surveys.length;
  const sum = surveys.reduce((all, { score }) => all + score, 0);
  const of = (from: number, to: number) =>
    surveys.filter(({ score }) => score >= from && score <= to).length;
  return {
    count,
    mean: count === 0 ? null : sum / count,
    ...{ high: of(4, 5), middle: of(3, 3), low: of(1, 2) },
  };
}

import type { Touch } from '../interaction';
import type { Instant } from '../record';

/** One message of theirs that I answered. */
export type Answered = { personId: string; askedAt: Instant; answeredAt: Instant; hours: number };

type AnswerTouch = Pick<Touch, 'personId' | 'at' | 'direction' | 'asks' | 'answers'>;

/**
 * My answers, oldest first, from touches in any order. The clock runs from their oldest unanswered
 * message that waits for an answer, and ends with my message, a call or a meeting; nights and
 * weekends count. Where nobody judged what a message asks, their last one before my answer counts.
 */
export function answersIn(touches: readonly AnswerTouch[]): Answered[] {
  const waiting = new Map<string, { at: Instant; judged: boolean }>();
  const answered: Answered[] = [];
  for (const touch of [...touches].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const { personId, at, direction, asks, answers } = touch;
    const open = waiting.get(personId);
    if (direction === 'in') {
      if (asks === undefined ? !open?.judged : asks && !open?.judged)
        waiting.set(personId, { at, judged: asks !== undefined });
    } else if (open && answers !== false) {
      waiting.delete(personId);
      const hours = (Date.parse(at) - Date.parse(open.at)) / 3_600_000;
      answered.push({ personId, askedAt: open.at, answeredAt: at, hours });
    }
  }
  return answered;
}

/** `median` in hours, null without answers; `inDay`: how many came within 24 hours. */
export type AnswerTimes = { count: number; median: number | null; inDay: number };

const DAY_HOURS = 24;

export function answerTimes(answers: readonly Pick<Answered, 'hours'>[]): AnswerTimes {
  const hours = answers.map((one) => one.hours).sort((a, b) => a - b);
  const middle = (hours.length - 1) / 2;
  const [low, high] = [hours[Math.floor(middle)], hours[Math.ceil(middle)]];
  return {
    count: hours.length,
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    inDay: hours.filter((one) => one <= DAY_HOURS).length,
  };
}

import { describe, expect, it } from 'vitest';
import { readDueDate } from '@/utils/language/dates';
import * as chinese from './chinese-phrases';
import * as english from './english-phrases';

const NEW_YORK = { ref: '2026-03-04T09:30:00-05:00', tz: 'America/New_York' };
const SHANGHAI = { ref: '2026-03-04T10:00:00+08:00', tz: 'Asia/Shanghai' };

function due(text: string, at: { ref: string; tz: string }): string {
  const found = readDueDate(text, at);
  if (!found) return 'none';
  const from = found.from ? `${found.from}…` : '';
  return `${from}${found.date}${found.uncertain ? ' ?' : ''}`;
}

describe.each([
  ['English', english, NEW_YORK],
  ['Chinese', chinese, SHANGHAI],
] as const)('due dates in %s', (_language, data, at) => {
  it.each(data.PHRASES)('%s is %s', (phrase, expected) => {
    expect(due(phrase, at)).toBe(expected);
  });

  it.each(data.AT_OTHER_TIMES)('%s, written %s, is %s', (phrase, ref, expected) => {
    expect(due(phrase, { ref, tz: at.tz })).toBe(expected);
  });

  it.each(data.SENTENCES)('%s: %s', (sentence, expected) => {
    expect(due(sentence, at)).toBe(expected);
  });

  it.each(data.UNDATED)('finds no date in: %s', (sentence) => {
    expect(due(sentence, at)).toBe('none');
  });
});

describe('phrases inside sentences', () => {
  // A weekday alone at the start of a text reads the same in the middle of a promise.
  it.each(
    english.PHRASES.filter(([phrase]) =>
      /^(by|in|on|within|before|next|tomorrow|this)\b/.test(phrase),
    ),
  )("I'll send the offer %s: %s", (phrase, expected) => {
    expect(due(`Thanks, Ann. I'll send the offer ${phrase}, as agreed.`, NEW_YORK)).toBe(expected);
  });

  it.each(chinese.PHRASES.filter(([phrase]) => /[前内]$|^[下本明后]/.test(phrase)))(
    '我%s给您: %s',
    (phrase, expected) => {
      expect(due(`好的，我${phrase}给您报价。`, SHANGHAI)).toBe(expected);
    },
  );
});

import { describe, expect, it } from 'vitest';
import {
  asksSomething,
  findPromises,
  isClosingReply,
  isUndertaking,
  mentionsAttachment,
  promisesClosedBy,
  readSignature,
  sentenceRole,
  softened,
} from '@/utils/language';
import { signatureOf } from '@/utils/lib/reply';
import { cpuMs } from '../../support/cpu';

const AT = '2026-03-04T09:30:00-05:00';
const TZ = 'America/New_York';
const OPEN = [{ id: 'a', text: "I'll send you the quote." }];

const READERS: Record<string, (text: string) => unknown> = {
  findPromises: (text) => findPromises(text, { by: 'me', at: AT, tz: TZ }),
  isUndertaking,
  sentenceRole,
  asksSomething,
  isClosingReply,
  promisesClosedBy: (text) => promisesClosedBy({ text, attachments: [text] }, OPEN),
  softened: (text) => softened(text, AT, TZ),
  mentionsAttachment,
  readSignature: (text) => readSignature(signatureOf(text)),
};

const noise = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 256));
const HOSTILE: Record<string, string> = {
  'a mail of 2 MB': "I'll send you the quote on Friday. Thanks for the call.\n".repeat(36_000),
  'a Chinese mail of 2 MB': '我明天把报价单发给您。谢谢您的来电，祝好。\n'.repeat(30_000),
  'base64 noise': noise.toString('base64'),
  '100,000 characters without a full stop': 'and I will send it to you '.repeat(4_000),
  'the same in Chinese': '我明天把报价单发给您'.repeat(10_000),
  'clauses without end': '我会，'.repeat(33_000),
  'one word': 'a'.repeat(100_000),
  'mixed languages': '我 will send 报价单 to you 明天 by EOD ok吗 '.repeat(4_000),
  'only emoji': '😀👍🏽'.repeat(50_000),
  'right to left': 'سأرسل لك العرض يوم الجمعة. '.repeat(5_000),
  'questions without end': 'can you? '.repeat(20_000),
  'quotation marks': '"'.repeat(100_000),
  brackets: '（('.repeat(50_000),
  digits: '1 '.repeat(100_000),
  'dates without end': '3/4/2026 '.repeat(20_000),
  denials: 'not '.repeat(25_000),
  'attached without end': 'attached is '.repeat(10_000),
  附件: '附件'.repeat(50_000),
  'lines without end': '\n'.repeat(100_000),
  'quoted lines': '> I will send it\n'.repeat(20_000),
};

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  it.each(Object.entries(HOSTILE))('answers soon on %s', (_text, text) => {
    const start = cpuMs();
    expect(() => read(text)).not.toThrow();
    expect(cpuMs() - start).toBeLessThan(2_500);
  });
});

describe('odd but honest text', () => {
  const due = (text: string) => findPromises(text, { by: 'me', at: AT, tz: TZ })[0];
  it('reads two languages in one sentence', () => {
    expect(due('张总，我 will send the 报价单 to you 周五前。')).toMatchObject({
      due: { date: '2026-03-06' },
    });
  });
  it.each(['😀😀😀', 'سأرسل لك العرض غدا', '', ' \n ', '???', '= = = ='])(
    'finds nothing in %j',
    (text) => {
      expect(findPromises(text, { by: 'me', at: AT, tz: TZ })).toEqual([]);
      expect(sentenceRole(text)).not.toBe('promise');
    },
  );
});

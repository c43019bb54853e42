import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPromises, isUndertaking, sentenceRole } from '@/utils/language';
import { cpuMs } from '../../support/cpu';

const mine = { by: 'me', at: '2026-03-04T09:30:00-05:00', tz: 'America/New_York' } as const;
const theirs = { by: 'them', at: '2026-03-04T10:00:00+08:00', tz: 'Asia/Shanghai' } as const;

describe('findPromises', () => {
  it('finds the promises of a mail with sentence, kind and due date', () => {
    const text = [
      'Hi Dana,',
      '',
      'thanks for the call. I will send you the revised quote by Friday. Could you share the floor plan?',
      "I'll see what I can do about the delivery fee.",
      '',
      'Best',
      'Jo',
    ].join('\n');
    expect(findPromises(text, mine)).toEqual([
      {
        kind: 'firm',
        by: 'me',
        sentence: 'I will send you the revised quote by Friday.',
        due: expect.objectContaining({ date: '2026-03-06' }),
        confidence: expect.any(Number),
        sure: true,
      },
      expect.objectContaining({
        kind: 'soft',
        sentence: "I'll see what I can do about the delivery fee.",
        due: null,
      }),
    ]);
  });

  it('calls what the other side undertakes theirs, whatever its shade', () => {
    const found = findPromises('我明天把样品寄给您。我尽量快一点给您答复。', theirs);
    expect(found.map(({ kind, by }) => [kind, by])).toEqual([
      ['theirs', 'them'],
      ['theirs', 'them'],
    ]);
    expect(found[0]?.due?.date).toBe('2026-03-05');
  });

  it('leaves out lines quoted with ">"', () => {
    expect(findPromises('> I will send it tomorrow.\nOk.', mine)).toEqual([]);
    expect(findPromises('> 我明天发给您。\n好的。', theirs)).toEqual([]);
  });

  it('reads both languages in one message and in one sentence', () => {
    const found = findPromises(
      '合同我明天发您。 I will also call the bank today. 我 check 一下再回您。',
      mine,
    );
    expect(found).toHaveLength(3);
  });

  it('takes a bullet as a sentence of its own', () => {
    const found = findPromises(
      "Next steps:\n- I'll send the NDA\n- you review it\n- We'll book the room",
      mine,
    );
    expect(found.map(({ sentence }) => sentence)).toEqual([
      "I'll send the NDA",
      "We'll book the room",
    ]);
  });

  it('gives a long link in a promise the benefit of the doubt', () => {
    const link = `https://files.example/${'a1B2'.repeat(60)}`;
    expect(findPromises(`I will send you ${link} tomorrow.`, mine)).toHaveLength(1);
  });
});

describe('sentenceRole', () => {
  it.each([
    ['I will send it tomorrow.', 'promise'],
    ['我明天发给您。', 'promise'],
    ['Please send me the form.', 'request'],
    ['Could you call me?', 'request'],
    ['麻烦您把合同发我。', 'request'],
    ['When does it ship?', 'question'],
    ['什么时候发货？', 'question'],
    ['This is unacceptable, the pump broke again.', 'complaint'],
    ['你们的东西质量太差了。', 'complaint'],
    ['I am out of the office until Monday.', 'out-of-office'],
    ['I will be on vacation next week.', 'out-of-office'],
    ['我正在休假，急事请联系小王。', 'out-of-office'],
    ['Thank you so much!', 'thanks'],
    ['谢谢您！', 'thanks'],
    ['I have sent you the signed copy.', 'done'],
    ['Just shipped it.', 'done'],
    ['合同已经寄出。', 'done'],
    ['钱打过去了。', 'done'],
    ['We make pumps.', 'other'],
    ['这是我们的产品。', 'other'],
    ['🙂', 'other'],
    ['', 'other'],
  ])('%s → %s', (sentence, role) => expect(sentenceRole(sentence)).toBe(role));
});

describe('bad input', () => {
  const hostile: Record<string, string> = {
    'two megabytes of mail': 'I will send it tomorrow. Please call me, thanks. '.repeat(43_000),
    'two megabytes without a stop': 'word '.repeat(400_000),
    'a hundred thousand characters without a stop': 'a'.repeat(100_000),
    'Chinese without a stop': '我会给您发货'.repeat(17_000),
    'encoded data': 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo0NTY3ODkrLw'.repeat(4_000),
    'only emoji': '🙂👍🏽👨‍👩‍👧'.repeat(10_000),
    'right to left': 'אני אשלח לך את החוזה מחר. '.repeat(5_000),
    'nested quotes': '"'.repeat(50_000),
    'auxiliaries without end': 'I will be going to try to be able to '.repeat(3_000),
    'adverbs without end': `I ${'really '.repeat(30_000)}will send`,
    'commas without end': `I ${', '.repeat(50_000)}will send`,
    'names without end': `my team ${'a '.repeat(50_000)}will send`,
    'spaces without end': `I will${' '.repeat(100_000)}send it`,
    'line breaks without end': '\n>'.repeat(100_000),
    'let me without end': 'let me '.repeat(20_000),
    'dots without end': '.'.repeat(100_000),
    'abbreviations without end': 'a.b.'.repeat(40_000),
    '把 without end': '我把'.repeat(50_000),
    '会有 without end': '会有'.repeat(50_000),
    'questions without end': '吗？'.repeat(50_000),
    'a lone surrogate': '\ud800我会发给您\udfff',
    zeros: '\u0000'.repeat(50_000),
  };
  it.each(Object.entries(hostile))('%s is read in bounded time', (_name, text) => {
    const start = cpuMs();
    const found = findPromises(text, mine);
    expect(cpuMs() - start).toBeLessThan(1500);
    expect(found.length).toBeLessThanOrEqual(100);
    for (const { sentence } of found) expect(text).toContain(sentence);
  });
  it.each(Object.entries(hostile))(
    '%s as one sentence is judged in bounded time',
    (_name, text) => {
      const start = cpuMs();
      isUndertaking(text);
      sentenceRole(text);
      expect(cpuMs() - start).toBeLessThan(250);
    },
  );

  const words = fc.array(
    fc.constantFrom(
      ...'I we will shall be have get not to going try hope let me us you my team and , . ? ! " send call by Friday tomorrow if that said the report 我 我们 会 把 给 您 发 请 吗 。 ， 明天 了 不 说 他 让 可以 \n > - …'.split(
        ' ',
      ),
    ),
    { maxLength: 40 },
  );
  const texts = fc.oneof(
    words.map((parts) => parts.join(' ')),
    words.map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  it('never throws; sentences are pieces of the text; confidence stays between 0 and 1', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(mine, theirs), (text, context) => {
        for (const promise of findPromises(text, context)) {
          expect(text).toContain(promise.sentence);
          expect(promise.confidence).toBeGreaterThanOrEqual(0.5);
          expect(promise.confidence).toBeLessThanOrEqual(1);
          expect(promise.kind === 'theirs').toBe(context.by === 'them');
        }
        sentenceRole(text);
      }),
      { numRuns: 300 },
    );
  });
});

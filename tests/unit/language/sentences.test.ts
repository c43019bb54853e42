import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SENTENCE, splitSentences } from '@/utils/language/sentences';

describe('splitSentences', () => {
  it.each<[string, string, string[]]>([
    [
      'English stops',
      'I called. Nobody answered! Will you?',
      ['I called.', 'Nobody answered!', 'Will you?'],
    ],
    ['Chinese stops', '我明天发。您看行吗？谢谢！', ['我明天发。', '您看行吗？', '谢谢！']],
    ['mixed', '我会发 PPT。Please check it. 谢谢', ['我会发 PPT。', 'Please check it.', '谢谢']],
    [
      'titles',
      'Dr. Bell will call Mr. Ode tomorrow. Fine.',
      ['Dr. Bell will call Mr. Ode tomorrow.', 'Fine.'],
    ],
    ['latin shorts', 'Bring it, e.g. on paper. Thanks.', ['Bring it, e.g. on paper.', 'Thanks.']],
    ['clock times', 'Call me at 4 p.m. Monday. I wait.', ['Call me at 4 p.m. Monday.', 'I wait.']],
    ['a clock time at the end', 'Call me at 4 p.m. I wait.', ['Call me at 4 p.m.', 'I wait.']],
    [
      'numbers',
      'It costs 3.50 now, v2.1.4 included. Ok.',
      ['It costs 3.50 now, v2.1.4 included.', 'Ok.'],
    ],
    [
      'addresses',
      'See https://a.example/x?y=1.2 today. Mail to a.b@c.example. Ok',
      ['See https://a.example/x?y=1.2 today.', 'Mail to a.b@c.example.', 'Ok'],
    ],
    ['company forms', 'Acme Inc. sent it. Fine.', ['Acme Inc. sent it.', 'Fine.']],
    ['initials', 'J. Smith agreed. Good.', ['J. Smith agreed.', 'Good.']],
    ['ellipsis inside', 'well... maybe later. Ok', ['well... maybe later.', 'Ok']],
    ['ellipsis before a new one', 'Let me see... I will ask.', ['Let me see...', 'I will ask.']],
    ['several marks', 'Really?! Yes.', ['Really?!', 'Yes.']],
    ['closing quotes', '"Stop." He left.', ['"Stop."', 'He left.']],
    [
      'bullets',
      'We will:\n- send it\n* call you\n1. pay\n2) wait',
      ['We will:', 'send it', 'call you', 'pay', 'wait'],
    ],
    ['Chinese bullets', '1、发合同\n2、打电话\n（三）付款', ['发合同', '打电话', '付款']],
    [
      'greeting lines',
      'Hi Bob,\nI will call.\n\nBest\nAnn',
      ['Hi Bob,', 'I will call.', 'Best', 'Ann'],
    ],
    [
      'lines wrapped by a mail program',
      'I will send you the contract and all of its annexes by the\nend of next week. Thanks.',
      ['I will send you the contract and all of its annexes by the\nend of next week.', 'Thanks.'],
    ],
    ['nothing', ' \n\n\t ', []],
    ['marks alone', '...', ['...']],
    ['carriage returns', 'One.\r\nTwo.\r\n', ['One.', 'Two.']],
  ])('%s', (_name, text, expected) => expect(splitSentences(text)).toEqual(expected));

  it('cuts an endless run into bounded pieces', () => {
    for (const run of ['a'.repeat(100_000), 'word '.repeat(20_000), '我'.repeat(100_000)]) {
      const pieces = splitSentences(run);
      expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(MAX_SENTENCE);
      expect(pieces.join('').replaceAll(' ', '').length).toBe(run.replaceAll(' ', '').length);
    }
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'I will send it',
          '我会发',
          '.',
          '。',
          '?',
          '\n',
          '\n\n',
          '- ',
          '…',
          '"',
          ' ',
          'Mr.',
          'a.m.',
          '1.5',
          '🙂',
          '>',
          'שלום',
          '：',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );
  it('gives trimmed, bounded pieces of the text in order, and loses no letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const sentence of splitSentences(text)) {
          expect(sentence).toBe(sentence.trim());
          expect(sentence.length).toBeLessThanOrEqual(MAX_SENTENCE);
          const at = text.indexOf(sentence, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + sentence.length;
        }
        const letters = (value: string): string => value.replace(/[^a-z我会发]/gi, '');
        expect(letters(splitSentences(text).join(''))).toBe(letters(text));
      }),
    );
  });
});

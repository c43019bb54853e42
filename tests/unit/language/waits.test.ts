import { describe, expect, it } from 'vitest';
import { waitsForAnswer } from '@/utils/language';

describe('their message waits for an answer', () => {
  it.each([
    'Could you send me the drawing?',
    'Please send the price list.',
    'We would like to order 500 pieces of the blue one.',
    'Two of the boxes arrived broken.',
    'Thanks for the quote. The freight seems high to us.',
    'The board met yesterday and prefers the second option.',
    '请把报价单发给我。',
    '这批货有两箱破损。',
    '我们想订五百件蓝色的。',
    '收到，谢谢。另外运费能不能再低一点？',
  ])('yes: %s', (text) => expect(waitsForAnswer(text)).toBe(true));

  it.each([
    'Thanks!',
    'Many thanks, Jane',
    'Thank you very much for the quick answer.',
    'Will do.',
    'OK, will do, thanks.',
    'Sounds good, see you on Monday.',
    "Thanks, I'll send it tomorrow.",
    'I am out of the office until Monday. For urgent matters call Tom.',
    '',
    '谢谢！',
    '收到，谢谢。',
    '好的，我明天发给您。',
    '好的，没问题。',
    '没问题，谢谢王经理',
    '自动回复：我正在休假，下周一回来。',
  ])('no: %s', (text) => expect(waitsForAnswer(text)).toBe(false));

  it('answers soon on a huge message', () => {
    const start = performance.now();
    waitsForAnswer('lorem ipsum dolor sit amet. '.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

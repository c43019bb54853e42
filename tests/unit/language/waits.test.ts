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
    'Thanks for the samples. Two of them are scratched.',
    'Great call today. As agreed I am waiting for the revised contract from you.',
    'It was nice to meet you, but the price is above our budget.',
    'I look forward to your reply.',
    '今天聊得很愉快，合同改好后发我一份。',
    '谢谢报价，超出我们的预算了。',
    'Just to let you know that two boxes are missing.',
    'FYI, the price is too high for us.',
    'Thanks!\n\nCould you also send the drawing',
    '谢谢\n\n另外发票什么时候开',
    '请知悉：这批货有质量问题。',
    '样品收到，质量不错，请报五百件的价。',
    '货收到了，但少了两箱。',
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
    'Thank you for your time today, it was a pleasure meeting you.',
    "Thanks a lot, that's exactly what we needed!",
    'Thank you, the shipment has arrived safely and everything is in order.',
    'I forwarded your offer to purchasing, they will contact you.',
    'Invoice 4711 has been paid today.',
    '太感谢了，帮了我们大忙！',
    '货已安全收到，一切都好，谢谢。',
    '谢谢，我已经转给采购了。',
    '我们这边没有变化，一切按原计划。',
    '王经理，您好！\n\n谢谢您的报关资料。\n\n祝商祺\n刘芳',
    'Merci beaucoup!\n\nSent from my iPhone',
    '谢谢[抱拳]',
    'FYI only, no action needed: we are closed on Monday.',
    'No need to reply, all good here.',
    "That's all we needed, thanks.",
    'We are still testing the samples.',
    'The contract is with our legal team.',
    'Tuesday at ten works for us.',
    'Perfect.\n\nKind regards\nAnn Lee\nHead of Purchasing\nT +44 20 5550 1234',
    '已阅，谢谢。',
    '请知悉：我司搬迁至新址，电话不变。',
    '资料很全，暂时没有其他问题。',
    '问题已经解决，给您添麻烦了。',
    '我们内部还在讨论。',
    '样品已收到，质量很好。',
  ])('no: %s', (text) => expect(waitsForAnswer(text)).toBe(false));

  it('answers soon on a huge message', () => {
    const start = performance.now();
    waitsForAnswer('lorem ipsum dolor sit amet. '.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

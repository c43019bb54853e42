import { describe, expect, it } from 'vitest';
import { isUndertaking, softened } from '@/utils/language';

const soften = (sentence: string) =>
  softened(sentence, '2026-03-04T09:30:00+08:00', 'Asia/Shanghai');

const WORDINGS: readonly (readonly [firm: string, soft: string])[] = [
  [
    "I'll send it Friday",
    "Let me see whether I can send it by Friday; I'll come back to you either way",
  ],
  [
    "I'll send you the quote on Friday.",
    "Let me see whether I can send you the quote by Friday; I'll come back to you either way.",
  ],
  [
    'We will ship the goods tomorrow.',
    "Let us see whether we can ship the goods by tomorrow; we'll come back to you either way.",
  ],
  [
    'I will call you at 3pm.',
    "Let me see whether I can call you at 3pm; I'll come back to you either way.",
  ],
  [
    "OK, I'll have the draft ready by Monday.",
    "OK, let me see whether I can have the draft ready by Monday; I'll come back to you either way.",
  ],
  [
    "You'll have it by Friday.",
    "Let me see whether you can have it by Friday; I'll come back to you either way.",
  ],
  [
    'The contract will be sent over to you tomorrow.',
    "Let me see whether the contract can be sent over to you by tomorrow; I'll come back to you either way.",
  ],
  [
    'Our engineer will visit you next Tuesday.',
    "Let me see whether our engineer can visit you next Tuesday; I'll come back to you either way.",
  ],
  [
    "Tomorrow I'll send you the file.",
    "Let me see whether I can send you the file by tomorrow; I'll come back to you either way.",
  ],
  [
    "On Friday we'll deliver the first batch.",
    "Let us see whether we can deliver the first batch by Friday; we'll come back to you either way.",
  ],
  [
    "If the sample passes, I'll place the order.",
    "If the sample passes, let me see whether I can place the order; I'll come back to you either way.",
  ],
  [
    'Sending it over tomorrow.',
    "Let me see whether I can send it over tomorrow; I'll come back to you either way.",
  ],
  [
    'Will call you Friday.',
    "Let me see whether I can call you Friday; I'll come back to you either way.",
  ],
  ['我周五发给您', '我争取周五发给您，最迟周五前给您回话'],
  ['明天我把合同寄给您。', '我争取明天把合同寄给您，最迟明天下班前给您回话。'],
  ['您放心，我明天一定把样品寄出去。', '我争取明天把样品寄出去，最迟明天下班前给您回话。'],
  ['我会把资料发到您邮箱。', '我争取把资料发到您邮箱，成不成都给您回话。'],
  ['样品通过的话，我们就下单。', '样品通过的话，我们争取下单，成不成都给您回话。'],
  ['我马上安排。', '我争取尽快安排，成不成都给您回话。'],
  ['行，我今晚把PPT改好发你。', '行，我争取今晚把PPT改好发你，最迟今晚给你回话。'],
  ['三天内我给您结果。', '我争取三天内给您结果，最迟三天内给您回话。'],
  ['我司将于3月13日前完成全部交付。', '我司将尽力于3月13日前完成全部交付，并于3月13日前给予答复。'],
];

describe('a softer wording', () => {
  it.each(WORDINGS)('%s', (firm, soft) => expect(soften(firm)).toBe(soft));

  it.each(WORDINGS)('is itself a soft promise: %s', (firm) => {
    expect(isUndertaking(soften(firm) ?? '')).toMatchObject({ kind: 'soft' });
  });

  it.each([
    '',
    "I'll try to send it Friday.",
    "I'll let you know by Friday.",
    "I'll ask my boss.",
    'Could you send it?',
    "I won't let this slip, you'll hear from me today.",
    "I'll send the quote and then I'll call you.",
    "I'll get back to you on Friday.",
    'I sent it yesterday.',
    'Leave it with me.',
    'Please send it by Friday.',
    `I'll send ${'very '.repeat(100)}much.`,
    '我争取周五发给您。',
    '你明天把方案给我。',
    '我去跟领导申请一下。',
    '周五之前我们会给您答复。',
    '等货到了，我通知您。',
    '好的，我来。',
    '合同已发。',
  ])('is not offered for: %s', (sentence) => expect(soften(sentence)).toBeNull());
});

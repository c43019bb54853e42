import { describe, expect, it } from 'vitest';
import { asksSomething, isClosingReply } from '@/utils/language';

const ASKS = [
  'Could you send me the signed copy by Friday?',
  'What is your lead time for 500 units?',
  'Hi Ann, thanks for the call. Which colour do you prefer?',
  "I'll send the draft tonight, can you look at it tomorrow?",
  'Please confirm the delivery address.',
  'Let me know which date suits you.',
  'Let me know if Thursday works for you.',
  'Can you open https://example.com/a?b=1 and tell me what you see?',
  "We still haven't received the goods. Where are they?",
  'Would you mind forwarding this to your finance team',
  'Looking forward to hearing from you.',
  'How many licences do you need?\n\nBest regards\nAnn',
  'We need your VAT number before we can ship.',
  'Any news on the order?',
  '您好，报价单看了吗？',
  '麻烦您把盖章的合同回传给我。',
  '请尽快确认一下交货日期。',
  '您看周四下午方便吗',
  '方案发您了，您觉得怎么样？',
  '什么时候能付款？',
  '能不能给我们再便宜点',
  '我明天把样品寄出，您把地址发我一下。',
  '请问贵司的开票信息是什么',
  '帮我问问李总的意见',
];
const ASKS_NOTHING = [
  'Thanks!',
  'Thank you for the quote. We will look at it.',
  'The file is here: https://example.com/x?id=3&v=2',
  'See www.example.com/search?q=price for the list.',
  "Hi Ann, how are you? I've attached the quote.",
  'Please find attached the minutes.',
  'Please do not hesitate to contact me.',
  'Let me know if you have any questions.',
  'If you have any further questions, call me any time.',
  "I'll call you on Monday.",
  '> Could you send it?\nDone, see attached.',
  'Please note that we are closed on Friday.',
  'Have a great weekend!',
  '',
  '??',
  '😀😀😀',
  '谢谢！',
  '合同已发您邮箱，请查收。',
  '如有任何问题，请随时联系我。',
  '最近好吗？样品已经寄出了。',
  '好的，我周五给您。',
  '请您放心，我会跟进的。',
  '链接在这里 https://example.com/a?b=c',
  '祝您周末愉快！',
  '我们下周放假，敬请谅解。',
];
const CLOSES = [
  'Will do.',
  'Thanks, will do!',
  "OK, I'll handle it.",
  'On it.',
  'Yes, that works for us.',
  'The lead time is four weeks.',
  'Done, see attached.',
  'Confirmed.',
  'No problem, you will have it on Friday.',
  'Hi Ann,\n\nThe price is 4,200.\n\nBest regards\nBob',
  'Agreed',
  'ok',
  'Unfortunately we cannot offer that.',
  '好的，我来',
  '收到',
  '没问题，周五给您',
  '已发您邮箱',
  '可以，就按这个价',
  '我马上办',
  '谢谢，我看一下再回复您',
  '交期四周。',
  '同意',
];
const CLOSES_NOTHING = [
  'Thanks',
  'Thanks!',
  'Many thanks, Ann',
  'Thank you so much.',
  'Thank you very much for your help!',
  'Hi Bob,\n\nThank you.\n\nBest regards\nAnn',
  'Good morning',
  'Happy New Year!',
  '',
  '👍',
  'What do you mean?',
  'Thanks. Could you also send the drawing?',
  'I am out of the office until Monday.',
  'Automatic reply: I am away and will answer when I am back.',
  '谢谢',
  '谢谢您！',
  '非常感谢，辛苦了！',
  '王总，谢谢',
  '新年快乐！',
  '什么意思？',
  '自动回复：我正在休假。',
  '您好',
];

describe('a mail asks something', () => {
  it.each(ASKS)('%s', (text) => expect(asksSomething(text)).toBe(true));
});
describe('a mail asks nothing', () => {
  it.each(ASKS_NOTHING)('%s', (text) => expect(asksSomething(text)).toBe(false));
});
describe('a reply closes the loop', () => {
  it.each(CLOSES)('%s', (text) => expect(isClosingReply(text)).toBe(true));
});
describe('a reply closes nothing', () => {
  it.each(CLOSES_NOTHING)('%s', (text) => expect(isClosingReply(text)).toBe(false));
});

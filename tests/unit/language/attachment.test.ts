import { describe, expect, it } from 'vitest';
import { mentionsAttachment } from '@/utils/language';

const ANNOUNCED = [
  'Please find attached our quote.',
  'Please find the quote attached.',
  'Attached is the signed contract.',
  'Attached please find the minutes.',
  'See attached.',
  'The drawings are attached.',
  "I've attached the price list.",
  'I am attaching a short summary.',
  'I attach the revised plan.',
  'Enclosed is our catalogue.',
  'Please see the attached file for details.',
  'The attached PDF shows the dimensions.',
  'You will find the terms in the attachment.',
  'Hi Ann,\n\nplease review the attached draft.\n\nBob',
  "I'll attach the agenda to this mail.",
  'The invoice is attached to this email.',
  '请见附件。',
  '附件是报价单，请查收。',
  '报价单见附件。',
  '合同已放附件里，请审阅。',
  '随信附上产品目录。',
  '现附上最新的图纸，供您参考。',
  '详见附件',
  '附件中有三份资料。',
  '具体参数请参考附件。',
  '王总您好，\n\n附件为会议纪要，请查收。\n\n李明',
];
const NOT = [
  'Could you attach the drawing?',
  "I can't open the attachment you sent.",
  'Your attachment was empty.',
  'There was no attachment in your mail.',
  'Please send it without attachments.',
  'The hook is attached to the wall.',
  'No strings attached.',
  'She is very attached to the project.',
  'You forgot to attach the file.',
  "I'll send it tomorrow.",
  'The file will follow in a separate mail, attached to the order.',
  '> Please find attached our quote.\nThanks, received.',
  'Did you see the attachment?',
  'Attachments are limited to 20 MB.',
  'We have a detached garage.',
  "I didn't attach anything.",
  '',
  '您的附件打不开。',
  '附件收到了，谢谢。',
  '请把合同作为附件发我一下',
  '你上次发的附件里有错。',
  '忘了添加附件？',
  '没有附件啊',
  '我们公司附近有家酒店。',
  '麻烦您把附件重新发我。',
  '报价单明天发您。',
];
describe('a draft announces an attachment', () => {
  it.each(ANNOUNCED)('%s', (text) => expect(mentionsAttachment(text)).toBe(true));
});
describe('a draft announces none', () => {
  it.each(NOT)('%s', (text) => expect(mentionsAttachment(text)).toBe(false));
});

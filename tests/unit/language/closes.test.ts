import { describe, expect, it } from 'vitest';
import { promisesClosedBy } from '@/utils/language';
import { cpuMs } from '../../support/cpu';

const OPEN = [
  { id: 'quote', text: "I'll send you the revised quote by Friday." },
  { id: 'visit', text: 'We will visit your plant in Leeds next month.' },
  { id: 'samples', text: "I'll ship the blue fabric samples tomorrow." },
  { id: 'finance', text: 'Let me check the payment terms with finance.' },
  { id: 'drawing', text: 'Our engineer will send the pump drawing.' },
];
const OPEN_ZH = [
  { id: 'quote', text: '我周五把报价单发给您。' },
  { id: 'contract', text: '合同扫描件下周一发您。' },
  { id: 'samples', text: '样品明天寄出，单号随后发您。' },
  { id: 'terms', text: '账期的事我跟财务确认一下再回您。' },
];
const idsOf = (text: string, open = OPEN, attachments?: string[]) =>
  promisesClosedBy({ text, ...(attachments ? { attachments } : {}) }, open).map(({ id }) => id);

describe('promises a message seems to keep', () => {
  it.each([
    ['Attached is the revised quote.', ['quote']],
    ['Please find attached the quote.', ['quote']],
    ["Here's the quote, as promised.", ['quote']],
    ['The fabric samples were shipped this morning.', ['samples']],
    ["I've shipped the blue samples, tracking 4711.", ['samples']],
    ["I've checked the payment terms with finance: 45 days are fine.", ['finance']],
    ['Hi Ann,\n\nI have just sent the pump drawing.\n\nBob', ['drawing']],
    [
      'Attached is the revised quote. The fabric samples have been sent as well.',
      ['quote', 'samples'],
    ],
  ])('%s → %j', (text, ids) => expect(idsOf(text)).toEqual(expect.arrayContaining(ids)));

  it.each([
    ['附件是报价单，请查收。', ['quote']],
    ['报价单已发您邮箱。', ['quote']],
    ['合同扫描件已经发给您了。', ['contract']],
    ['样品今天寄出了，单号SF123。', ['samples']],
    ['账期我问过财务了，财务已确认可以。', ['terms']],
  ])('%s → %j', (text, ids) => expect(idsOf(text, OPEN_ZH)).toEqual(ids));

  it.each([
    "I'll send the revised quote tomorrow.",
    "I haven't sent the revised quote yet.",
    'Have you received the revised quote?',
    'Once the revised quote is done I will call.',
    'Thanks for the meeting.',
    'I have sent flowers to my mother.',
    '> Attached is the revised quote.',
    "I've sent it.",
    '',
  ])('nothing: %s', (text) => expect(idsOf(text)).toEqual([]));

  it.each([
    '报价单明天发您。',
    '报价单还没发。',
    '报价单您收到了吗？',
    '谢谢，收到了。',
    '已经吃过了。',
  ])('nothing: %s', (text) => expect(idsOf(text, OPEN_ZH)).toEqual([]));

  it('reads the names of attachments', () => {
    expect(idsOf('As promised.', OPEN, ['Quote_ACME_2026.pdf'])).toEqual(['quote']);
    expect(idsOf('请查收', OPEN_ZH, ['报价单-v2.xlsx'])).toEqual(['quote']);
    expect(idsOf('See you!', OPEN, ['IMG_0001.jpg'])).toEqual([]);
  });

  it('is surer the more they have in common, and sorts by that', () => {
    const found = promisesClosedBy(
      { text: 'Attached is the quote. The blue fabric samples were shipped today.' },
      OPEN,
    );
    expect(found.map(({ id }) => id)).toEqual(['samples', 'quote']);
    expect(found[0]?.confidence).toBeGreaterThan(found[1]?.confidence ?? 1);
    expect(found[0]?.sentence).toBe('The blue fabric samples were shipped today.');
  });

  it('answers soon on a huge message with many open promises', () => {
    const open = Array.from({ length: 500 }, (_, n) => ({
      id: `p${n}`,
      text: `I'll send part ${n}.`,
    }));
    const text = `Attached is part number seven. ${'lorem ipsum dolor '.repeat(100_000)}`;
    const start = cpuMs();
    promisesClosedBy({ text }, open);
    expect(cpuMs() - start).toBeLessThan(2_000);
  });
});

import { day } from '../day';
import type { Area } from './area';

const said = {
  en: [
    'Send the test report',
    'Call about the invoice',
    'Ask for a new label',
    'Check the dye lot',
  ],
  zh: ['发检测报告', '打电话说发票的事', '申请新标签', '核对缸号'],
};
const people = ['anna', 'maya', 'tom', 'per'];

/** What piles up while somebody is away. */
export const pile: Area = (lang) => ({
  promises: Array.from({ length: 24 }, (_, index) => {
    const text = said[lang][index % 4] ?? '';
    return {
      ...{ person: people[index % 4] ?? 'anna', kind: 'firm', side: 'mine', text },
      ...{ due: day(-5 - index * 9), interaction: null, state: 'open', closedAt: null },
    } as const;
  }),
});

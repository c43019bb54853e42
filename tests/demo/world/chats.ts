/** What was said on LinkedIn. */
import type { Days } from './days.ts';
import type { Chat } from './types.ts';

export function linkedInChats(d: Days): Chat[] {
  const quote = `I'll get you the comparison sheet by ${d.en(-4, 1)}.`;
  return [
    {
      customer: 'sarah',
      messages: [
        {
          by: 'them',
          at: d.at(-5, '18:04'),
          text: 'Good to see you at the cold chain fair, Wei! Do you have a comparison of NT-40 and NT-42?',
          undertakings: [],
        },
        {
          by: 'me',
          at: d.at(-4, '08:41'),
          text: `Great to see you too. ${quote}`,
          undertakings: [{ by: 'me', kind: 'firm', sentence: quote, due: d.iso(1) }],
        },
        { by: 'them', at: d.at(-4, '08:50'), text: 'Perfect, thank you.', undertakings: [] },
      ],
    },
    {
      customer: 'marcus',
      messages: [
        {
          by: 'me',
          at: d.at(-30, '12:15'),
          text: 'Congratulations on the Norfolk terminal, Marcus!',
          undertakings: [],
        },
        { by: 'them', at: d.at(-30, '14:02'), text: 'Thanks Wei. Long road.', undertakings: [] },
      ],
    },
    {
      customer: 'liu',
      messages: [
        {
          by: 'them',
          at: d.at(-10, '20:12'),
          text: '林经理，下个月深圳的展会你们参加吗？',
          undertakings: [],
        },
        { by: 'me', at: d.at(-9, '09:00'), text: '参加的，到时候见！', undertakings: [] },
      ],
    },
  ];
}

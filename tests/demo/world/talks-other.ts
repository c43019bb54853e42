/** Mail that is about no customer: colleagues, a newsletter, a mail to everybody. */
import type { Talk } from './build.ts';

const FINANCE = 'Robert Hale <robert.hale@northgate-sensors.example>';
const ENGINEER = 'Ines Duarte <ines.duarte@northgate-sensors.example>';

export const OTHER_TALKS: Talk[] = [
  {
    id: 'finance-net60',
    subject: 'Net 60 for Tidewater',
    customers: [],
    said: [
      {
        from: 'me',
        to: [FINANCE],
        day: -4,
        time: '10:02',
        text: ['Robert, Tidewater asks for net 60 on the renewal. Can we do it?'],
      },
      {
        from: FINANCE,
        day: -1,
        time: '18:15',
        text: ['Wei, only with a two-year term. Let us talk tomorrow.'],
      },
    ],
  },
  {
    id: 'report-helio',
    subject: 'Helio report: raw data',
    customers: [],
    said: [
      {
        from: ENGINEER,
        day: -1,
        time: '15:27',
        text: [
          'Raw data from line 3 is on the share. The reference cell looks fine, the cable does not.',
        ],
      },
    ],
  },
  {
    id: 'newsletter',
    subject: 'Sensors Weekly: cold chain without gaps',
    customers: [],
    unread: true,
    said: [
      {
        from: 'Sensors Weekly <no-reply@sensorsweekly.example>',
        day: 0,
        time: '06:00',
        text: [
          'This week: five plants that cut waste by a fifth, and what they measured.',
          'You receive this mail because you signed up on our site.',
        ],
      },
    ],
  },
];

/** Conversations with the four customers who write English. */
import type { Talk } from './build.ts';
import type { Days } from './days.ts';

export function englishTalks(d: Days): Talk[] {
  return [
    {
      id: 'leeds-quote',
      subject: 'Quote for the Leeds cold line',
      customers: ['sarah'],
      unread: true,
      starred: true,
      said: [
        {
          from: 'sarah',
          day: -8,
          time: '09:14',
          text: [
            'Hi Wei,',
            'we are replacing the temperature probes on the Leeds cold line in the new year. Could you quote for 240 units of the NT-40, with and without the calibration service?',
            'We would need delivery in two batches.',
          ],
        },
        {
          from: 'me',
          day: -7,
          time: '11:02',
          text: [
            'Hi Sarah,',
            'thank you, good to hear the Leeds line is going ahead. A first quote is attached.',
            `I'll send you the revised quote with the two batches by ${d.en(-7, -3)}.`,
          ],
          undertakings: [
            {
              by: 'me',
              kind: 'firm',
              sentence: `I'll send you the revised quote with the two batches by ${d.en(-7, -3)}.`,
              due: d.iso(-3),
            },
          ],
          attachments: [{ name: 'NG-quote-20418.pdf', type: 'application/pdf', bytes: 84_213 }],
        },
        {
          from: 'sarah',
          day: -6,
          time: '16:40',
          cc: ['Jonas Beck <jonas.beck@calderfoods.example>'],
          text: [
            'Thanks Wei. Copying Jonas, who runs the line.',
            `We will confirm the final volumes by ${d.en(-6, -1)}.`,
            'One question: does the calibration certificate cover the probes after a cable change?',
          ],
          undertakings: [
            {
              by: 'them',
              kind: 'theirs',
              sentence: `We will confirm the final volumes by ${d.en(-6, -1)}.`,
              due: d.iso(-1),
            },
          ],
        },
        {
          from: 'sarah',
          day: -1,
          time: '08:55',
          text: [
            'Morning Wei,',
            'the volumes are confirmed: 240 now, another 120 in spring. Is the revised quote on its way? Our budget meeting is next week.',
          ],
        },
      ],
    },
    {
      id: 'calder-invoice',
      subject: 'Invoice 20377',
      customers: ['sarah'],
      logged: 'whole',
      said: [
        {
          from: 'me',
          day: -19,
          time: '10:20',
          text: [
            'Hi Sarah,',
            'invoice 20377 for the spring order is attached. Let me know if your accounts team needs the PO number on it.',
          ],
          attachments: [{ name: 'invoice-20377.pdf', type: 'application/pdf', bytes: 51_877 }],
        },
        {
          from: 'sarah',
          day: -18,
          time: '13:31',
          text: ['Got it, thanks. Accounts will pay it this month.'],
        },
      ],
    },
    {
      id: 'tidewater-terms',
      subject: 'Contract renewal: payment terms',
      customers: ['marcus'],
      unread: true,
      said: [
        {
          from: 'marcus',
          day: -5,
          time: '15:08',
          text: [
            'Wei,',
            'before we renew for two years we need net 60 instead of net 30. Everything else in the draft looks fine to us.',
            `Our legal team will send their redlines by ${d.en(-5, 1)}.`,
          ],
          undertakings: [
            {
              by: 'them',
              kind: 'theirs',
              sentence: `Our legal team will send their redlines by ${d.en(-5, 1)}.`,
              due: d.iso(1),
            },
          ],
        },
        {
          from: 'me',
          day: -4,
          time: '09:47',
          text: [
            'Marcus,',
            'understood. I have to get approval from our finance director for net 60, I cannot decide that myself.',
            "I'll see what I can do about the freight surcharge as well.",
          ],
          undertakings: [
            {
              by: 'me',
              kind: 'approval',
              sentence:
                'I have to get approval from our finance director for net 60, I cannot decide that myself.',
              due: null,
            },
            {
              by: 'me',
              kind: 'soft',
              sentence: "I'll see what I can do about the freight surcharge as well.",
              due: null,
            },
          ],
        },
        {
          from: 'marcus',
          day: -2,
          time: '17:22',
          text: ['Any word from finance? I would like to close this before the quarter ends.'],
        },
      ],
    },
    {
      id: 'helio-drift',
      logged: 'none',
      subject: 'Drift on line 3 sensors',
      customers: ['priya'],
      unread: true,
      said: [
        {
          from: 'priya',
          day: -3,
          time: '10:11',
          text: [
            'Hello Wei,',
            'two of the NT-22 sensors on line 3 drift by almost a degree after an hour. This is the second time this year and it stopped the line for half a shift. Logs attached.',
            'I need to know the cause, and what you are going to do about it.',
          ],
          attachments: [{ name: 'line3-drift.csv', type: 'text/csv', bytes: 9_340 }],
        },
        {
          from: 'me',
          day: -3,
          time: '11:36',
          text: [
            'Priya, I am sorry, that should not happen twice.',
            `Our application engineer will call you ${d.en(-3, -2)} morning, and I'll send you the failure report by ${d.en(-3, 2)}.`,
          ],
          undertakings: [
            {
              by: 'me',
              kind: 'firm',
              sentence: `Our application engineer will call you ${d.en(-3, -2)} morning, and I'll send you the failure report by ${d.en(-3, 2)}.`,
              due: d.iso(2),
            },
          ],
        },
        {
          from: 'priya',
          day: -2,
          time: '12:03',
          text: [
            'The call helped, thank you. We have swapped both units and will run them over the weekend.',
            'Please include the batch numbers in the report.',
          ],
        },
      ],
    },
    {
      id: 'helio-intro',
      subject: 'Introduction: Bright Mills',
      customers: ['priya'],
      logged: 'whole',
      said: [
        {
          from: 'priya',
          day: -16,
          time: '09:30',
          cc: ['Anna Keller <a.keller@brightmills.example>'],
          text: [
            'Wei, meet Anna, who runs maintenance at Bright Mills. They have the same humidity problem we had before your probes.',
            'I will leave you two to it.',
          ],
        },
        {
          from: 'me',
          to: ['priya', 'Anna Keller <a.keller@brightmills.example>'],
          day: -16,
          time: '10:04',
          text: [
            'Thank you Priya, I owe you one. Anna, nice to meet you.',
            "I'll send over two reference cases tomorrow.",
          ],
          undertakings: [
            {
              by: 'me',
              kind: 'firm',
              sentence: "I'll send over two reference cases tomorrow.",
              due: d.iso(-15),
            },
          ],
        },
      ],
    },
    {
      id: 'andes-visit',
      subject: 'Site visit to the Maipú plant',
      customers: ['tomas'],
      said: [
        {
          from: 'me',
          day: -9,
          time: '14:12',
          text: [
            'Hola Tomás,',
            'I am in Santiago in the second week of next month. Could I see the new filler line on one of those days?',
          ],
        },
        {
          from: 'tomas',
          day: -7,
          time: '19:48',
          text: [
            'Hi Wei, yes, Tuesday or Wednesday works.',
            "I'll send you the floor plan and the safety form this week.",
          ],
          undertakings: [
            {
              by: 'them',
              kind: 'theirs',
              sentence: "I'll send you the floor plan and the safety form this week.",
              due: null,
            },
          ],
        },
        {
          from: 'me',
          day: -6,
          time: '09:05',
          text: ['Tuesday is perfect. Until then, Tomás.'],
        },
      ],
    },
    {
      id: 'andes-samples',
      subject: 'Samples of the wash-down housing',
      customers: ['tomas'],
      logged: 'whole',
      said: [
        {
          from: 'tomas',
          day: -24,
          time: '18:20',
          text: ['Wei, could we try three of the wash-down housings before we decide?'],
        },
        {
          from: 'me',
          day: -23,
          time: '09:40',
          text: ['Of course. They ship today, free of charge. Tell me how they hold up.'],
        },
        {
          from: 'tomas',
          day: -17,
          time: '20:02',
          text: ['Arrived, mounted, no leaks so far. Thank you!'],
        },
      ],
    },
  ];
}

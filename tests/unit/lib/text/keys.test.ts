import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentKey } from '@/utils/lib/text/content-key';
import { hash53 } from '@/utils/lib/text/hash';
import { stripReplyMarks, subjectKey } from '@/utils/lib/text/subject';
import { tidyLine, tidyName, tidyText } from '@/utils/lib/text/tidy';

describe('stripReplyMarks', () => {
  test.each([
    ['Re: Offer', 'Offer'],
    ['RE: Fwd: FW: Re[2]: Offer', 'Offer'],
    ['回复：转发: 答复： 报价', '报价'],
    ['AW: WG: Antw: Angebot', 'Angebot'],
    ['SV: VS: Tilbud', 'Tilbud'],
    ['Re (3): Offer', 'Offer'],
    ['Regarding: Offer', 'Regarding: Offer'],
    ['Release: 2.0', 'Release: 2.0'],
    ['Re:', ''],
    ['', ''],
  ])('%s', (subject, expected) => {
    expect(stripReplyMarks(subject)).toBe(expected);
  });

  test('long chains end', () => {
    expect(stripReplyMarks('Re: '.repeat(5000)).length).toBeGreaterThan(0);
  });
});

describe('contentKey', () => {
  const mail = {
    from: 'ada@example.org',
    at: '2026-11-09T15:41:07.123Z',
    subject: 'Re: Offer',
    text: 'Thursday is fine.\nWe decide on Monday.',
  };

  test('the same mail in another folder, mailbox or layout has the same key', () => {
    const elsewhere = {
      ...mail,
      at: '2026-11-09T15:41:59Z',
      subject: 'AW: offer ',
      text: ' Thursday  is fine. We decide\n\non Monday. ',
    };
    expect(contentKey(elsewhere)).toBe(contentKey(mail));
  });

  test.each([
    ['sender', { from: 'bob@example.org' }],
    ['minute', { at: '2026-11-09T15:42:00Z' }],
    ['subject', { subject: 'Other' }],
    ['first words', { text: 'Friday is fine.' }],
  ])('another %s makes another key', (_what, change) => {
    expect(contentKey({ ...mail, ...change })).not.toBe(contentKey(mail));
  });

  test.each([
    ['a site that shows whole minutes', { at: '2026-11-09T15:41:00.000Z' }],
    ['a time with its zone', { at: '2026-11-09T23:41:07+08:00' }],
    ['another reply mark', { subject: '回复：Offer' }],
    ['a tag of a mailing list or a gateway', { subject: '[EXTERNAL] RE: [acme-list] Offer' }],
    ['a mark after the tag', { subject: '[External] Offer' }],
    ['quotes of another kind', { text: '“Thursday” is fine — we decide on Monday.' }],
    ['full-width letters', { text: 'Ｔhursday is fine. We decide on Monday.' }],
  ])('is the same by %s', (_what, change) => {
    expect(contentKey({ ...mail, ...change })).toBe(contentKey(mail));
  });

  test('no key on too little', () => {
    expect(contentKey({ ...mail, from: null })).toBeNull();
    expect(contentKey({ ...mail, at: null })).toBeNull();
  });
});

test('hash53 spreads', () => {
  const seen = new Set<string>();
  for (let i = 0; i < 100_000; i += 1) seen.add(hash53(`mail ${i}`));
  expect(seen.size).toBe(100_000);
  expect(hash53('')).toMatch(/^[0-9a-z]{11}$/);
});

describe('tidying', () => {
  test('names', () => {
    expect(tidyName('  "Ada  Lee" ')).toBe('Ada Lee');
    expect(tidyName('Ada \u202eeeL')).toBe('Ada eeL');
    expect(tidyName('...')).toBeNull();
    expect(tidyName('张三')).toBe('张三');
  });

  test('text keeps lines and one empty line between them', () => {
    expect(tidyText('a  b\r\n\r\n\r\nc\u00a0d \n')).toBe('a b\n\nc d');
    expect(tidyText('👨‍👩‍👧')).toBe('👨‍👩‍👧');
  });

  test('a line is one line of bounded length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (raw, limit) => {
        const line = tidyLine(raw, limit);
        expect(line.length).toBeLessThanOrEqual(limit);
        expect(line).not.toMatch(/[\n\r\u202e]/);
      }),
    );
  });

  test('subjects compare in one form', () => {
    expect(subjectKey('RE:  Ｏffer\n x')).toBe('offer x');
    expect(subjectKey(null)).toBe('');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageReading } from '@/utils/domain/page-reading';
import { parseReading } from '@/utils/messages/reading-schema';
import { parseRequest } from '@/utils/messages/request-schema';

const reading: PageReading = {
  site: 'gmail',
  kind: 'thread',
  url: 'https://mail.google.com/',
  key: 'gmail:1',
  self: { email: 'me@example.com' },
  subject: 'Hello',
  people: [{ role: 'from', name: null, email: 'anna@example.com' }],
  messages: [{ key: 'k', from: null, to: [], cc: [], at: null, direction: null, text: 'Hi' }],
  draft: null,
  profile: { name: 'Anna', degree: 2 },
  missing: ['time'],
  unreadable: false,
};

describe('a page reading at the door', () => {
  it('passes unchanged when it is sound', () => {
    expect(parseReading(reading)).toEqual(reading);
  });

  it('keeps a message whose time is nonsense, without the time', () => {
    const [message] = reading.messages;
    const odd = { ...reading, messages: [{ ...message, at: 'yesterday, I think' }] };
    expect(parseReading(odd)?.messages[0]?.at).toBeNull();
    const short = { ...reading, messages: [{ ...message, at: '2026-11-24T10:00Z' }] };
    expect(parseReading(short)?.messages).toHaveLength(1);
  });

  it('is cut to size, in length and in number', () => {
    const crowd = Array.from({ length: 5000 }, () => reading.people[0]);
    expect(parseReading({ ...reading, people: crowd })?.people).toHaveLength(1000);
  });

  it('drops what it does not know', () => {
    const more = { ...reading, html: '<script>', people: [{ ...reading.people[0], onclick: 'x' }] };
    expect(parseReading(more)).toEqual(reading);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseReading(value)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(reading)), fc.anything(), (field, value) => {
        const parsed = parseReading({ ...reading, [field]: value });
        expect(parsed === null || parsed.site.length <= 50).toBe(true);
      }),
    );
  });
});

describe('a request at the door', () => {
  it('loses unknown fields', () => {
    const raw = { type: 'today/view', limit: 5, evil: true };
    expect(parseRequest(raw)).toEqual({ type: 'today/view', limit: 5 });
  });

  it.each([
    { type: 'today/view', limit: 0 },
    { type: 'today/view', limit: 1e9 },
    { type: 'followup/add', key: 'k', personId: 'p', text: 'x', due: '2026-02-31x' },
    { type: 'promise/add', key: 'k', keeps: [] },
    {
      type: 'log/manual',
      key: 'k',
      personId: 'p',
      channel: 'fax',
      direction: null,
      at: '',
      text: '',
    },
    { type: '__proto__' },
  ])('is refused when it is not of the form: %o', (raw) => {
    expect(parseRequest(raw)).toBeNull();
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseRequest(value)).toBeNull();
      }),
    );
  });
});

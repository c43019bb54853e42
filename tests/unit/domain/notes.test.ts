import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NoteKind, type NotePerson, type NoteTone, writeNote } from '@/utils/domain/notes';
import { addressOf } from '@/utils/domain/notes/address';
import { chinese } from '@/utils/domain/notes/chinese';
import { english } from '@/utils/domain/notes/english';
import { guessLanguage } from '@/utils/domain/notes/language';
import { fillNote, quotable } from '@/utils/domain/notes/template';

const wang: NotePerson = { name: '王晓敏', honorific: '总', company: '华东', language: 'zh' };
const anna: NotePerson = {
  name: 'Anna Lindqvist',
  honorific: null,
  company: null,
  language: 'en',
};

describe('how somebody is addressed', () => {
  it.each([
    ['王晓敏', '总', 'zh', '王总'],
    ['王 晓敏', '经理', 'zh', '王经理'],
    ['欧阳志远', '先生', 'zh', '欧阳先生'],
    ['欧阳', '先生', 'zh', '欧先生'],
    ['王晓敏', '王总', 'zh', '王总'],
    ['王晓敏', null, 'zh', '王晓敏'],
    ['王晓敏', 'Ms', 'zh', '王女士'],
    ['Anna Lindqvist', null, 'zh', 'Anna'],
    ['Anna Lindqvist', 'Ms', 'zh', 'Lindqvist 女士'],
    ['Anna Lindqvist', null, 'en', 'Anna'],
    ['Anna Lindqvist', 'Dr.', 'en', 'Dr. Lindqvist'],
    ['Lindqvist, Anna', null, 'en', 'Anna'],
    ['Anna Lindqvist', '女士', 'en', 'Ms Lindqvist'],
    ['Anna Lindqvist', '总', 'en', 'Anna'],
    ['王晓敏', '总', 'en', '王晓敏'],
  ] as const)('%s, %s, in %s: %s', (name, honorific, language, wanted) =>
    expect(addressOf(name, honorific, language)).toBe(wanted),
  );
});

describe('a template', () => {
  it('leaves out a part whose place is empty, and keeps an unknown place', () => {
    const template = 'Hi {name}[ of {company}], by {newDate}[, for {reason}]. {oops}';
    expect(fillNote(template, { name: 'Anna', newDate: 'Friday' })).toBe(
      'Hi Anna, by Friday. {oops}',
    );
    expect(fillNote(template, { name: 'A', company: 'B', newDate: 'C', reason: 'D' })).toBe(
      'Hi A of B, by C, for D. {oops}',
    );
  });

  it('never reads a value as a place or a part', () => {
    fc.assert(
      fc.property(fc.string(), (promise) => {
        expect(fillNote('<{promise}>', { name: '', promise, reason: 'x' })).toBe(`<${promise}>`);
      }),
    );
    expect(
      fillNote('“{promise}” {reason}', { name: '', promise: '{reason} [x]', reason: 'r' }),
    ).toBe('“{reason} [x]” r');
  });

  it('quotes a sentence without its marks and stop', () => {
    expect(quotable(' “I’ll send\n it.” ')).toBe('I’ll send it');
    expect(quotable('我周五前把报价单发您。')).toBe('我周五前把报价单发您');
    expect(quotable('x'.repeat(500))).toHaveLength(161);
  });
});

describe('a note', () => {
  it('tells a new date in the language of the reader', () => {
    const matter = {
      promise: '我周五前把报价单发您。',
      oldDate: '2026-11-27',
      newDate: '2026-12-01',
    };
    const note = writeNote({ kind: 'new-date', tone: 'gentle', language: 'zh' }, wang, matter);
    expect(note).toContain('王总，您好：');
    expect(note).toContain('“我周五前把报价单发您”，原定11月27日（周五）。');
    expect(note).toContain('最晚12月1日（周二）给您办好。');
    expect(note).not.toContain('原因');
    const said = { promise: "I'll send it Friday.", oldDate: '2026-11-27', newDate: '2026-12-01' };
    const english = writeNote({ kind: 'new-date', tone: 'firm', language: 'en' }, anna, {
      ...said,
      reason: 'the mill is closed.',
    });
    expect(english).toBe(
      "Hi Anna,\n\nAbout “I'll send it Friday”: the date moves from Friday 27 November to Tuesday 1 December. The reason: the mill is closed.\n\nPlease tell me if that does not work for you.",
    );
  });

  it('has every kind in both languages and tones, with no place left open', () => {
    const kinds = Object.keys(english) as NoteKind[];
    expect(Object.keys(chinese).sort()).toEqual([...kinds].sort());
    for (const kind of kinds)
      for (const tone of ['gentle', 'firm'] satisfies NoteTone[])
        for (const language of ['en', 'zh'] as const)
          for (const matter of [
            { promise: 'P', oldDate: '2026-11-27', newDate: '2026-12-01', reason: 'R' },
            { promise: 'P', newDate: '2026-12-01' },
          ]) {
            const note = writeNote({ kind, tone, language }, anna, matter);
            expect(note).toContain('P');
            expect(note).not.toMatch(/[{}[\]]|\s[,.]|，，|。。|undefined/);
          }
  });
});

describe('the language somebody writes', () => {
  it.each([
    [['好的，请尽快把 PI 发给我，谢谢。'], 'Anna', 'zh'],
    [['Thanks, please send the PI to 王总.'], '王晓敏', 'en'],
    [['OK', '收到', 'Could you send the drawings?'], 'x', 'en'],
    [[], '王晓敏', 'zh'],
    [[], 'Anna', null],
  ] as const)('%j by %s', (texts, name, wanted) => expect(guessLanguage(texts, name)).toBe(wanted));
});

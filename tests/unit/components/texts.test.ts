import { describe, expect, it } from 'vitest';
import { typedAddress } from '@/components/person/typed-address';
import { timelineRows } from '@/components/timeline/rows';
import { hueOf, initialsOf } from '@/components/ui/Avatar';
import { stripPhrase } from '@/components/ui/strip-phrase';
import { webLink } from '@/components/ui/web-link';
import type { Interaction } from '@/utils/domain/interaction';
import { createDateWords } from '@/utils/lib/i18n/dates';
import { pickLocale } from '@/utils/lib/i18n/locale';

describe('initials', () => {
  it.each([
    ['Anna Lindqvist', 'AL'],
    ['anna', 'A'],
    ['Jean-Luc de la Tour', 'JT'],
    ['王晓敏', '晓敏'],
    ['王 晓敏', '晓敏'],
    ['欧阳志远', '志远'],
    ['李 (Lee) 明', '李明'],
    ['"Bob"', 'B'],
    ['😀', ''],
    ['', ''],
  ])('%s → %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('keep their colour', () => {
    expect(hueOf('p1')).toBe(hueOf('p1'));
    expect(hueOf('p1')).toBeGreaterThanOrEqual(0);
    expect(hueOf('p1')).toBeLessThan(360);
  });
});

describe('a line without its date', () => {
  it.each([
    ['Call Anna, fri', 'fri', 'Call Anna'],
    ['send it by Friday', 'Friday', 'send it'],
    ['fri call Anna', 'fri', 'call Anna'],
    ['call Anna fri about the zips', 'fri', 'call Anna about the zips'],
    ['下周三 电话问样品', '下周三', '电话问样品'],
    ['周五前发报价单', '周五前', '发报价单'],
    ['call Anna', '', 'call Anna'],
    ['fri', 'fri', ''],
    ['refresh on fri', 'fri', 'refresh'],
  ])('%s − %s', (text, phrase, left) => {
    expect(stripPhrase(text, phrase)).toBe(left);
  });
});

describe('a link from a page', () => {
  it.each([
    ['https://mail.example.com/a', 'https://mail.example.com/a'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['not a link', null],
    [null, null],
  ])('%s', (url, link) => {
    expect(webLink(url)).toBe(link);
  });
});

describe('a typed address', () => {
  it.each([
    ['anna@example.com', 'email', 'anna@example.com'],
    ['https://www.linkedin.com/in/anna-lindqvist/?x=1', 'linkedin', 'anna-lindqvist'],
    ['+46 70 123 45 67', 'phone', '+46 70 123 45 67'],
    ['138-0571-2345', 'phone', '138-0571-2345'],
    ['wxid_anna88', 'wechat', 'wxid_anna88'],
  ])('%s is %s', (input, kind, value) => {
    expect(typedAddress(input)).toEqual({ kind, value });
  });

  it.each(['', 'hello there', '12', 'a'.repeat(600)])('“%s” is none', (input) => {
    expect(typedAddress(input)).toBeNull();
  });
});

describe('dates in words', () => {
  const en = createDateWords('en', '2026-11-24', 'Europe/Stockholm');
  const zh = createDateWords('zh', '2026-11-24', 'Asia/Shanghai');

  it('are near by name and far by day', () => {
    expect(en.near('2026-11-24')).toBe('today');
    expect(en.near('2026-11-25')).toBe('tomorrow');
    expect(en.heading('2026-11-23')).toBe('Yesterday');
    expect(en.near('2026-11-27')).toBe('Fri 27 Nov');
    expect(en.near('2027-01-04')).toBe('4 Jan 2027');
    expect(zh.near('2026-11-25')).toBe('明天');
    expect(zh.near('2026-11-27')).toBe('11月27日 周五');
  });

  it('shorten a moment by its distance, in the local zone', () => {
    expect(en.moment('2026-11-24T09:12:00Z')).toBe('10:12');
    expect(en.moment('2026-11-23T09:12:00Z')).toBe('Mon 10:12');
    expect(en.moment('2026-10-01T09:12:00Z')).toBe('1 Oct');
    expect(en.moment('2025-10-01T09:12:00Z')).toBe('1 Oct 2025');
    expect(zh.moment('2026-11-23T18:00:00Z')).toBe('02:00');
  });
});

describe('the language', () => {
  it.each([
    ['auto', ['zh-CN', 'en'], 'zh'],
    ['auto', ['de-DE', 'zh-TW'], 'zh'],
    ['auto', ['de-DE'], 'en'],
    ['auto', [], 'en'],
    ['en', ['zh-CN'], 'en'],
  ] as const)('%s with %s is %s', (setting, preferred, locale) => {
    expect(pickLocale(setting, preferred)).toBe(locale);
  });
});

describe('timeline rows', () => {
  it('have a heading for each day', () => {
    const at = (when: string) => ({ id: when, at: when }) as Interaction;
    const rows = timelineRows(
      [at('2026-11-24T10:00:00Z'), at('2026-11-24T08:00:00Z'), at('2026-11-23T23:30:00Z')],
      (when) => when.slice(0, 10),
    );
    expect(rows.map((row) => (row.kind === 'day' ? row.date : row.entry.id.slice(0, 13)))).toEqual([
      '2026-11-24',
      '2026-11-24T10',
      '2026-11-24T08',
      '2026-11-23',
      '2026-11-23T23',
    ]);
  });
});

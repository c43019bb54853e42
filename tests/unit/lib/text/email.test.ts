import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailOfMailto, normaliseEmail } from '@/utils/lib/text/email';

describe('normaliseEmail', () => {
  test.each([
    ['Ada.Lee@Example.ORG', 'ada.lee@example.org'],
    [' <ada@example.org> ', 'ada@example.org'],
    ['mailto:ada@example.org?subject=x', 'ada@example.org'],
    ['ａｄａ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'ada@example.org'],
    ['ada@\u200bexample.org', 'ada@example.org'],
    ['j@Bücher.example', 'j@xn--bcher-kva.example'],
    ['用户@例子.公司', '用户@xn--fsqu00a.xn--55qx5d'],
    ['o’neil@example.org', null],
    ["o'neil+tag@example.org", "o'neil+tag@example.org"],
    ['ada@localhost', null],
    ['ada@1.2.3.4', null],
    ['ada@exa mple.org', null],
    ['ada@example.org/path', null],
    ['a@b@example.org', null],
    ['@example.org', null],
    ['ada@', null],
    ['ada', null],
    ['.ada@example.org', null],
    [null, null],
  ])('%s', (raw, expected) => {
    expect(normaliseEmail(raw)).toBe(expected);
  });

  test('is its own normal form', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (raw) => {
        const once = normaliseEmail(raw);
        if (once) expect(normaliseEmail(once)).toBe(once);
      }),
    );
  });
});

test('mailto links', () => {
  expect(emailOfMailto('mailto:Ada%2Bshop%40example.org')).toBe('ada+shop@example.org');
  expect(emailOfMailto('MAILTO:ada@example.org?cc=x')).toBe('ada@example.org');
  expect(emailOfMailto('https://example.org')).toBeNull();
  expect(emailOfMailto('mailto:%E0%A4%A')).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { decodeToken, hexId, idsOfLog, timeOfId } from '@/utils/sites/gmail/ids';
import { routeOf as gmailRoute } from '@/utils/sites/gmail/route';
import { birthdayIn } from '@/utils/sites/linkedin/birthday';
import { decodeEvent, handleOf, memberIdOf } from '@/utils/sites/linkedin/ids';
import { routeOf } from '@/utils/sites/linkedin/route';
import { safeUrl } from '@/utils/sites/shared/safe-url';
import { parseShownDate } from '@/utils/sites/shared/shown-date';

process.env.TZ = 'UTC';

describe('Gmail', () => {
  test('decimal ids become hex and tell the time', () => {
    expect(hexId('thread-f:1872158555841721906')).toBe('19fb3e4994277632');
    expect(hexId('#msg-f:1791191954230287795')).toBe('18db97979c6f1db3');
    expect(timeOfId('18db97979c6f1db3')).toBe('2024-02-17T23:49:22.502Z');
    expect(timeOfId('16f438e906b36dac')).toMatch(/^2019-12-26T18:53:34/);
  });

  test.each([
    'undefined',
    'thread-a:r-123',
    'msg-a:r5',
    '',
    null,
    'f:12',
    'thread-f:9'.padEnd(40, '9'),
  ])('%s is no id', (raw) => expect(hexId(raw)).toBeNull());

  test('a number that is no time gives none', () => {
    expect(timeOfId('0000000000000001')).toBeNull();
    expect(timeOfId(null)).toBeNull();
  });

  test('tokens of the address', () => {
    expect(decodeToken('FMfcgzQdzmSkKHmvSJPBLDSZTbfWQwph')).toBe('f:1851234526825889641');
    expect(decodeToken('BCDFGHJKLMNPQRSTVWXZbcdfgh')).toBeNull();
    expect(decodeToken('inbox')).toBeNull();
  });

  test.each([
    ['#inbox/FMfcgzQdzmSkKHmvSJPBLDSZTbfWQwph', '19b0e7fe6f653f69'],
    ['#search/from%3Aalice+x/FMfcgzQdzmSkKHmvSJPBLDSZTbfWQwph', '19b0e7fe6f653f69'],
    ['#all/19b0e7fe6f653f69?compose=new', '19b0e7fe6f653f69'],
    ['#inbox', null],
    ['#search/x/p2', null],
    ['#settings/accounts', null],
    ['#chat/space/AAAA', null],
  ])('%s opens %s', (hash, open) => {
    expect(gmailRoute(new URL(`https://mail.google.com/mail/u/0/${hash}`)).open).toBe(open);
  });

  test('jslog', () => {
    const { message } = idsOfLog(
      '21576; u014N:x; 4:WyIjbXNnLWY6MTg0MDk1OTkwNTE5MjQ0MDIzMyJd; 9:%%%',
    );
    expect(timeOfId(message)).toBe('2025-08-20T07:49:39.115Z');
    expect(idsOfLog('4:W10.')).toEqual({ message: null, thread: null });
  });
});

describe('LinkedIn', () => {
  const OWNER = 'ACoAAViewer0000000000000000000000000000';

  test('message ids hold owner, time and conversation', () => {
    const tail = 'cf2a0a11-1111-4222-8333-444455556666_004';
    const body = btoa(`1676641440939b58769-004&${tail}`);
    expect(decodeEvent(`urn:li:msg_message:(urn:li:fsd_profile:${OWNER},2-${body})`)).toEqual({
      message: `2-${body}`,
      owner: OWNER,
      at: '2023-02-17T13:44:00.939Z',
      thread: `2-${btoa(tail)}`,
    });
  });

  test.each([
    null,
    '',
    'urn:li:msg_message:(x)',
    `urn:li:msg_message:(urn:li:fsd_profile:${OWNER},2-%%)`,
  ])('%s is none', (urn) => expect(decodeEvent(urn)).toBeNull());

  test('handles', () => {
    expect(handleOf('/in/Jos%C3%A9-1/')).toBe('josé-1');
    expect(handleOf('https://pl.linkedin.com/in/jos\u0065\u0301-1/pl/')).toBe('josé-1');
    expect(handleOf('/in/me/')).toBeNull();
    expect(handleOf(`/in/${OWNER}/`)).toBeNull();
    expect(memberIdOf(`https://www.linkedin.com/in/${OWNER}`)).toBe(OWNER);
    expect(handleOf('/in/%E0%A4%A/')).toBe('%e0%a4%a');
    expect(handleOf('javascript:alert(1)')).toBeNull();
  });

  test('routes', () => {
    const kind = (path: string) => routeOf(new URL(`https://www.linkedin.com${path}`)).kind;
    expect(kind('/in/ada/overlay/contact-info/')).toBe('profile');
    expect(kind('/in/')).toBe('other');
    expect(kind('/messaging/thread/2-abcdefgh/')).toBe('messaging');
    expect(kind('/sales/lead/ACwAAabcdefghijkl,NAME_SEARCH,a1')).toBe('lead');
    expect(kind('/search/results/people/')).toBe('search');
    expect(kind('/company/x/people/')).toBe('company');
    expect(kind('/feed/')).toBe('other');
  });

  test.each([
    ['April 30', 'en', '--04-30'],
    ['30 kwietnia', 'pl', '--04-30'],
    ['30. April', 'de', '--04-30'],
    ['4月30日', 'zh-CN', '--04-30'],
    ['30 de abril', 'es', '--04-30'],
    ['5 May', 'xx-not-a-locale', '--05-05'],
    ['yesterday', 'en', null],
    ['April 99', 'en', null],
  ])('birthday %s (%s)', (text, language, expected) => {
    expect(birthdayIn(text, language)).toBe(expected);
  });
});

describe('shown dates', () => {
  test.each([
    ['2026-11-22 05:05', '2026-11-22T05:05:00.000Z'],
    ['2026-11-22T05:05:30+08:00', '2026-11-21T21:05:00.000Z'],
    ['2026-08-16T09:12:00.000Z', '2026-08-16T09:12:00.000Z'],
    ['Wed, May 4, 2016, 10:08 PM', '2016-05-04T22:08:00.000Z'],
    ['20 Aug 2025, 13:19', '2025-08-20T13:19:00.000Z'],
    ['2016年5月4日 上午10:08', '2016-05-04T10:08:00.000Z'],
    ['2018年1月14日(星期日) 晚上9:41', '2018-01-14T21:41:00.000Z'],
    ['2018年1月14日（星期日） 凌晨12:05', '2018-01-14T00:05:00.000Z'],
    ['2026年11月10日周二 中午12:30', '2026-11-10T12:30:00.000Z'],
    ['12:00 AM, Jan 5, 2026', '2026-01-05T00:00:00.000Z'],
    ['Mon 11/9/2026 3:07 PM', '2026-11-09T15:07:00.000Z'],
    ['Tue 10/11/2026 15:07', '2026-11-10T15:07:00.000Z'],
    ['Mon 11/11/2024 3:07 PM', '2024-11-11T15:07:00.000Z'],
    ['Wed 11/9/2026 3:07 PM', null],
    ['2026/11/9 (周一) 15:41', '2026-11-09T15:41:00.000Z'],
    ['Sunday, August 16th, 2026 at 9:12 AM', '2026-08-16T09:12:00.000Z'],
    ['Mon, 21 Sep 2026 11:19:09 AM +0530', '2026-09-21T05:49:00.000Z'],
    ['Mon, 21 Sep 2026 13:19:09 PM -0330', '2026-09-21T16:49:00.000Z'],
    ['samedi 7 novembre 2026 à 11:45', '2026-11-07T11:45:00.000Z'],
    ['samedi 7 mortadelle 2026 à 11:45', null],
    ['9. marraskuuta 2026 klo 15.41', '2026-11-09T15:41:00.000Z'],
    ['12 de nov. de 2026 às 07:42', '2026-11-12T07:42:00.000Z'],
    ['Środa, 11 listopada 2026 17:05', '2026-11-11T17:05:00.000Z'],
    ['Mi, 11.11.2026 16:47', '2026-11-11T16:47:00.000Z'],
    ['qui, 12/11/2026 10:42', '2026-11-12T10:42:00.000Z'],
    ['jeu. 12/11/2026 14:22', '2026-11-12T14:22:00.000Z'],
    ['jeu. 11/12/2026 14:22', '2026-11-12T14:22:00.000Z'],
    ['do 12-11-2026 16:47', '2026-11-12T16:47:00.000Z'],
    ['7 Sept 2026 11:45', '2026-09-07T11:45:00.000Z'],
    ['10/11/2026 10:00', null],
    ['Today 05:05', null],
    ['чт, 26 дек. 2019 г., 22:54', '2019-12-26T22:54:00.000Z'],
    ['Feb 31, 2026, 10:00 AM', null],
    ['2026-13-01 10:00', null],
    ['', null],
    [null, null],
  ])('%s', (text, expected) => {
    expect(parseShownDate(text)).toBe(expected);
  });
});

test('kept addresses hold no secrets', () => {
  const url =
    'https://x.example/cpsess0123456789/mail/?_task=mail&sid=SECRET&_uid=5&ik=SECRET#frame?sid=SECRET';
  expect(safeUrl(new URL(url))).not.toContain('SECRET');
  expect(safeUrl(new URL(url))).toContain('_uid=5');
  expect(safeUrl(new URL(url))).not.toContain('cpsess');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostShown, webAddress } from '@/utils/lib/web-address';

const url = (raw: string) => {
  const found = webAddress(raw);
  return 'url' in found ? found.url : found.problem;
};
const key = (raw: string) => {
  const found = webAddress(raw);
  return 'key' in found ? found.key : found.problem;
};

describe('an address that is kept', () => {
  it.each([
    ['https://a.example/x?utm_source=n&id=7&fbclid=Q#top', 'https://a.example/x?id=7'],
    ['https://a.example/x?UTM_Medium=mail', 'https://a.example/x'],
    ['https://me:pw@a.example/x', 'https://a.example/x'],
    ['https://a.example/x;jsessionid=7F?a=1', 'https://a.example/x?a=1'],
    ['https://a.example/x?access_token=s&b=%E4%B8%AD+x', 'https://a.example/x?b=%E4%B8%AD+x'],
    ['https://app.example/#/news/7', 'https://app.example/#/news/7'],
    ['https://a.example/x#:~:text=a/b', 'https://a.example/x'],
    ['https://a.example/x#access_token=s/3', 'https://a.example/x'],
    ['  paper.example/heat ', 'https://paper.example/heat'],
    [
      'https://mp.weixin.qq.com/s?__biz=Mz&mid=2&idx=1&sn=9f&chksm=e8&scene=21#wechat_redirect',
      'https://mp.weixin.qq.com/s?__biz=Mz&mid=2&idx=1&sn=9f',
    ],
    ['https://www.youtube.com/watch?v=a1&si=zz', 'https://www.youtube.com/watch?v=a1'],
    ['https://a.example/watch?v=a1&si=zz', 'https://a.example/watch?v=a1&si=zz'],
  ])('%s', (raw, kept) => expect(url(raw)).toBe(kept));

  it.each([
    ['javascript:alert(1)', 'local'],
    ['data:text/html,hi', 'local'],
    ['file:///C:/a.pdf', 'local'],
    ['chrome-extension://abc/a.html', 'local'],
    ['about:blank', 'local'],
    ['http://localhost:3000/a', 'local'],
    ['127.0.0.1:80/a', 'local'],
    ['', 'no-address'],
    ['heat pumps', 'no-address'],
    ['heat', 'no-address'],
    ['https://', 'no-address'],
    [`https://a.example/${'x'.repeat(10_000)}`, 'too-long'],
    [`https://a.example/${'x'.repeat(100_000)}`, 'too-long'],
  ])('%s is none', (raw, problem) => expect(url(raw)).toBe(problem));

  it('is short enough once what follows people is gone', () => {
    expect(url(`https://a.example/x?utm_content=${'y'.repeat(9000)}`)).toBe('https://a.example/x');
  });

  it.each([
    'http://www.a.example/x/?b=2&a=1&utm_source=q',
    'https://a.example/x?a=1&b=2#part',
    'https://A.example/x/index.html?a=1&b=2',
  ])('is the same page as %s', (raw) => expect(key(raw)).toBe('a.example/x?a=1&b=2'));

  it('tells pages apart', () => {
    const pages = ['a.example/x?id=1', 'a.example/x?id=2', 'a.example/X?id=1', 'a.example/#/y'];
    expect(new Set(pages.map(key)).size).toBe(pages.length);
  });

  it('never throws, and keeping what was kept changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
        (raw) => {
          const once = webAddress(raw);
          if ('problem' in once) return;
          expect(webAddress(once.url)).toEqual(once);
          expect(once.url).toMatch(/^https?:\/\//);
          expect(once.url.length).toBeLessThanOrEqual(2000);
        },
      ),
    );
  });

  it('is read in no time, however hostile', () => {
    const start = performance.now();
    for (const part of ['utm_', ';jsessionid=', '%', '&=', '#/', '/index.html'])
      webAddress(`https://a.example/${part.repeat(1500)}?${part.repeat(1500)}`);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('shows its host', () => {
    expect(hostShown('https://www.a.example/x')).toBe('a.example');
    expect(hostShown('nonsense')).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { createInside } from '@/utils/background/inside';
import { classify } from '@/utils/background/sender';
import type { PageReading } from '@/utils/domain/page-reading';
import { memoryArea } from './memory-area';

const blank: PageReading = {
  site: 'gmx',
  kind: 'other',
  url: 'https://navigator.gmx.net/mail',
  key: null,
  self: null,
  subject: null,
  people: [],
  messages: [],
  draft: null,
  profile: null,
  missing: [],
  unreadable: false,
};
const shell: PageReading = { ...blank, missing: ['frame'] };
const mail: PageReading = {
  ...blank,
  kind: 'thread',
  url: 'https://3c.gmx.net/mail/client/mail',
  people: [{ role: 'from', name: 'Otto', email: 'otto@brandt-bau.example' }],
};
const told = (reading: PageReading | null) => ({ reading, page: 'p' });
const silent = async () => undefined;

describe('a page around and the program in its frame', () => {
  it('are one reading under the address of the page, whoever speaks first', async () => {
    for (const frameFirst of [true, false]) {
      const inside = createInside(memoryArea(), silent);
      const steps = [
        () => inside.fromFrame(1, 7, told(mail)),
        () => inside.fromTop(1, told(shell)),
      ];
      if (!frameFirst) steps.reverse();
      await steps[0]?.();
      const whole = await steps[1]?.();
      expect(whole?.reading).toEqual({ ...mail, url: shell.url });
    }
  });

  it('are one reading also when both speak at once to a background just woken', async () => {
    const inside = createInside(memoryArea(), silent);
    await Promise.all([inside.fromTop(1, told(shell)), inside.fromFrame(1, 7, told(mail))]);
    expect((await inside.fromTop(1, told(shell))).reading?.people).toHaveLength(1);
    expect((await inside.fromFrame(1, 7, told(mail)))?.reading?.people).toHaveLength(1);
  });

  it('are not joined where the page waits for no frame or is another site’s', async () => {
    const inside = createInside(memoryArea(), silent);
    expect(await inside.fromFrame(1, 7, told(mail))).toBeNull();
    expect((await inside.fromTop(1, told(blank))).reading).toEqual(blank);
    const other = { ...shell, site: 'icloud' };
    expect((await inside.fromTop(1, told(other))).reading).toEqual(other);
    expect((await inside.fromTop(2, told(shell))).reading).toEqual(shell);
  });

  it('part when the frame goes; another frame’s going changes nothing', async () => {
    const inside = createInside(memoryArea(), silent);
    await inside.fromTop(1, told(shell));
    await inside.fromFrame(1, 7, told(mail));
    expect((await inside.fromFrame(1, 8, told(null)))?.reading?.people).toHaveLength(1);
    expect((await inside.fromFrame(1, 7, told(null)))?.reading).toEqual(shell);
  });

  it('are remembered by a background that was stopped', async () => {
    const area = memoryArea();
    await createInside(area, silent).fromTop(1, told(shell));
    const whole = await createInside(area, silent).fromFrame(1, 7, told(mail));
    expect(whole?.reading?.people).toHaveLength(1);
    const woken = createInside(area, silent);
    await woken.forget(1);
    expect((await woken.fromTop(1, told(shell))).reading).toEqual(shell);
  });

  it('are both asked to read themselves now; a frame that is gone shows nobody', async () => {
    const answers: unknown[] = [{ reading: { ...mail, subject: 'Now' } }, undefined];
    const inside = createInside(memoryArea(), async () => answers.shift());
    await inside.fromFrame(1, 7, told(mail));
    expect(await inside.readNow(1, { reading: shell })).toMatchObject({
      reading: { subject: 'Now', url: shell.url },
    });
    expect(await inside.readNow(1, { reading: shell })).toEqual({ reading: shell });
    expect(await inside.readNow(1, undefined)).toBeUndefined();
  });
});

it('only frames on a site’s own mail hosts may speak for their tab', () => {
  const programs = new Map([['3c.gmx.net', 'gmx']]);
  const from = (url: string, frameId: number) =>
    classify(
      { id: 'kept', tab: { id: 3 }, frameId, url } as never,
      'kept',
      'chrome-extension://kept/',
      programs,
    );
  expect(from('https://3c.gmx.net/mail', 5)).toEqual({
    kind: 'inside',
    tabId: 3,
    frameId: 5,
    site: 'gmx',
  });
  expect(from('https://3c.gmx.net/mail', 0)).toMatchObject({ kind: 'reader' });
  expect(from('http://3c.gmx.net/mail', 5)).toEqual({ kind: 'stranger' });
  expect(from('https://3c.gmx.net.evil.example/mail', 5)).toEqual({ kind: 'stranger' });
  expect(from('https://mail.google.com/mail', 5)).toEqual({ kind: 'stranger' });
});

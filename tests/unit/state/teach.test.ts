import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { PointedPart } from '@/utils/domain/taught-site';
import { defaultSettings, type Settings } from '@/utils/messages/settings';
import { createClient } from '@/utils/state/client';
import { createSettings } from '@/utils/state/settings';
import { createTeach, ownAddress, problemOf } from '@/utils/state/teach';
import { createToasts } from '@/utils/state/toasts';
import { createWrites } from '@/utils/state/writes';
import { clientOf } from './fakes';

const picked = (over: Partial<PointedPart> = {}): PointedPart => ({
  ...{ selector: 'div.from', name: 'Anna', email: 'anna@berg.example', at: null, text: 'Anna' },
  ...over,
});

async function setUp(reader = 'active', points = true) {
  let kept: Settings = defaultSettings;
  const { send, sent } = clientOf({
    'site/status': () => ({
      ...{ origin: 'https://post.example.org', reader, frame: 'ready', sidePanel: true },
    }),
    ...(points ? { 'teach/point': () => null } : {}),
    'teach/stop': () => null,
    'teach/wider': () => null,
    'teach/save': () => ({ changeId: 'c1', personId: null }),
    'settings/set': ({ patch }: { patch: Partial<Settings> }) => {
      kept = { ...kept, ...patch };
      return kept;
    },
  } as Parameters<typeof clientOf>[0]);
  const client = createClient(send, { patience: 50, pauses: [] });
  const toasts = createToasts();
  const settings = createSettings(client);
  const writes = createWrites(client, toasts, async () => undefined);
  const tabId = signal<number | null>(4);
  const teach = createTeach({ client, tabId, settings, writes, toasts });
  const point = (part: 'sender' | 'subject' | 'date' | 'body' | 'self', what: PointedPart | null) =>
    teach.hear({ type: 'event/pointed', tabId: 4, part, picked: what });
  const asked = (type: string) => sent.filter((one) => one.type === type);
  await teach.start();
  return { teach, point, asked, toasts, settings };
}

describe('teaching a page', () => {
  it('leads from part to part and keeps what was shown', async () => {
    const { teach, point, asked } = await setUp();
    expect(teach.lesson.value).toMatchObject({ step: 'sender', pointing: true });
    point('sender', picked());
    expect(teach.lesson.value).toMatchObject({ step: 'sender', pointing: false });
    await teach.next();
    expect(teach.lesson.value).toMatchObject({ step: 'subject', pointing: true });
    await teach.skip();
    await teach.skip();
    expect(teach.lesson.value?.step).toBe('body');
    point('body', picked({ selector: 'iframe >>> body' }));
    await teach.next();
    // The own address is typed or pointed at, as the user likes.
    expect(teach.lesson.value).toMatchObject({ step: 'self', pointing: false });
    teach.type(' Me@Mine.example ');
    await teach.next();
    expect(teach.lesson.value?.step).toBe('check');
    await teach.save();
    expect(asked('teach/save')).toMatchObject([
      {
        origin: 'https://post.example.org',
        selectors: { sender: 'div.from', body: 'iframe >>> body' },
      },
    ]);
    expect(asked('settings/set')).toMatchObject([{ patch: { ownAddresses: ['me@mine.example'] } }]);
    expect(asked('teach/stop').at(-1)).toMatchObject({ forget: true });
    expect(teach.lesson.value).toBeNull();
  });

  it('goes back to a part and on to what is left', async () => {
    const { teach, point } = await setUp();
    point('sender', picked());
    await teach.next();
    point('subject', picked());
    await teach.next();
    await teach.point('sender');
    expect(teach.lesson.value?.picks.sender).toBeUndefined();
    point('sender', picked({ selector: 'b' }));
    await teach.next();
    expect(teach.lesson.value?.step).toBe('date');
  });

  it('drops what another tab or another part says, and a pick that was given up', async () => {
    const { teach, point } = await setUp();
    teach.hear({ type: 'event/pointed', tabId: 5, part: 'sender', picked: picked() });
    point('subject', picked());
    expect(teach.lesson.value).toMatchObject({ picks: {}, pointing: true });
    point('sender', picked());
    point('sender', null);
    expect(teach.lesson.value).toMatchObject({ picks: {}, pointing: false });
  });

  it('asks for a click only once the page is ready for it', async () => {
    const { teach, point } = await setUp();
    const pointing = teach.point('subject');
    expect(teach.lesson.value).toMatchObject({ starting: true, pointing: false });
    await pointing;
    expect(teach.lesson.value).toMatchObject({ starting: false, pointing: true });
    const quick = teach.point('subject');
    point('subject', picked());
    await quick;
    expect(teach.lesson.value).toMatchObject({ starting: false, pointing: false });
  });

  it('says so where the browser keeps it out', async () => {
    const { teach } = await setUp('active', false);
    expect(teach.lesson.value).toMatchObject({ pointing: false, refused: true });
    const { teach: other, toasts } = await setUp('ask');
    expect(other.lesson.value).toBeNull();
    expect(toasts.list.value[0]?.notice).toEqual({ kind: 'failed', code: 'not-allowed' });
  });
});

describe('what is wrong with a pick', () => {
  it.each([
    ['sender', {}, null],
    ['sender', { email: null }, 'no-address'],
    ['sender', { email: null, name: null }, 'nothing'],
    ['self', { email: null }, 'nothing'],
    ['date', {}, 'no-date'],
    ['date', { at: '2026-11-09T15:41:00.000Z' }, null],
    ['subject', { text: '' }, 'nothing'],
    ['body', {}, null],
  ] as const)('%s %o', (part, over, problem) => {
    expect(problemOf(part, picked(over))).toBe(problem);
  });

  it('an own address must be one', () => {
    expect(ownAddress(' Me@Mine.example ')).toBe('me@mine.example');
    for (const bad of ['', 'me', 'a b@c', 'a@b@c']) expect(ownAddress(bad)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { TimelineCursor } from '@/utils/messages/views';
import { createTimelineState } from '@/utils/state/timeline';
import { clientOf, deferred, entry, tick } from './fakes';

const all = Array.from({ length: 95 }, (_, index) =>
  entry(
    `i${index}`,
    new Date(Date.UTC(2026, 10, 24) - index * 3_600_000).toISOString(),
    index % 10 === 9 ? 'call' : 'mail',
  ),
);
const pageAfter = (before: TimelineCursor | null, limit: number) => {
  const from = before ? all.findIndex(({ id }) => id === before.interactionId) + 1 : 0;
  const items = all.slice(from, from + limit);
  const last = items.at(-1);
  return {
    items,
    next: last && from + limit < all.length ? { at: last.at, interactionId: last.id } : null,
  };
};

function setup() {
  const { client, sent } = clientOf({
    'timeline/page': ({ before, limit }) => pageAfter(before, limit),
  });
  return { timeline: createTimelineState(client), sent };
}

describe('the timeline', () => {
  it('goes on page by page to the end, each entry once', async () => {
    const { timeline, sent } = setup();
    timeline.show('p', pageAfter(null, 30));
    for (let scroll = 0; scroll < 10; scroll += 1) await timeline.reachEnd();
    expect(timeline.items.value.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(timeline.atEnd.value).toBe(true);
    expect(sent).toHaveLength(3);
  });

  it('asks once when the end is reached several times at once', async () => {
    const { timeline, sent } = setup();
    timeline.show('p', pageAfter(null, 30));
    await Promise.all([timeline.reachEnd(), timeline.reachEnd(), timeline.reachEnd()]);
    expect(sent).toHaveLength(1);
  });

  it('looks further back for a rare channel', async () => {
    const { timeline } = setup();
    timeline.show('p', pageAfter(null, 30));
    timeline.setFilter('call');
    await tick();
    await tick();
    expect(timeline.items.value.map(({ channel }) => channel)).toEqual(Array(9).fill('call'));
  });

  it('keeps what was loaded when something changes', async () => {
    const { timeline } = setup();
    timeline.show('p', pageAfter(null, 30));
    await timeline.reachEnd();
    timeline.show('p', pageAfter(null, 30));
    await tick();
    expect(timeline.items.value.length).toBeGreaterThanOrEqual(60);
    expect(new Set(timeline.items.value.map(({ id }) => id)).size).toBe(
      timeline.items.value.length,
    );
  });

  it('never shows one person the past of another', async () => {
    const slow = deferred<ReturnType<typeof pageAfter>>();
    const { client } = clientOf({ 'timeline/page': () => slow.promise });
    const timeline = createTimelineState(client);
    timeline.show('p', pageAfter(null, 30));
    const reaching = timeline.reachEnd();
    timeline.show('q', { items: [], next: null });
    slow.settle(pageAfter(null, 60));
    await reaching;
    expect(timeline.items.value).toEqual([]);
  });

  it('says when the rest could not be loaded, and can be asked again', async () => {
    const { client } = clientOf({});
    const timeline = createTimelineState(client);
    timeline.show('p', pageAfter(null, 30));
    await timeline.reachEnd();
    expect(timeline.failed.value).toBe(true);
    expect(timeline.loading.value).toBe(false);
    expect(timeline.items.value).toHaveLength(30);
  });
});

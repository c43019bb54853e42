import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageView } from '@/utils/messages/views';
import { createPageState } from '@/utils/state/page';
import { clientOf, deferred, pageView, seenPerson } from './fakes';

afterEach(() => {
  vi.useRealTimers();
});

/** A page whose answers are given by hand, in the order they were asked for. */
function setup() {
  const asked: ReturnType<typeof deferred<PageView>>[] = [];
  const { client } = clientOf({
    'page/view': () => {
      const answer = deferred<PageView>();
      asked.push(answer);
      return answer.promise;
    },
  });
  const tabId = signal<number | null>(1);
  const page = createPageState(client, tabId);
  const settle = async (view: PageView) => {
    asked.shift()?.settle(view);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { page, tabId, asked, settle };
}

describe('the page in view', () => {
  it('shows who is there', async () => {
    vi.useFakeTimers();
    const { page, settle } = setup();
    void page.load();
    await settle(pageView('anna', 1));
    expect(page.selected.value?.known?.name).toBe('anna');
  });

  it('drops an answer from before the page moved on', async () => {
    vi.useFakeTimers();
    const { page, settle, asked } = setup();
    void page.load();
    page.changed(1, 2);
    await settle(pageView('yesterday', 1));
    expect(page.view.value).toBeNull();
    expect(asked).toHaveLength(1);
    await settle(pageView('today', 2));
    expect(page.selected.value?.known?.name).toBe('today');
  });

  it('takes nobody of an older version', async () => {
    vi.useFakeTimers();
    const { page, settle } = setup();
    void page.load();
    await settle(pageView('new', 5));
    void page.load();
    await settle(pageView('old', 4));
    expect(page.selected.value?.known?.name).toBe('new');
  });

  it('takes a forgotten page, which starts over and shows nobody', async () => {
    vi.useFakeTimers();
    const { page, settle } = setup();
    void page.load();
    await settle(pageView('anna', 5));
    page.changed(1, 99);
    await settle(pageView(null, 0, { state: 'waiting' }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.view.value?.state).toBe('waiting');
  });

  it('forgets the last person when the new page does not answer', async () => {
    vi.useFakeTimers();
    const { page, settle } = setup();
    void page.load();
    await settle(pageView('anna', 1));
    page.changed(1, 2);
    expect(page.selected.value).not.toBeNull();
    await vi.advanceTimersByTimeAsync(300);
    expect(page.view.value).toBeNull();
    expect(page.selected.value).toBeNull();
  });

  it('does not blink when the new page answers soon', async () => {
    vi.useFakeTimers();
    const { page, settle } = setup();
    void page.load();
    await settle(pageView('anna', 1));
    page.changed(1, 2);
    await vi.advanceTimersByTimeAsync(100);
    await settle(pageView('anna', 2));
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.selected.value?.known?.name).toBe('anna');
  });

  it('belongs to one tab only', async () => {
    vi.useFakeTimers();
    const { page, settle, tabId, asked } = setup();
    void page.load();
    tabId.value = 2;
    await settle(pageView('anna', 1));
    expect(page.view.value).toBeNull();
    page.changed(1, 9);
    expect(asked).toHaveLength(0);
  });

  it('keeps a choice while the conversation stays, and drops it with the conversation', async () => {
    vi.useFakeTimers();
    const { page, settle } = setup();
    const people = [seenPerson('anna'), seenPerson('per')];
    void page.load();
    await settle(pageView('anna', 1, { people }));
    page.select('email:per@example.com');
    expect(page.selected.value?.known?.name).toBe('per');
    page.changed(1, 2);
    await settle(pageView('anna', 2, { people }));
    expect(page.selected.value?.known?.name).toBe('per');
    page.changed(1, 3);
    await settle(pageView('maya', 3, { people: [seenPerson('maya'), seenPerson('per')] }));
    expect(page.selected.value?.known?.name).toBe('maya');
  });

  it('says when the background is silent', async () => {
    vi.useFakeTimers();
    const { client } = clientOf({});
    const page = createPageState(client, signal(1));
    await page.load();
    expect(page.error.value).toBe('not-found');
  });
});

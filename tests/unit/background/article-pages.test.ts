import { describe, expect, it } from 'vitest';
import { createKeeping } from '@/utils/background/keeping';
import { makeMenu } from '@/utils/background/menu';
import { memoryArea } from './memory-area';

type Item = { id: string; parentId?: string; contexts: string[] };

const tab = { id: 3, url: 'https://paper.example/heat?utm_source=x', title: 'Heat\u202e pumps' };
const settle = () => new Promise((done) => setTimeout(done, 5));

function setUp({ selected = '', isRead = false } = {}) {
  const shown: number[] = [];
  const browser = {
    scripting: { executeScript: async () => [{ result: selected }] },
    tabs: {
      get: async (id: number) => {
        if (id !== tab.id) throw new Error('No tab');
        return tab;
      },
    },
  };
  const keeping = createKeeping({
    browser: browser as never,
    session: memoryArea(),
    show: async (tabId) => void shown.push(tabId),
    isRead: async () => isRead,
  });
  const waiting = async () => {
    const answer = await keeping.answers['article/waiting']({ tabId: 3 });
    return answer.ok ? answer.value : null;
  };
  return { keeping, shown, waiting };
}

describe('the context menu', () => {
  it('keeps a page or a link, and words as six things, made anew without doubling', async () => {
    const items: Item[] = [];
    const browser = {
      i18n: { getMessage: (name: string) => name },
      contextMenus: {
        removeAll: async () => void items.splice(0),
        create: (item: Item) => void items.push(item),
      },
    };
    await makeMenu(browser as never);
    await makeMenu(browser as never);
    expect(items.map(({ id }) => id)).toEqual([
      ...['article', 'keep', 'mine', 'theirs', 'need', 'complaint', 'note', 'article-words'],
    ]);
    expect(items[0]?.contexts).toEqual(['page', 'link']);
    expect(items.filter(({ parentId }) => parentId === 'keep')).toHaveLength(6);
  });
});

describe('a page on its way to be kept', () => {
  it('has the address and title the browser says, and the words selected in it', async () => {
    const { keeping, shown, waiting } = setUp();
    keeping.clicked({ menuItemId: 'article-words', selectionText: ' a third\nless ' }, tab);
    await settle();
    expect(await waiting()).toMatchObject({
      ...{ url: tab.url, title: 'Heat pumps', quote: 'a third\nless' },
    });
    expect(shown).toEqual([3]);
    await keeping.answers['article/done']({ tabId: 3 });
    expect(await waiting()).toBeNull();
  });

  it('may be a link, which is not given the title of the page it stands on', async () => {
    const { keeping, waiting } = setUp();
    const link = { menuItemId: 'article', linkUrl: 'https://else.example/a' };
    keeping.clicked(link, tab);
    await settle();
    expect(await waiting()).toMatchObject({ url: 'https://else.example/a', title: '', quote: '' });
    keeping.clicked({ ...link, linkText: 'Read on' }, tab);
    await settle();
    expect(await waiting()).toMatchObject({ title: 'Read on' });
  });

  it('is taken by the toolbar; a tab that is gone or kept from us is nothing', async () => {
    const { keeping, shown } = setUp({ selected: 'a third less' });
    const taken = await keeping.answers['article/take']({ tabId: 3 });
    expect(taken).toMatchObject({
      ok: true,
      value: { title: 'Heat pumps', quote: 'a third less' },
    });
    expect(shown).toEqual([]);
    expect(await keeping.answers['article/take']({ tabId: 4 })).toEqual({ ok: true, value: null });
  });

  it('is what the key takes with nothing selected, but not where Kept reads', async () => {
    const { keeping, waiting } = setUp();
    await keeping.pressed(tab);
    expect(await waiting()).toMatchObject({ url: tab.url });
    const mail = setUp({ isRead: true });
    await mail.keeping.pressed(tab);
    expect(mail.shown).toEqual([]);
    const words = setUp({ selected: 'We will send it.' });
    await words.keeping.pressed(tab);
    expect(await words.waiting()).toBeNull();
    expect(await words.keeping.get(3)).toMatchObject({ text: 'We will send it.' });
  });

  it('takes the place of words that waited, and the other way round', async () => {
    const { keeping, waiting } = setUp();
    keeping.clicked({ menuItemId: 'note', selectionText: 'words' }, tab);
    await settle();
    keeping.clicked({ menuItemId: 'article' }, tab);
    await settle();
    expect(await keeping.get(3)).toBeNull();
    keeping.clicked({ menuItemId: 'note', selectionText: 'words' }, tab);
    await settle();
    expect(await waiting()).toBeNull();
  });

  it('is bounded, whatever the page calls itself', async () => {
    const { keeping, waiting } = setUp();
    const long = {
      ...tab,
      url: `https://a.example/${'x'.repeat(99_000)}`,
      title: 't'.repeat(9000),
    };
    keeping.clicked({ menuItemId: 'article' }, long);
    await settle();
    const found = await waiting();
    expect(found?.url.length).toBe(20_000);
    expect(found?.title.length).toBe(300);
  });
});

import { describe, expect, it } from 'vitest';
import { createCaptures } from '@/utils/background/captures';
import { memoryArea } from './memory-area';

function setUp(selected: (string | Error)[] = []) {
  const shown: number[] = [];
  const browser = {
    scripting: {
      executeScript: async () => {
        if (selected[0] instanceof Error) throw selected[0];
        return selected.map((result) => ({ result }));
      },
    },
  };
  const captures = createCaptures({
    browser: browser as never,
    session: memoryArea(),
    show: async (tabId) => void shown.push(tabId),
  });
  return { captures, shown };
}

const tab = { id: 3, url: 'https://wiki.example/page?token=secret#part' };
const settle = () => new Promise((done) => setTimeout(done, 5));

describe('words selected anywhere', () => {
  it('wait with their kind and page, without the page’s secrets, until they are done', async () => {
    const { captures, shown } = setUp();
    captures.clicked('need', '  They need\u202e spare parts ', tab);
    await settle();
    expect(await captures.get(3)).toMatchObject({
      text: 'They need spare parts',
      url: 'https://wiki.example/page#part',
      kind: 'need',
    });
    expect(shown).toEqual([3]);
    await captures.answers['capture/done']({ tabId: 3 });
    expect(await captures.get(3)).toBeNull();
  });

  it('are bounded, and items of others and empty selections are nothing', async () => {
    const { captures } = setUp();
    captures.clicked('elsewhere', 'words', tab);
    captures.clicked('note', '   ', tab);
    await settle();
    expect(await captures.get(3)).toBeNull();
    captures.clicked('note', 'x'.repeat(9000), tab);
    await settle();
    expect((await captures.get(3))?.text.length).toBeLessThanOrEqual(2000);
  });

  it('are found by the key in whatever frame they stand', async () => {
    const { captures } = setUp(['', 'We will send it.', '']);
    await captures.pressed(tab);
    expect(await captures.get(3)).toMatchObject({ text: 'We will send it.', kind: null });
  });

  it('are none where the browser keeps scripts out', async () => {
    const { captures, shown } = setUp([new Error('Cannot access')]);
    await captures.pressed(tab);
    expect(shown).toEqual([]);
  });
});

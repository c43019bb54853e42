import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import { addPerson, code, fakeServices, value } from '../../../support/fakes/services';
import { give, keep, one, told } from './kit';

const page = (over: object = {}) => ({
  ...{ shelf: 'kept' as const, query: '', tag: null, after: null, limit: 50 },
  ...over,
});

describe('keeping an article', () => {
  it('keeps what was told, the address without what follows people', async () => {
    const fake = fakeServices();
    const { id } = await keep(fake, {
      ...{
        title: '  Heat\u202e <b>pumps</b>\n',
        url: 'https://www.paper.example/heat?utm_source=x',
      },
      ...{ quote: 'a third less', note: 'for Anna', tags: ['Energy', ' energy ', ''] },
    });
    const { article } = await one(fake, id);
    expect(article).toEqual({
      ...{ id, title: 'Heat <b>pumps</b>', url: 'https://www.paper.example/heat' },
      ...{ quote: 'a third less', note: 'for Anna', tags: ['Energy'], shelf: 'kept' },
      savedAt: fake.world.now.toISOString(),
    });
  });

  it('keeps it once, by whatever address, and says since when', async () => {
    const fake = fakeServices();
    const first = await keep(fake);
    const since = fake.world.now.toISOString();
    fake.world.now = new Date('2026-04-01T10:00:00Z');
    const url = 'http://www.paper.example/heat/?fbclid=1#top';
    const again = await keep(fake, { url, title: 'Another title' });
    expect(again).toMatchObject({ id: first.id, keptAt: since });
    expect((await one(fake, first.id)).article.title).toBe('Heat pumps get cheaper');
    const preview = await value(fake.methods['article/preview'](told({ url })));
    expect(preview.kept).toMatchObject({ id: first.id, savedAt: since });
  });

  it('keeps it once from two tabs at the same moment', async () => {
    const fake = fakeServices();
    const both = await Promise.all([keep(fake), keep(fake)]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    const { rows } = await value(fake.methods['article/page'](page()));
    expect(rows).toHaveLength(1);
  });

  it('keeps thoughts without an address, each by itself', async () => {
    const fake = fakeServices();
    const [a, b] = [await keep(fake, { url: '' }), await keep(fake, { url: ' ' })];
    expect(a.id).not.toBe(b.id);
    expect((await one(fake, a.id)).article.url).toBeNull();
  });

  it('calls it by its first words or its address where the page has no title', async () => {
    const fake = fakeServices();
    const title = async (over: object) =>
      (await one(fake, (await keep(fake, { title: ' ', ...over })).id)).article.title;
    expect(await title({ url: 'https://www.a.example/x' })).toBe('a.example/x');
    expect(await title({ url: 'https://b.example', quote: 'Words\nmore' })).toBe('Words');
    expect(await code(fake.methods['article/keep'](told({ title: '', url: '' })))).toBe(
      'bad-request',
    );
  });

  it.each([
    ['javascript:alert(1)', 'local'],
    ['data:text/html,x', 'local'],
    ['file:///etc/passwd', 'local'],
    ['chrome-extension://abc/x.html', 'local'],
    [`https://a.example/${'x'.repeat(10_000)}`, 'too-long'],
    ['not an address', 'no-address'],
  ])('refuses %s, and says why beforehand', async (url, problem) => {
    const fake = fakeServices();
    expect(await value(fake.methods['article/preview'](told({ url })))).toMatchObject({
      problem,
      url: null,
    });
    const answer = await fake.methods['article/keep'](told({ url }));
    expect(answer).toEqual({ ok: false, error: { code: 'bad-request', detail: problem } });
  });

  it('is edited, put away, brought back and removed, each undone', async () => {
    const fake = fakeServices();
    const { methods } = fake;
    const { id } = await keep(fake);
    const undo = async (changeId: string) => value(methods.undo({ key: newId(), changeId }));
    const listed = async (shelf: 'kept' | 'archived') =>
      (await value(methods['article/page'](page({ shelf })))).rows.map(({ article }) => article.id);

    const edit = await value(
      methods['article/edit']({ key: newId(), id, title: 'New', note: 'n', tags: ['t'] }),
    );
    expect((await one(fake, id)).article).toMatchObject({ title: 'New', note: 'n', tags: ['t'] });
    await undo(edit.changeId);
    expect((await one(fake, id)).article).toMatchObject({ title: 'Heat pumps get cheaper' });
    expect(await code(methods['article/edit']({ key: newId(), id, title: ' ' }))).toBe(
      'bad-request',
    );

    const away = await value(methods['article/shelve']({ key: newId(), id, shelf: 'archived' }));
    expect([await listed('kept'), await listed('archived')]).toEqual([[], [id]]);
    await undo(away.changeId);
    expect(await listed('kept')).toEqual([id]);

    const gone = await value(methods['article/remove']({ key: newId(), id }));
    expect(await code(methods['article/one']({ id }))).toBe('not-found');
    expect(await code(methods['article/remove']({ key: newId(), id }))).toBe('not-found');
    await undo(gone.changeId);
    expect(await listed('kept')).toEqual([id]);
  });

  it('kept again comes back from where it was put away', async () => {
    const fake = fakeServices();
    const { id } = await keep(fake);
    await value(fake.methods['article/shelve']({ key: newId(), id, shelf: 'archived' }));
    expect((await keep(fake)).id).toBe(id);
    expect((await one(fake, id)).article.shelf).toBe('kept');
  });
});

describe('the list of what is kept', () => {
  it('is read page by page, newest first, thousands of them', { timeout: 60_000 }, async () => {
    const fake = fakeServices();
    const count = 1200;
    for (let n = 0; n < count; n += 1) {
      fake.world.now = new Date(Date.UTC(2026, 0, 1) + n * 60_000);
      await keep(fake, {
        url: `https://a.example/${n}`,
        title: `Paper ${n}`,
        tags: n % 3 ? [] : ['third'],
      });
    }
    const seen: string[] = [];
    let after = null;
    do {
      const { rows, next }: Awaited<ReturnType<typeof read>> = await read({ after });
      seen.push(...rows.map(({ article }) => article.title));
      after = next;
    } while (after);
    expect(seen).toHaveLength(count);
    expect([seen[0], seen.at(-1)]).toEqual([`Paper ${count - 1}`, 'Paper 0']);
    const tagged = await read({ tag: 'third' });
    expect(tagged.rows).toHaveLength(50);
    expect(tagged).toMatchObject({ next: null, cut: true });
    const words = await read({ query: 'paper 117' });
    expect(words.rows.map(({ article }) => article.title)).toEqual([
      ...['Paper 1179', 'Paper 1178', 'Paper 1177', 'Paper 1176', 'Paper 1175', 'Paper 1174'],
      ...['Paper 1173', 'Paper 1172', 'Paper 1171', 'Paper 1170', 'Paper 117'],
    ]);
    expect((await read({ query: 'nothing such' })).rows).toEqual([]);
    expect(await value(fake.methods['article/tags']({}))).toEqual({ tags: ['third'] });

    function read(over: object) {
      return value(fake.methods['article/page'](page(over)));
    }
  });
});

describe('what an article leaves behind', () => {
  it('stays on the ledger when it is removed, and knows who got it when it comes back', async () => {
    const fake = fakeServices();
    const anna = await addPerson(fake, 'Anna Berg');
    const { id } = await keep(fake);
    await give(fake, id, anna);
    const gone = await value(fake.methods['article/remove']({ key: newId(), id }));
    const card = await value(fake.methods['person/card']({ personId: anna }));
    expect(card.relationship.gives).toMatchObject([{ text: 'Heat pumps get cheaper' }]);
    await value(fake.methods.undo({ key: newId(), changeId: gone.changeId }));
    expect((await one(fake, id)).view.got).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { PromiseKind } from '@/utils/domain/promise';
import { newId } from '@/utils/lib/ids';
import type { LedgerCursor, LedgerFilter, LedgerPage } from '@/utils/messages/ledger-views';
import { addPerson, type FakeServices, fakeServices, value } from '../../support/fakes/services';

type Given = { text: string; due: string | null; kind?: PromiseKind };
const give = (fake: FakeServices, personId: string, given: Given[]) =>
  value(
    fake.methods['promise/add']({
      key: newId(),
      promises: given.map(({ kind = 'firm', ...one }) => ({
        ...{ personId, kind, evidence: null },
        ...one,
      })),
    }),
  );

/** Every text under a filter, read page by page. */
async function all(fake: FakeServices, over: Partial<LedgerFilter> = {}, limit = 2) {
  const filter = { side: 'mine', show: 'open', personId: null, ...over } as const;
  const texts: string[] = [];
  let after: LedgerCursor | null = null;
  for (let page = 0; page < 500; page += 1) {
    const got: LedgerPage = await value(fake.methods['ledger/page']({ filter, after, limit }));
    texts.push(...got.rows.map(({ promise }) => promise.text));
    if (!got.next) return texts;
    after = got.next;
  }
  throw new Error('never ends');
}

const close = async (fake: FakeServices, personId: string, text: string, at: string) => {
  fake.world.now = new Date(at);
  const { iOwe, theyOwe } = await value(fake.methods['person/card']({ personId }));
  const id = [...iOwe, ...theyOwe].find((one) => one.text === text)?.id ?? '';
  await value(fake.methods['promise/close']({ key: newId(), id, outcome: 'kept' }));
};

describe('the list of all promises', () => {
  const setUp = async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe', null, 'Acme');
    const bob = await addPerson(fake, 'Bob Low');
    // 2026-03-04 is a Wednesday.
    await give(fake, jane, [
      { text: 'past', due: '2026-03-01' },
      { text: 'today', due: '2026-03-04' },
      { text: 'sunday', due: '2026-03-08', kind: 'soft' },
      { text: 'monday', due: '2026-03-09', kind: 'approval' },
      { text: 'whenever', due: null },
      { text: 'their past', due: '2026-03-02', kind: 'theirs' },
    ]);
    await give(fake, bob, [{ text: 'bob today', due: '2026-03-04' }]);
    return { fake, jane, bob };
  };

  it.each([
    ['open', ['past', 'today', 'bob today', 'sunday', 'monday', 'whenever']],
    ['overdue', ['past']],
    ['today', ['today', 'bob today']],
    ['week', ['today', 'bob today', 'sunday']],
    ['undated', ['whenever']],
    ['soft', ['sunday']],
    ['approval', ['monday']],
  ] as const)('%s', async (show, wanted) => {
    const { fake, jane } = await setUp();
    expect((await all(fake, { show })).sort()).toEqual([...wanted].sort());
    const withJane = wanted.filter((text) => !text.startsWith('bob'));
    expect(await all(fake, { show, personId: jane }, 1)).toEqual(withJane);
  });

  it('keeps the sides apart and names people', async () => {
    const { fake, jane } = await setUp();
    expect(await all(fake, { side: 'theirs' })).toEqual(['their past']);
    expect(await all(fake, { side: 'theirs', personId: jane })).toEqual(['their past']);
    const filter = { side: 'mine', show: 'overdue', personId: null } as const;
    const { rows } = await value(fake.methods['ledger/page']({ filter, after: null, limit: 9 }));
    expect(rows).toMatchObject([{ personName: 'Jane Doe', company: 'Acme' }]);
  });

  it('shows closed ones newest first, of one person too', async () => {
    const { fake, jane, bob } = await setUp();
    await close(fake, jane, 'past', '2026-03-05T10:00:00Z');
    await close(fake, bob, 'bob today', '2026-03-06T10:00:00Z');
    await close(fake, jane, 'today', '2026-03-07T10:00:00Z');
    await close(fake, jane, 'their past', '2026-03-08T10:00:00Z');
    expect(await all(fake, { show: 'closed' }, 1)).toEqual(['today', 'bob today', 'past']);
    expect(await all(fake, { show: 'closed', personId: jane })).toEqual(['today', 'past']);
    const ask = { personId: jane, after: null, limit: 2 };
    const first = await value(fake.methods['ledger/closed'](ask));
    expect(first.promises.map(({ text }) => text)).toEqual(['their past', 'today']);
    const rest = await value(fake.methods['ledger/closed']({ ...ask, after: first.next }));
    expect(rest.promises.map(({ text }) => text)).toEqual(['past']);
    expect(rest.next).toBeNull();
  });

  it('reads each row once where hundreds share a day, and goes on when the last row is gone', async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe');
    const many = Array.from({ length: 230 }, (_, n) => ({ text: `n${n}`, due: null }));
    await give(fake, jane, many);
    const texts = await all(fake, {}, 50);
    expect(new Set(texts).size).toBe(230);
    expect(texts).toHaveLength(230);
    const filter = { side: 'mine', show: 'open', personId: null } as const;
    const page = await value(fake.methods['ledger/page']({ filter, after: null, limit: 50 }));
    const gone = page.rows.at(-1)?.promise;
    await close(fake, jane, gone?.text ?? '', '2026-03-05T10:00:00Z');
    const ask = { filter, after: page.next, limit: 500 };
    const rest = await value(fake.methods['ledger/page'](ask));
    expect(rest.rows).toHaveLength(180);
  });

  it('looks at a bounded number of rows for one page', async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe');
    const firm = Array.from({ length: 499 }, (_, n) => ({ text: `n${n}`, due: '2026-03-01' }));
    await give(fake, jane, firm);
    await give(fake, jane, [...firm.slice(0, 100), { text: 'soft', due: null, kind: 'soft' }]);
    const filter = { side: 'mine', show: 'soft', personId: null } as const;
    const first = await value(fake.methods['ledger/page']({ filter, after: null, limit: 10 }));
    expect(first.rows).toEqual([]);
    expect(first.next).not.toBeNull();
    expect(await all(fake, { show: 'soft' })).toEqual(['soft']);
  });
});

describe('the record of words', () => {
  it('is by local month, mine and theirs apart, with empty months', async () => {
    const fake = fakeServices();
    fake.world.tz = 'Asia/Shanghai';
    const jane = await addPerson(fake, 'Jane Doe');
    const bob = await addPerson(fake, 'Bob Low');
    await give(fake, jane, [
      { text: 'a', due: '2026-03-31' },
      { text: 'b', due: '2026-03-31' },
      { text: 'c', due: '2026-03-31', kind: 'theirs' },
    ]);
    await give(fake, bob, [{ text: 'd', due: '2026-12-31' }]);
    // 23:59 on 31 March in Shanghai, then a minute later on 1 April.
    await close(fake, jane, 'a', '2026-03-31T15:59:00Z');
    await close(fake, jane, 'b', '2026-03-31T16:00:00Z');
    await close(fake, jane, 'c', '2026-03-31T16:00:00Z');
    await close(fake, bob, 'd', '2026-05-02T01:00:00Z');
    const tally = { kept: 0, renegotiated: 0, late: 0, broken: 0, dropped: 0 };
    expect(await value(fake.methods['record/months']({ months: 4 }))).toMatchObject([
      { month: '2026-05', mine: { ...tally, kept: 1 } },
      { month: '2026-04', mine: { ...tally, late: 1 }, theirs: { ...tally, late: 1 } },
      { month: '2026-03', mine: { ...tally, kept: 1 }, theirs: tally },
      { month: '2026-02', mine: tally, theirs: tally },
    ]);
    const record = await value(fake.methods['record/person']({ personId: jane }));
    expect(record).toMatchObject({
      mine: { ...tally, kept: 1, late: 1 },
      theirs: { ...tally, late: 1 },
    });
    expect(record.months.map(({ month }) => month)).toEqual(['2026-04', '2026-03']);
  });
});

describe('whom a note is for', () => {
  it('takes the language the person wrote in, unless one was chosen', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe', null, 'Acme');
    const said = { key: newId(), personId, channel: 'wechat', at: '2026-03-01T09:00:00Z' } as const;
    const ask = { ...said, direction: 'in', text: '好的，请尽快把报价单发给我，谢谢。' } as const;
    const person = () => value(fake.methods['note/person']({ personId }));
    expect(await person()).toMatchObject({ language: null, company: 'Acme', honorific: null });
    await value(fake.methods['log/manual'](ask));
    expect((await person()).language).toBe('zh');
    const fields = { language: 'en' } as const;
    await value(fake.methods['person/edit']({ key: newId(), personId, fields }));
    expect((await person()).language).toBe('en');
  });
});

import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import { JANE, ME, message, thread } from '../../support/fakes/reading';
import { addPerson, code, fakeServices, value } from '../../support/fakes/services';

const page = { from: 'page' as const, tabId: 1 };

describe('person', () => {
  it('is added from the page and shown on the next view', async () => {
    const fake = fakeServices();
    fake.world.page = thread([message()]);
    const before = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(before.people.map(({ ref, match }) => [ref, match.level])).toEqual([
      ['email:jane@acme.example', 'unknown'],
    ]);
    const ref = before.mainRef ?? '';
    const added = await value(fake.methods['person/add']({ key: newId(), ...page, ref }));
    const after = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(after.people[0]?.match).toMatchObject({ level: 'certain', personId: added.personId });
    expect(after.card?.person.name).toBe('Jane Doe');
    expect(after.card?.identities).toEqual([{ kind: 'email', value: 'jane@acme.example' }]);
    expect(fake.world.events).toEqual([{ type: 'event/changed', personIds: [added.personId] }]);
    expect(fake.world.due).toBe(1);
  });

  it('is added once, whether the request is retried or pressed twice', async () => {
    const fake = fakeServices();
    fake.world.page = thread([message()]);
    const ref = 'email:jane@acme.example';
    const first = await value(fake.methods['person/add']({ key: 'a', ...page, ref }));
    const retried = await value(fake.methods['person/add']({ key: 'a', ...page, ref }));
    const again = await value(fake.methods['person/add']({ key: 'b', ...page, ref }));
    expect(retried).toEqual(first);
    expect(again.personId).toBe(first.personId);
    expect(await value(fake.methods['data/health']({}))).toMatchObject({ state: 'ok', people: 1 });
  });

  it('takes a profile’s details and finds the company by name', async () => {
    const fake = fakeServices();
    const profile = {
      name: '王小明',
      handle: 'wang-xiaoming',
      title: '采购经理',
      company: '华强电子',
      location: '深圳',
      emails: ['Wang@HuaQiang.example'],
      phones: ['138 0013 8000'],
    };
    fake.world.page = thread([], {
      site: 'linkedin',
      kind: 'profile',
      people: [{ role: 'profile', name: '王小明', handle: 'wang-xiaoming' }],
      profile,
    });
    const ref = 'linkedin:wang-xiaoming';
    const { personId } = await value(fake.methods['person/add']({ key: 'p', ...page, ref }));
    const card = await value(fake.methods['person/card']({ personId }));
    expect(card.company).toMatchObject({ name: '华强电子', domains: ['huaqiang.example'] });
    expect(card.person).toMatchObject({ title: '采购经理', location: '深圳' });
    expect(card.identities).toEqual(
      expect.arrayContaining([
        { kind: 'linkedin', value: 'wang-xiaoming' },
        { kind: 'email', value: 'wang@huaqiang.example' },
        { kind: 'phone', value: '+8613800138000' },
      ]),
    );
    for (const query of ['小明', '王小明', '华强', 'huaqiang', 'wang@huaq']) {
      const hits = await value(fake.methods['person/search']({ query, limit: 5 }));
      expect(
        hits.map((hit) => hit.personId),
        query,
      ).toEqual([personId]);
    }
  });

  it('guesses the company of a later person by mail domain, never by free mail', async () => {
    const fake = fakeServices();
    await addPerson(fake, 'Jane Doe', 'jane@acme.example', 'Acme');
    await addPerson(fake, 'Free Jane', 'free@gmail.com', 'Freelance');
    const bob = await addPerson(fake, 'Bob Low', 'bob@acme.example');
    const eve = await addPerson(fake, 'Eve Free', 'eve@gmail.com');
    expect((await value(fake.methods['person/card']({ personId: bob }))).company?.name).toBe(
      'Acme',
    );
    expect((await value(fake.methods['person/card']({ personId: eve }))).company).toBeNull();
  });

  it('is edited, field by field, and the company made or left', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe', 'jane@acme.example');
    const edit = (fields: object) =>
      value(fake.methods['person/edit']({ key: newId(), personId, fields }));
    await edit({ name: 'Jane \u202eMiller', company: 'Acme Ltd', tags: ['vip', 'vip', ' '] });
    const card = await value(fake.methods['person/card']({ personId }));
    expect(card.person).toMatchObject({ name: 'Jane Miller', tags: ['vip'], title: null });
    expect(card.company).toMatchObject({ name: 'Acme Ltd', domains: ['acme.example'] });
    await edit({ company: null, cadence: { ideal: 50, latest: 20 } });
    const later = await value(fake.methods['person/card']({ personId }));
    expect(later.company).toBeNull();
    expect(later.person.cadence).toEqual({ ideal: 20, latest: 20 });
  });

  it('refuses by name', async () => {
    const fake = fakeServices();
    const { methods } = fake;
    const personId = await addPerson(fake, 'Jane Doe');
    const key = () => newId();
    const gone = { personId: 'gone' };
    expect(await code(methods['person/card'](gone))).toBe('not-found');
    expect(await code(methods['person/edit']({ key: key(), ...gone, fields: {} }))).toBe(
      'not-found',
    );
    expect(await code(methods['person/remove']({ key: key(), ...gone }))).toBe('not-found');
    expect(
      await code(methods['person/edit']({ key: key(), personId, fields: { name: ' ' } })),
    ).toBe('bad-request');
    const hand = { from: 'hand' as const, company: null };
    expect(await code(methods['person/add']({ key: key(), ...hand, name: '…', email: null }))).toBe(
      'bad-request',
    );
    expect(await code(methods['person/add']({ key: key(), ...hand, name: 'X', email: 'no' }))).toBe(
      'bad-request',
    );
    const email = { kind: 'email' as const, value: 'nobody' };
    expect(await code(methods['identity/add']({ key: key(), personId, ...email }))).toBe(
      'bad-request',
    );
    const other = { kind: 'email' as const, value: 'a@b.example' };
    expect(await code(methods['identity/add']({ key: key(), ...gone, ...other }))).toBe(
      'not-found',
    );
    expect(await code(methods['identity/remove']({ key: key(), personId, ...other }))).toBe(
      'not-found',
    );
    expect(await code(methods['person/add']({ key: key(), ...page, ref: 'x' }))).toBe('not-found');
    fake.world.page = thread([message()]);
    expect(await code(methods['person/add']({ key: key(), ...page, ref: 'x' }))).toBe('not-found');
    expect(await code(methods['person/link']({ key: key(), ...gone, tabId: 1, ref: 'x' }))).toBe(
      'not-found',
    );
  });

  it('gets another address by "This is …" and shares one with a colleague', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe', 'jane@home.example');
    fake.world.page = thread([message()]);
    const ref = 'email:jane@acme.example';
    const asked = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(asked.people[0]?.match).toMatchObject({
      level: 'ask',
      reason: { code: 'known-name-new-address' },
      candidates: [{ personId, name: 'Jane Doe', email: 'jane@home.example' }],
    });
    await value(fake.methods['person/link']({ key: newId(), personId, tabId: 1, ref }));
    const sure = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(sure.people[0]?.match.personId).toBe(personId);

    const bob = await addPerson(fake, 'Bob Low', JANE.email);
    const shared = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(shared.people[0]?.match).toMatchObject({
      level: 'ask',
      reason: { code: 'shared-address' },
    });
    expect(shared.people[0]?.match.candidates.map((one) => one.personId)).toEqual([personId, bob]);
    const identity = { kind: 'email' as const, value: 'JANE@acme.example' };
    await value(fake.methods['identity/remove']({ key: newId(), personId: bob, ...identity }));
    const alone = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(alone.people[0]?.match.level).toBe('certain');
  });

  it('is removed with address and promises, and comes back whole by undo', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe', 'jane@acme.example');
    fake.world.page = thread([message()]);
    await value(fake.methods['log/conversation']({ key: 'log', tabId: 1, add: [] }));
    const promise = {
      personId,
      kind: 'firm' as const,
      text: 'Quote',
      due: '2026-03-03',
      evidence: null,
    };
    await value(fake.methods['promise/add']({ key: newId(), promises: [promise] }));
    const before = await value(fake.methods['person/card']({ personId }));

    await value(fake.methods['person/remove']({ key: 'gone', personId }));
    expect(await code(fake.methods['person/card']({ personId }))).toBe('not-found');
    expect(await value(fake.dueCounts())).toMatchObject({ overdue: 0 });
    expect(await value(fake.methods['person/search']({ query: 'jane', limit: 5 }))).toEqual([]);
    const view = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(view.people[0]?.match.level).toBe('unknown');

    await value(fake.methods.undo({ key: newId(), changeId: 'gone' }));
    const after = await value(fake.methods['person/card']({ personId }));
    const stable = ({ person, ...rest }: typeof after) => ({
      ...rest,
      iOwe: rest.iOwe.map(({ updatedAt: _, ...one }) => one),
      person: { ...person, updatedAt: '' },
    });
    expect(stable(after)).toEqual(stable(before));
    expect(await value(fake.dueCounts())).toMatchObject({ overdue: 1 });
  });

  it('never is the user', async () => {
    const fake = fakeServices();
    fake.world.page = thread([message({ from: ME, to: [JANE] })], { self: null });
    const unknown = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(unknown.selfKnown).toBe(false);
    expect(unknown.people.map(({ ref }) => ref)).toContain('email:me@mine.example');
    fake.world.page = thread([message({ from: ME, to: [JANE], direction: 'out' })], { self: null });
    const marked = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(marked.people.map(({ ref }) => ref)).toEqual(['email:jane@acme.example']);
    fake.world.page = thread([message({ from: { email: 'alias+x@mine.example' }, to: [JANE] })]);
    await value(
      fake.methods['settings/set']({
        key: newId(),
        patch: { ownAddresses: ['Alias@Mine.example', 'alias@mine.example'] },
      }),
    );
    const known = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(known.people.map(({ ref }) => ref)).toEqual(['email:jane@acme.example']);
  });
});

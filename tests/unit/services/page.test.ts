import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import {
  BOB,
  draft as draftFake,
  JANE,
  ME,
  message,
  sighting,
  thread,
} from '../../support/fakes/reading';
import { addPerson, type FakeServices, fakeServices, value } from '../../support/fakes/services';

const view = ({ methods }: FakeServices) => value(methods['page/view']({ tabId: 1 }));

describe('page view', () => {
  it('names every state of a page', async () => {
    const fake = fakeServices();
    expect((await view(fake)).state).toBe('waiting');
    fake.deps.readings.get = async () => ({ reading: null, version: 3, page: 'p' });
    expect(await view(fake)).toMatchObject({ state: 'unsupported', version: 3 });
    fake.deps.readings.get = async () =>
      fake.world.page && { reading: fake.world.page, version: 7, page: 'p' };
    fake.world.page = thread([], { unreadable: true, missing: ['page-changing'] });
    expect(await view(fake)).toMatchObject({ state: 'waiting', people: [], page: 'p' });
    fake.world.page = thread([message()], { unreadable: true, missing: ['sender'] });
    expect(await view(fake)).toMatchObject({
      state: 'unreadable',
      people: [],
      card: null,
      version: 7,
    });
    fake.world.page = thread([], { kind: 'list', key: null });
    expect((await view(fake)).state).toBe('nothing');
    fake.world.page = thread([message()], { missing: ['time'] });
    expect(await view(fake)).toMatchObject({ state: 'partly', missing: ['time'] });
    fake.world.page = thread([message()]);
    expect(await view(fake)).toMatchObject({ state: 'read', subject: 'Price list', site: 'gmail' });
  });

  it('shows the sender of the newest inbound message first, else the first recipient', async () => {
    const fake = fakeServices();
    const messages = [
      message({ key: 'a', from: JANE }),
      message({ key: 'b', from: BOB }),
      message({ key: 'c', from: ME, to: [JANE], direction: 'out' }),
    ];
    fake.world.page = thread(messages);
    expect((await view(fake)).mainRef).toBe('email:bob@acme.example');
    fake.world.page = thread(messages.slice(2));
    expect((await view(fake)).mainRef).toBe('email:jane@acme.example');
    const draft = draftFake({ to: [BOB] });
    fake.world.page = thread([], { kind: 'compose', draft });
    expect((await view(fake)).mainRef).toBe('email:bob@acme.example');
    fake.world.page = thread(messages, { kind: 'list' });
    expect((await view(fake)).mainRef).toBeNull();
  });

  it('makes a profile page’s profile the main person', async () => {
    const fake = fakeServices();
    const profile = { name: 'Jane Doe', handle: 'Jane-D%C3%B6' };
    fake.world.page = thread([], { site: 'linkedin', kind: 'profile', people: [], profile });
    const seen = await view(fake);
    expect(seen.mainRef).toBe('linkedin:jane-dö');
    expect(seen.people[0]?.sighting.role).toBe('profile');
  });

  it('names on a company’s page whom I know there, last in touch first', async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe');
    const bob = await addPerson(fake, 'Bob Low');
    const ann = await addPerson(fake, 'Ann Else');
    const edit = (personId: string, fields: { company: string; title?: string }) =>
      value(fake.methods['person/edit']({ key: newId(), personId, fields }));
    await edit(jane, { company: 'Acme Ltd', title: 'Buyer' });
    await edit(bob, { company: 'ACME Ltd' });
    await edit(ann, { company: 'Other Ltd' });
    const said = { key: newId(), personId: bob, channel: 'call' as const, direction: null };
    const call = { ...said, text: 'Called', at: '2026-01-02T09:00:00.000Z' };
    await value(fake.methods['log/manual'](call));
    const about = (name: string) =>
      thread([], { site: 'linkedin', kind: 'company', key: null, company: { name } });
    fake.world.page = about('Acme Ltd');
    const { company, mainRef, state } = await view(fake);
    expect({ mainRef, state }).toEqual({ mainRef: null, state: 'nothing' });
    expect(
      company?.people.map(({ who, title, lastTouchAt }) => [who.name, title, lastTouchAt]),
    ).toEqual([
      ['Bob Low', null, call.at],
      ['Jane Doe', 'Buyer', null],
    ]);
    fake.world.page = about('Nobody & Sons');
    expect((await view(fake)).company).toEqual({ name: 'Nobody & Sons', people: [], more: false });
    fake.world.page = thread([message()]);
    expect((await view(fake)).company).toBeNull();
  });

  it('leaves out machines and nameless nobodies', async () => {
    const fake = fakeServices();
    const people = [
      sighting('from', { name: 'GitHub', email: 'noreply@github.example' }),
      sighting('to', { name: '\u202e' }),
      sighting('cc', { name: 'Sales', email: 'sales@acme.example' }),
    ];
    fake.world.page = thread([], { people });
    expect((await view(fake)).people.map(({ ref }) => ref)).toEqual(['email:sales@acme.example']);
  });

  it('warns of a look-alike domain and of a mere namesake', async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe', 'jane@acme-tools.example');
    const reasonFor = async (name: string, email: string) => {
      fake.world.page = thread([], { people: [sighting('from', { name, email })] });
      return (await view(fake)).people[0]?.match;
    };
    expect(await reasonFor('Jane Doe', 'jane.doe@acme-tools.example')).toMatchObject({
      level: 'likely',
      personId: jane,
      reason: { code: 'same-name-and-domain', domain: 'acme-tools.example' },
    });
    const alike = { code: 'look-alike-domain', known: 'acme-tools.example' };
    expect(await reasonFor('Jane Doe', 'jane@acme-tool.example')).toMatchObject({
      level: 'ask',
      personId: null,
      reason: alike,
    });
    expect(await reasonFor('Somebody', 'x@acrne-tools.example')).toMatchObject({
      level: 'ask',
      reason: alike,
    });
    expect(await reasonFor('Jane Doe', 'jane@gmail.com')).toMatchObject({
      level: 'ask',
      reason: { code: 'known-name-new-address' },
    });
    expect(await reasonFor('Jane Doe', 'Jane+news@acme-tools.example')).toMatchObject({
      level: 'certain',
      personId: jane,
      reason: { code: 'alias' },
    });
    expect(await reasonFor('Other', 'other@elsewhere.example')).toMatchObject({
      level: 'unknown',
      reason: { code: 'new' },
    });
    fake.world.page = thread([], { people: [sighting('from', { name: 'Jane Doe' })] });
    const named = (await view(fake)).people[0];
    expect(named).toMatchObject({
      ref: 'name:jane doe',
      match: { level: 'ask', reason: { code: 'no-address' } },
      known: null,
    });
  });

  it('says what of the conversation is on the timeline', async () => {
    const fake = fakeServices();
    const messages = [message({ key: 'a' }), message({ key: 'b', text: 'More' })];
    fake.world.page = thread(messages.slice(0, 1));
    expect((await view(fake)).log).toEqual({ state: 'not-logged', messages: 1 });
    await addPerson(fake, 'Jane Doe', JANE.email);
    await value(fake.methods['log/conversation']({ key: newId(), tabId: 1, add: [] }));
    fake.world.page = thread(messages);
    const { log, card } = await view(fake);
    expect(log).toMatchObject({ state: 'logged', messages: 1, fresh: 1 });
    expect(card?.timeline.items).toHaveLength(1);
    fake.world.page = thread([message({ text: '' })]);
    expect((await view(fake)).log).toEqual({ state: 'nothing' });
  });

  it('matches eighty recipients', async () => {
    const fake = fakeServices();
    const crowd = Array.from({ length: 80 }, (_, at) => ({
      name: `Person ${at}`,
      email: `p${at}@acme.example`,
    }));
    for (const one of crowd.slice(0, 40)) await addPerson(fake, one.name, one.email);
    fake.world.page = thread([message({ to: crowd })]);
    const { people } = await view(fake);
    const level = (wanted: string) => people.filter(({ match }) => match.level === wanted).length;
    expect([level('certain'), level('unknown')]).toEqual([40, 41]);
  });
});

describe('timeline', () => {
  it('pages through equal times without losing or repeating a row', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe', JANE.email);
    const messages = Array.from({ length: 25 }, (_, at) =>
      message({
        key: `k${at}`,
        text: `t${at}`,
        at: `2026-03-0${1 + Math.floor(at / 10)}T09:00:00Z`,
      }),
    );
    fake.world.page = thread(messages);
    await value(fake.methods['log/conversation']({ key: newId(), tabId: 1, add: [] }));
    const texts: string[] = [];
    let before = null;
    do {
      const page: Awaited<ReturnType<typeof load>> = await load(before);
      expect(page.items.length).toBeLessThanOrEqual(10);
      texts.push(...page.items.map(({ text }) => text));
      before = page.next;
    } while (before);
    expect(texts).toEqual(messages.map(({ text }) => text).reverse());
    function load(cursor: { at: string; interactionId: string } | null) {
      return value(fake.methods['timeline/page']({ personId, before: cursor, limit: 10 }));
    }
  });
});

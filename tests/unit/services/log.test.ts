import { describe, expect, it } from 'vitest';
import type { PageReading } from '@/utils/domain/page-reading';
import { newId } from '@/utils/lib/ids';
import { BOB, JANE, ME, message, thread } from '../../support/fakes/reading';
import {
  addPerson,
  code,
  type FakeServices,
  fakeServices,
  value,
} from '../../support/fakes/services';

const log = (fake: FakeServices, page: PageReading, add: string[] = []) => {
  fake.world.page = page;
  return fake.methods['log/conversation']({ key: newId(), tabId: 1, add });
};
const timeline = (fake: FakeServices, personId: string) =>
  value(fake.methods['timeline/page']({ personId, before: null, limit: 100 }));

const inbound = message({ key: 'gmail:m1', text: 'Hello. I will send the plan by 2026-03-10.' });
const outbound = message({
  key: 'gmail:m2',
  from: ME,
  to: [JANE],
  cc: [BOB],
  at: '2026-03-03T10:00:00Z',
  text: 'Thanks. I will send the quote by 2026-03-06. I will see what I can do about it.',
});

describe('logging a conversation', () => {
  it('puts every message on every known person’s timeline, once', async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe', JANE.email);
    const bob = await addPerson(fake, 'Bob Low', BOB.email);
    const page = thread([inbound, outbound]);
    const first = await value(log(fake, page));
    expect(first).toMatchObject({ logged: 2, already: 0, collapsed: 0, personId: null });
    expect(first.people.map(({ name }) => name).sort()).toEqual(['Bob Low', 'Jane Doe']);
    expect((await timeline(fake, jane)).items.map((one) => one.direction)).toEqual(['out', 'in']);
    expect((await timeline(fake, bob)).items.map((one) => one.direction)).toEqual(['out']);
    expect(await value(log(fake, page))).toMatchObject({ logged: 0, already: 2, found: [] });
    expect((await timeline(fake, jane)).items).toHaveLength(2);
  });

  it('answers a retried key with the first outcome, even when the page is gone', async () => {
    const fake = fakeServices();
    await addPerson(fake, 'Jane Doe', JANE.email);
    fake.world.page = thread([inbound]);
    const ask = { key: 'same', tabId: 1, add: [] };
    const first = await value(fake.methods['log/conversation'](ask));
    fake.world.page = null;
    expect(await value(fake.methods['log/conversation'](ask))).toEqual(first);
    expect(await value(fake.methods['request/outcome']({ key: 'same' }))).toEqual({ saved: true });
    expect(await value(fake.methods['request/outcome']({ key: 'other' }))).toEqual({
      saved: false,
    });
  });

  it('offers the promises of new messages with counterpart and default clock', async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe', JANE.email);
    await addPerson(fake, 'Bob Low', BOB.email);
    const { found } = await value(log(fake, thread([inbound, outbound])));
    expect(found.map(({ kind, due, personId }) => [kind, due?.date, personId])).toEqual([
      ['theirs', '2026-03-10', jane],
      ['firm', '2026-03-06', jane],
      // Said on Tuesday the 3rd: two working days later.
      ['soft', '2026-03-05', jane],
    ]);
    expect(new Set(found.map(({ ref }) => ref)).size).toBe(3);
    const [offer] = found;
    const { kind, sentence, interactionId, url } = offer ?? (undefined as never);
    const evidence = { sentence, interactionId, url };
    const promises = [{ personId: jane, kind, text: sentence, due: '2026-03-10', evidence }];
    await value(fake.methods['promise/add']({ key: newId(), promises }));
    await value(fake.methods['promise/add']({ key: newId(), promises }));
    const card = await value(fake.methods['person/card']({ personId: jane }));
    expect(card.theyOwe).toHaveLength(1);
  });

  it('does not offer again what was recorded from the same sentence', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe', JANE.email);
    const { found } = await value(log(fake, thread([inbound])));
    const { kind, sentence, interactionId, url } = found[0] ?? (undefined as never);
    const evidence = { sentence, interactionId, url };
    const promises = [{ personId, kind, text: 'Plan', due: null, evidence }];
    await value(fake.methods['promise/add']({ key: newId(), promises }));
    await value(fake.methods['interaction/remove']({ key: newId(), id: interactionId }));
    expect(await value(log(fake, thread([inbound])))).toMatchObject({ logged: 1, found: [] });
  });

  it('uses the person’s own soft days and skips the weekend', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe', JANE.email);
    await value(fake.methods['person/edit']({ key: newId(), personId, fields: { softDays: 3 } }));
    const text = 'I will see what I can do.';
    const friday = message({ from: ME, to: [JANE], at: '2026-02-27T10:00:00Z', text });
    const { found } = await value(log(fake, thread([friday])));
    expect(found[0]?.due).toEqual({ date: '2026-03-04', phrase: '' });
  });

  it('adds and logs in one change that undo takes back as a whole', async () => {
    const fake = fakeServices();
    fake.world.page = thread([inbound, outbound]);
    const ask = { key: 'add-log', tabId: 1, add: ['email:jane@acme.example'] };
    const { logged, personId } = await value(fake.methods['log/conversation'](ask));
    expect(logged).toBe(2);
    await value(fake.methods.undo({ key: newId(), changeId: 'add-log' }));
    expect(await code(fake.methods['person/card']({ personId: personId ?? '' }))).toBe('not-found');
    expect(await value(fake.methods['data/health']({}))).toMatchObject({
      people: 0,
      interactions: 0,
    });
  });

  it('revives an undone message as the same record', async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe', JANE.email);
    fake.world.page = thread([inbound]);
    await value(fake.methods['log/conversation']({ key: 'one', tabId: 1, add: [] }));
    const [before] = (await timeline(fake, jane)).items;
    await value(fake.methods.undo({ key: newId(), changeId: 'one' }));
    expect((await timeline(fake, jane)).items).toEqual([]);
    const view = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(view.log).toEqual({ state: 'not-logged', messages: 1 });
    const again = await value(fake.methods['log/conversation']({ key: 'two', tabId: 1, add: [] }));
    expect(again).toMatchObject({ logged: 1, already: 0 });
    expect(again.found).toHaveLength(1);
    const [after] = (await timeline(fake, jane)).items;
    expect(after?.id).toBe(before?.id);
  });

  it('finds the same mail in another mailbox, but keeps two alike chat messages', async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe', JANE.email);
    await value(log(fake, thread([inbound])));
    const elsewhere = { ...inbound, key: 'outlook:AAMk' };
    const other = thread([elsewhere], {
      site: 'outlook',
      key: 'outlook:c',
      subject: 'RE: Price list',
    });
    expect(await value(log(fake, other))).toMatchObject({ logged: 0, already: 1 });

    const chat = { ...message({ from: { name: 'Jane Doe', handle: 'jane' }, to: [], text: 'ok' }) };
    const page = thread(
      [
        { ...chat, key: 'linkedin:1' },
        { ...chat, key: 'linkedin:2' },
      ],
      {
        site: 'linkedin',
        kind: 'messaging',
        people: [{ role: 'participant', name: 'Jane Doe', handle: 'jane' }],
      },
    );
    const handle = { kind: 'linkedin' as const, value: 'https://www.linkedin.com/in/Jane/' };
    await value(fake.methods['identity/add']({ key: newId(), personId: jane, ...handle }));
    expect(await value(log(fake, page))).toMatchObject({ logged: 2 });
    expect(await value(log(fake, page))).toMatchObject({ logged: 0, already: 2 });
    expect((await timeline(fake, jane)).items).toHaveLength(3);
  });

  it('logs a message without key or time once, at the time of logging', async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe', JANE.email);
    const bare = message({ key: null, at: null });
    expect(await value(log(fake, thread([bare])))).toMatchObject({ logged: 1 });
    fake.world.now = new Date('2026-03-05T10:00:00Z');
    expect(await value(log(fake, thread([bare])))).toMatchObject({ logged: 0, already: 1 });
    const [item] = (await timeline(fake, jane)).items;
    expect(item).toMatchObject({ at: '2026-03-04T10:00:00.000Z', atExact: false });
    const ahead = message({ key: 'gmail:x', at: '2031-01-01T00:00:00Z', text: 'From the future' });
    await value(log(fake, thread([ahead])));
    expect((await timeline(fake, jane)).items[0]).toMatchObject({ atExact: false });
  });

  it('gives an already logged message to somebody who became known since', async () => {
    const fake = fakeServices();
    await addPerson(fake, 'Jane Doe', JANE.email);
    const page = thread([outbound]);
    await value(log(fake, page));
    const again = await value(log(fake, page, ['email:bob@acme.example']));
    expect(again).toMatchObject({ logged: 0, already: 1 });
    const bob = again.people.find(({ name }) => name === 'Bob Low')?.personId ?? '';
    expect((await timeline(fake, bob)).items).toHaveLength(1);
  });

  it('learns the site’s other ids of a person it is sure of', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe');
    const handle = { kind: 'linkedin' as const, value: 'jane' };
    await value(fake.methods['identity/add']({ key: newId(), personId, ...handle }));
    const ids = { 'linkedin-id': 'ACoAAB12cd' };
    const chat = message({ from: { name: 'Jane Doe', handle: 'jane' }, to: [] });
    const people = [{ role: 'participant' as const, name: 'Jane Doe', handle: 'jane', ids }];
    await value(log(fake, thread([chat], { site: 'linkedin', kind: 'messaging', people })));
    const { identities } = await value(fake.methods['person/card']({ personId }));
    expect(identities).toContainEqual({ kind: 'linkedin-id', value: 'ACoAAB12cd' });
  });

  it('leaves out folded messages and says how many', async () => {
    const fake = fakeServices();
    await addPerson(fake, 'Jane Doe', JANE.email);
    const page = thread([message({ key: 'gmail:m0', text: '' }), inbound]);
    expect(await value(log(fake, page))).toMatchObject({ logged: 1, collapsed: 1 });
    const view = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(view.log).toEqual({
      state: 'logged',
      messages: 1,
      at: '2026-03-04T10:00:00.000Z',
      fresh: 0,
    });
  });

  it('refuses by name', async () => {
    const fake = fakeServices();
    const ask = () => ({ key: newId(), tabId: 1, add: [] });
    expect(await code(fake.methods['log/conversation'](ask()))).toBe('nothing-to-log');
    expect(await code(log(fake, thread([])))).toBe('nothing-to-log');
    expect(await code(log(fake, thread([message({ text: ' ' })])))).toBe('nothing-to-log');
    expect(await code(log(fake, thread([inbound], { unreadable: true })))).toBe('nothing-to-log');
    expect(await code(log(fake, thread([inbound])))).toBe('nobody-known');
    expect(await code(log(fake, thread([inbound]), ['email:x@y.example']))).toBe('not-found');
    expect(fake.world.events).toEqual([]);
  });

  it('keeps names and texts safe and bounded', async () => {
    const fake = fakeServices();
    const evil = { name: `<b>\u202eJane\u0000${'x'.repeat(5000)}`, email: 'jane@acme.example' };
    const text = `a\u0000b\u202ec ${'y'.repeat(90_000)}`;
    const page = thread([message({ from: evil, text })]);
    const { people } = await value(log(fake, page, ['email:jane@acme.example']));
    expect(people[0]?.name.length).toBe(200);
    expect(people[0]?.name.startsWith('<b>Janexxx')).toBe(true);
    const [item] = (await timeline(fake, people[0]?.personId ?? '')).items;
    expect(item?.text.length).toBe(50_000);
    expect(item?.text.startsWith('abc yyy')).toBe(true);
  });
});

describe('direction', () => {
  it('comes from own addresses, and stays open while none is known', async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe', JANE.email);
    await value(log(fake, thread([message({ key: 'gmail:q' })], { self: null })));
    expect((await timeline(fake, jane)).items[0]?.direction).toBeNull();
    const alias = { email: 'sales@mine.example' };
    const patch = { ownAddresses: ['sales@mine.example'] };
    await value(fake.methods['settings/set']({ key: newId(), patch }));
    const sent = message({ key: 'gmail:r', from: alias, to: [JANE], at: '2026-03-03T12:00:00Z' });
    await value(log(fake, thread([sent], { self: null })));
    expect((await timeline(fake, jane)).items[0]?.direction).toBe('out');
  });

  it('makes nobody wait who only got a copy', async () => {
    const fake = fakeServices();
    const bob = await addPerson(fake, 'Bob Low', BOB.email);
    await addPerson(fake, 'Jane Doe', JANE.email);
    const old = message({ at: '2026-03-02T09:00:00Z', cc: [BOB] });
    await value(log(fake, thread([old])));
    const copy = await value(fake.methods['person/card']({ personId: bob }));
    expect(copy.person.lastTouchAt).toBe('2026-03-02T09:00:00.000Z');
    expect(copy.person.lastInboundAt).toBeUndefined();
    expect(copy.next.reason.code).toBe('nothing-planned');
  });
});

describe('logging by hand', () => {
  it('takes a past time, restarts the clock and finds promises', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe', JANE.email);
    const ask = { personId, channel: 'call' as const, direction: null, text: 'I will call back.' };
    const at = '2026-01-01T09:00:00+01:00';
    const reply = await value(fake.methods['log/manual']({ key: newId(), ...ask, at }));
    expect(reply.found).toMatchObject([{ kind: 'firm', personId }]);
    const due = await value(fake.methods['person/card']({ personId }));
    expect(due.person).toMatchObject({
      lastTouchAt: '2026-01-01T08:00:00.000Z',
      revisitDue: '2026-03-02',
    });
    expect(due.next.reason).toMatchObject({ code: 'revisit-due', days: 62 });
    expect(await value(fake.dueCounts())).toEqual({ overdue: 0, promises: 0, revisits: 1 });
    await value(fake.methods['log/manual']({ key: newId(), ...ask, at: '2026-03-04T09:00:00Z' }));
    const restarted = await value(fake.methods['person/card']({ personId }));
    expect(restarted.next.reason.code).toBe('nothing-planned');
    expect((await value(fake.dueCounts())).revisits).toBe(0);
  });

  it('edits and removes, and refuses a time ahead', async () => {
    const fake = fakeServices();
    const { methods } = fake;
    const personId = await addPerson(fake, 'Jane Doe');
    const ask = { personId, channel: 'note' as const, direction: 'in' as const, text: 'x' };
    const at = '2026-03-01T09:00:00Z';
    const ahead = '2026-03-09T09:00:00Z';
    expect(await code(methods['log/manual']({ key: newId(), ...ask, at: ahead }))).toBe(
      'bad-request',
    );
    expect(await code(methods['log/manual']({ key: newId(), ...ask, at, personId: 'x' }))).toBe(
      'not-found',
    );
    await value(methods['log/manual']({ key: newId(), ...ask, at }));
    const id = (await timeline(fake, personId)).items[0]?.id ?? '';
    const edit = { id, text: 'y', at: '2026-02-01T09:00:00Z', channel: 'visit' as const };
    await value(methods['interaction/edit']({ key: newId(), ...edit }));
    expect((await timeline(fake, personId)).items).toMatchObject([
      { text: 'y', at: '2026-02-01T09:00:00.000Z', channel: 'visit' },
    ]);
    expect(await code(methods['interaction/edit']({ key: newId(), id, at: ahead }))).toBe(
      'bad-request',
    );
    await value(methods['interaction/remove']({ key: newId(), id }));
    expect((await timeline(fake, personId)).items).toEqual([]);
    const card = await value(methods['person/card']({ personId }));
    expect(card.person.lastTouchAt).toBeUndefined();
    expect(await code(methods['interaction/remove']({ key: newId(), id }))).toBe('not-found');
    expect(await code(methods['interaction/edit']({ key: newId(), id }))).toBe('not-found');
  });
});

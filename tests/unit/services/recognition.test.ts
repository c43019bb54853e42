import { describe, expect, it } from 'vitest';
import type { Message, PageReading } from '@/utils/domain/page-reading';
import { newId } from '@/utils/lib/ids';
import type { Settings } from '@/utils/messages/settings';
import { BOB, JANE, ME, message, sighting, thread } from '../../support/fakes/reading';
import {
  addPerson,
  code,
  type FakeServices,
  fakeServices,
  value,
} from '../../support/fakes/services';

const view = ({ methods }: FakeServices) => value(methods['page/view']({ tabId: 1 }));
const log = (fake: FakeServices, page: PageReading, add: string[] = []) => {
  fake.world.page = page;
  return fake.methods['log/conversation']({ key: newId(), tabId: 1, add });
};
const set = ({ methods }: FakeServices, patch: Partial<Settings>) =>
  value(methods['settings/set']({ key: newId(), patch }));

describe('people of whom the page says more', () => {
  const profile = {
    name: 'Wei Zhang',
    handle: 'wei-zhang-9',
    title: 'Head of Purchasing',
    company: 'Anhe Motors',
  };
  const page = (over: object = {}) =>
    thread([], { site: 'linkedin', kind: 'profile', people: [], profile: { ...profile, ...over } });

  it('are likely by name and company, title, phone or address, in characters too', async () => {
    const fake = fakeServices();
    await addPerson(fake, '张伟', 'zw@anhe.example', 'Anhe Motors Co., Ltd.');
    const matchOn = async (one: PageReading) => {
      fake.world.page = one;
      return (await view(fake)).people[0]?.match;
    };
    expect(await matchOn(page())).toMatchObject({
      level: 'likely',
      reason: { code: 'same-name-and-company', known: '张伟' },
    });
    expect(await matchOn(page({ company: 'Elsewhere' }))).toMatchObject({
      level: 'ask',
      reason: { code: 'sounds-alike' },
    });
    expect(
      await matchOn(page({ company: 'Elsewhere', emails: ['ZW@anhe.example'] })),
    ).toMatchObject({
      level: 'likely',
      reason: { code: 'profile-address', value: 'zw@anhe.example' },
    });
    const turned = { name: 'Zhang Wei', email: 'zhang@anhe.example' };
    expect(await matchOn(thread([message({ from: turned })]))).toMatchObject({
      level: 'likely',
      reason: { code: 'same-sound-and-domain', domain: 'anhe.example' },
    });
  });

  it('are likely by the phone number in a signature', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe', JANE.email);
    const identity = { kind: 'phone' as const, value: '+49 30 123456' };
    await value(fake.methods['identity/add']({ key: newId(), personId, ...identity }));
    const from = { name: 'Jane', email: 'jane.d@gmail.com' };
    const signature = 'Jane\nTel: +49 (0)30 123456';
    fake.world.page = thread([message({ from, signature })]);
    expect((await view(fake)).people[0]?.match).toMatchObject({
      level: 'likely',
      personId,
      reason: { code: 'signature-phone', phone: '+4930123456' },
    });
  });

  it('are warned of where the name is somebody’s address', async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe', JANE.email);
    const posing = { name: 'jane@acme.example', email: 'x@evil.example' };
    fake.world.page = thread([message({ from: posing })]);
    expect((await view(fake)).people[0]?.match).toMatchObject({
      level: 'ask',
      personId: null,
      candidates: [{ personId: jane }],
      reason: { code: 'name-is-address', from: 'x@evil.example' },
    });
  });
});

describe('the list of the never recognised', () => {
  it('keeps addresses and domains off the page, the people and the log', async () => {
    const fake = fakeServices();
    await addPerson(fake, 'Jane Doe', JANE.email);
    await set(fake, { neverList: ['@ACME.example', ' Doctor@Clinic.example '] });
    expect((await value(fake.methods['settings/get']({}))).neverList).toEqual([
      'acme.example',
      'doctor@clinic.example',
    ]);
    fake.world.page = thread([message()]);
    expect(await view(fake)).toMatchObject({ people: [], card: null, log: { state: 'nothing' } });
    const add = { key: newId(), from: 'page' as const, tabId: 1, ref: 'email:bob@acme.example' };
    expect(await code(fake.methods['person/add'](add))).toBe('not-found');
    expect(await code(log(fake, thread([message()])))).toBe('nothing-to-log');
  });

  it('leaves the others in a conversation alone', async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe', JANE.email);
    await addPerson(fake, 'Bob Low', BOB.email);
    await set(fake, { neverList: ['bob@acme.example'] });
    const page = thread([
      message({ key: 'a', from: ME, to: [JANE, BOB], direction: 'out' }),
      message({ key: 'b', from: BOB, to: [JANE, ME], text: 'Private.' }),
    ]);
    const done = await value(log(fake, page));
    expect(done).toMatchObject({ logged: 1, people: [{ personId: jane }] });
  });

  it('refuses what is neither an address nor a domain', async () => {
    const fake = fakeServices();
    const patch = { neverList: ['not a domain'] };
    expect(await code(fake.methods['settings/set']({ key: newId(), patch }))).toBe('bad-request');
    const colleagues = { colleagueDomains: ['jane@acme.example'] };
    expect(await code(fake.methods['settings/set']({ key: newId(), patch: colleagues }))).toBe(
      'bad-request',
    );
  });
});

describe('colleagues', () => {
  const anna = { name: 'Anna Own', email: 'anna@mine.example' };
  const carl = { name: 'Carl Sister', email: 'carl@sister.example' };

  it('are named as such, never the main person while a customer is there', async () => {
    const fake = fakeServices();
    await set(fake, { colleagueDomains: ['sister.example'] });
    fake.world.page = thread([
      message({ key: 'a', from: JANE, to: [ME] }),
      message({ key: 'b', from: anna, to: [ME, JANE, carl] }),
    ]);
    const seen = await view(fake);
    expect(seen).toMatchObject({ mainRef: 'email:jane@acme.example', colleaguesOnly: false });
    expect(seen.people.map(({ ref, colleague }) => [ref, colleague])).toEqual([
      ['email:jane@acme.example', false],
      ['email:anna@mine.example', true],
      ['email:carl@sister.example', true],
    ]);
    expect(seen.people[1]?.match).toMatchObject({
      level: 'unknown',
      reason: { code: 'colleague' },
    });
  });

  it('alone are said to be so', async () => {
    const fake = fakeServices();
    fake.world.page = thread([message({ from: anna, to: [ME] })]);
    expect(await view(fake)).toMatchObject({
      colleaguesOnly: true,
      mainRef: 'email:anna@mine.example',
      log: { state: 'nothing' },
    });
    expect(await code(log(fake, thread([message({ from: anna })])))).toBe('nobody-known');
  });

  it('who were added by hand are people like others', async () => {
    const fake = fakeServices();
    const id = await addPerson(fake, 'Anna Own', anna.email);
    fake.world.page = thread([], { people: [sighting('from', anna)] });
    expect((await view(fake)).people[0]).toMatchObject({
      colleague: true,
      match: { level: 'certain', personId: id },
    });
  });
});

describe('one mail in two mailboxes', () => {
  const base = {
    from: JANE,
    at: '2026-03-03T09:00:29.000Z',
    text: 'Please send the price list for the new pumps, with freight.',
  };
  const cases: [string, Partial<Message>, Partial<PageReading>][] = [
    ['by another id', {}, {}],
    ['with another subject mark', {}, { subject: '回复: [EXT] Price list' }],
    ['with a time cut to the minute', { at: '2026-03-03T09:00:00Z' }, {}],
    ['with a time rounded up', { at: '2026-03-03T09:01:00Z' }, {}],
    ['in another zone', { at: '2026-03-03T17:00:29+08:00' }, {}],
    ['under another display name', { from: { name: 'DOE, J.', email: 'Jane@ACME.example' } }, {}],
    ['with another layout', { text: `${base.text.replaceAll(' ', '  ')}\n` }, {}],
    ['without an id', { key: null }, {}],
  ];

  it.each(cases)('is one %s', async (_, over, page) => {
    const fake = fakeServices();
    await addPerson(fake, 'Jane Doe', JANE.email);
    await value(log(fake, thread([message({ ...base, key: 'gmail:1' })])));
    const other = message({ ...base, key: 'roundcube:9', ...over });
    const again = await value(log(fake, thread([other], { site: 'roundcube', ...page })));
    expect(again).toMatchObject({ logged: 0, already: 1 });
  });

  it.each<[string, Partial<Message>, Partial<PageReading>]>([
    ['two minutes apart', { at: '2026-03-03T09:02:29.000Z' }, {}],
    ['of another sender', { from: BOB }, {}],
    ['with other words', { text: 'Please cancel the order.' }, {}],
    ['of another subject', {}, { subject: 'Order 7' }],
  ])('is two %s', async (_, over, page) => {
    const fake = fakeServices();
    await addPerson(fake, 'Jane Doe', JANE.email);
    await addPerson(fake, 'Bob Low', BOB.email);
    await value(log(fake, thread([message({ ...base, key: 'gmail:1' })])));
    const other = message({ ...base, key: 'roundcube:9', ...over });
    const again = await value(log(fake, thread([other], { site: 'roundcube', ...page })));
    expect(again).toMatchObject({ logged: 1, already: 0 });
  });
});

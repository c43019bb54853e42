import { describe, expect, it } from 'vitest';
import type { Profile } from '@/utils/domain/page-reading';
import { newId } from '@/utils/lib/ids';
import { JANE, message, thread } from '../../support/fakes/reading';
import {
  addPerson,
  code,
  type FakeServices,
  fakeServices,
  value,
} from '../../support/fakes/services';

const view = ({ methods }: FakeServices) => value(methods['page/view']({ tabId: 1 }));
const offers = async (fake: FakeServices) => (await view(fake)).people[0]?.offers ?? [];
const HANDLE = 'jane-doe-1';

async function onProfile(over: Partial<Profile> = {}) {
  const fake = fakeServices();
  const personId = await addPerson(fake, 'Jane Doe', JANE.email, 'Acme');
  const handle = { kind: 'linkedin' as const, value: HANDLE };
  await value(fake.methods['identity/add']({ key: newId(), personId, ...handle }));
  fake.world.now = new Date('2026-03-04T10:00:00Z');
  const fields = { title: 'Buyer' };
  await value(fake.methods['person/edit']({ key: newId(), personId, fields }));
  fake.world.now = new Date('2026-06-10T10:00:00Z');
  const profile = { name: 'Jane Doe', handle: HANDLE, title: 'Head of Purchasing', ...over };
  fake.world.page = thread([], { site: 'linkedin', kind: 'profile', people: [], profile });
  return { fake, personId };
}

describe('what a page offers of a person', () => {
  it('is said with what was known and since when, and written only when accepted', async () => {
    const { fake, personId } = await onProfile();
    const [offer, ...more] = await offers(fake);
    expect([offer, more]).toEqual([
      {
        field: 'title',
        value: 'Head of Purchasing',
        current: 'Buyer',
        since: '2026-03-04T10:00:00.000Z',
        source: 'profile',
      },
      [],
    ]);
    expect((await view(fake)).card?.person.title).toBe('Buyer');
    const ask = {
      key: newId(),
      personId,
      offers: [{ field: 'title' as const, value: offer?.value ?? '' }],
    };
    await value(fake.methods['offer/accept'](ask));
    const { card } = await view(fake);
    expect(card?.person).toMatchObject({
      title: 'Head of Purchasing',
      seenAt: { title: '2026-06-10T10:00:00.000Z' },
    });
    expect(await offers(fake)).toEqual([]);
    await value(fake.methods.undo({ key: newId(), changeId: ask.key }));
    expect((await offers(fake)).map(({ field }) => field)).toEqual(['title']);
  });

  it('covers company, place, numbers, addresses and sites, and accepts all in one change', async () => {
    const { fake, personId } = await onProfile({
      company: 'Globex Ltd',
      location: 'Hamburg',
      phones: ['+49 (0)40 123456 (Mobile)', 'none'],
      emails: ['Jane@Globex.example', JANE.email ?? ''],
      websites: [
        'www.JaneDoe.example/',
        'https://www.linkedin.com/in/jane-doe-1',
        'javascript:x()',
      ],
    });
    const all = await offers(fake);
    expect(all.map(({ field, value: said }) => [field, said])).toEqual([
      ['title', 'Head of Purchasing'],
      ['company', 'Globex Ltd'],
      ['location', 'Hamburg'],
      ['phone', '+4940123456'],
      ['email', 'jane@globex.example'],
      ['website', 'https://www.janedoe.example'],
    ]);
    const ask = {
      key: newId(),
      personId,
      offers: all.map(({ field, value: v }) => ({ field, value: v })),
    };
    const before = await value(fake.methods['person/card']({ personId }));
    await value(fake.methods['offer/accept'](ask));
    const after = await value(fake.methods['person/card']({ personId }));
    expect(after.company?.name).toBe('Globex Ltd');
    expect(after.person.websites).toEqual(['https://www.janedoe.example']);
    expect(after.identities).toHaveLength(4);
    expect(await offers(fake)).toEqual([]);
    await value(fake.methods.undo({ key: newId(), changeId: ask.key }));
    const back = await value(fake.methods['person/card']({ personId }));
    expect({ ...back.person, updatedAt: '' }).toEqual({ ...before.person, updatedAt: '' });
    expect(back.identities).toEqual(before.identities);
  });

  it('is not offered again when ignored, until that is undone', async () => {
    const { fake, personId } = await onProfile();
    const ask = { key: newId(), personId };
    const ignored = [{ field: 'title' as const, value: 'Head of  PURCHASING' }];
    await value(fake.methods['offer/ignore']({ ...ask, offers: ignored }));
    expect(await offers(fake)).toEqual([]);
    await value(fake.methods.undo({ key: newId(), changeId: ask.key }));
    expect(await offers(fake)).toHaveLength(1);
  });

  it('comes from signatures, too: the newest of each writer, without addresses', async () => {
    const fake = fakeServices();
    await addPerson(fake, 'jane', JANE.email, 'Acme');
    const signature = 'Jane Doe\nTitle: Buyer\nTel: +49 30 1234567\nMail: boss@acme.example';
    fake.world.page = thread([
      message({ key: 'a', signature: 'Title: Intern' }),
      message({ key: 'b', signature }),
    ]);
    expect((await offers(fake)).map(({ field, value: v, source }) => [field, v, source])).toEqual([
      ['name', 'Jane Doe', 'signature'],
      ['title', 'Buyer', 'signature'],
      ['phone', '+49301234567', 'signature'],
    ]);
  });

  it('is made of nobody who is only likely', async () => {
    const fake = fakeServices();
    await addPerson(fake, 'Jane Doe', JANE.email, 'Acme');
    const profile = { name: 'Jane Doe', handle: 'jd', company: 'Acme', title: 'Boss' };
    fake.world.page = thread([], { site: 'linkedin', kind: 'profile', people: [], profile });
    expect((await view(fake)).people[0]).toMatchObject({ match: { level: 'likely' }, offers: [] });
  });

  it('confirms by the day what the card says, when the conversation is logged', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe', JANE.email, 'Acme');
    await value(
      fake.methods['person/edit']({ key: newId(), personId, fields: { title: 'Buyer' } }),
    );
    fake.world.now = new Date('2026-06-10T10:00:00Z');
    fake.world.page = thread([message({ signature: 'Title: buyer\nCompany: ACME GmbH' })]);
    await value(fake.methods['log/conversation']({ key: newId(), tabId: 1, add: [] }));
    const { person } = await value(fake.methods['person/card']({ personId }));
    expect(person.seenAt).toMatchObject({
      name: '2026-03-04T10:00:00.000Z',
      title: '2026-06-10T10:00:00.000Z',
      company: '2026-06-10T10:00:00.000Z',
    });
  });

  it('refuses what is no number, address or site', async () => {
    const { fake, personId } = await onProfile();
    for (const field of ['phone', 'email', 'website'] as const) {
      const ask = { key: newId(), personId, offers: [{ field, value: 'x y' }] };
      expect(await code(fake.methods['offer/accept'](ask)), field).toBe('bad-request');
    }
  });

  it('knows a birthday without a year, and keeps it among their days, once', async () => {
    const { fake, personId } = await onProfile({ birthday: '--04-30', title: 'Buyer' });
    const said = await offers(fake);
    expect(said.map(({ field, value: v }) => [field, v])).toEqual([['birthday', '--04-30']]);
    const ask = {
      key: newId(),
      personId,
      offers: [{ field: 'birthday' as const, value: '--04-30' }],
    };
    await value(fake.methods['offer/accept'](ask));
    const { relationship } = await value(fake.methods['person/card']({ personId }));
    expect(relationship.dates).toMatchObject([
      { kind: 'birthday', month: 4, day: 30, year: null, calendar: 'solar', due: '2027-04-23' },
    ]);
    expect(await offers(fake)).toEqual([]);
    // Pressed again elsewhere: still one.
    await value(fake.methods['offer/accept']({ ...ask, key: newId() }));
    const again = await value(fake.methods['person/card']({ personId }));
    expect(again.relationship.dates).toHaveLength(1);
    await value(fake.methods.undo({ key: newId(), changeId: ask.key }));
    expect(await offers(fake)).toHaveLength(1);
  });

  it.each(['--02-30', '--13-01', '30 April', ''])('offers no birthday for %j', async (birthday) => {
    const { fake, personId } = await onProfile({ birthday, title: 'Buyer' });
    expect(await offers(fake)).toEqual([]);
    const bad = [{ field: 'birthday' as const, value: birthday }];
    const ask = { key: newId(), personId, offers: bad };
    expect(await code(fake.methods['offer/accept'](ask))).toBe('bad-request');
  });

  it('keeps the lines of a postal address, and knows it again however it is broken', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe', JANE.email, 'Acme');
    const sign = (line: string) => {
      const signature = `Jane Doe\n${line}`;
      fake.world.page = thread([message({ key: 'a', signature })]);
    };
    sign('Post: 12 Mill Road / Leeds LS1 4AB');
    const [postal, ...others] = await offers(fake);
    expect(others).toEqual([]);
    expect(postal).toMatchObject({
      field: 'postal',
      value: '12 Mill Road\nLeeds LS1 4AB',
      current: null,
    });
    const accept = [{ field: 'postal' as const, value: postal?.value ?? '' }];
    await value(fake.methods['offer/accept']({ key: newId(), personId, offers: accept }));
    expect((await view(fake)).card?.person.postal).toBe('12 Mill Road\nLeeds LS1 4AB');
    sign('Post: 12 Mill Road, Leeds LS1 4AB / United Kingdom');
    expect(await offers(fake)).toEqual([]);
    sign('Post: 9 Lake Street / Leeds LS2 9XX');
    expect(await offers(fake)).toMatchObject([
      { field: 'postal', current: '12 Mill Road\nLeeds LS1 4AB' },
    ]);
    const fields = { postal: null };
    await value(fake.methods['person/edit']({ key: newId(), personId, fields }));
    expect((await view(fake)).card?.person).not.toHaveProperty('postal');
  });

  it('offers no postal address where the signature lists several offices', async () => {
    const fake = fakeServices();
    await addPerson(fake, 'Jane Doe', JANE.email, 'Acme');
    const signature = 'Jane Doe\nPost: 12 Mill Road, Leeds\nPost: 9 Lake Street, York';
    fake.world.page = thread([message({ key: 'a', signature })]);
    expect(await offers(fake)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/domain/page-reading';
import { newId } from '@/utils/lib/ids';
import type { DraftEnd, WrittenDraft } from '@/utils/messages/reader-to-background';
import { NOTHING_WRITTEN } from '@/utils/services';
import { BOB, draft, JANE, ME, message, thread } from '../../support/fakes/reading';
import {
  addPerson,
  code,
  type FakeServices,
  fakeServices,
  value,
} from '../../support/fakes/services';

// A Wednesday; the 6th is the Friday.
const TEXT =
  'Hello Jane. I will send the quote by 2026-03-06. I will see what I can do about the price.';
const written = (over: Partial<Draft> = {}): WrittenDraft => ({
  ...draft({ text: TEXT, ...over }),
  key: 'd1',
});
const write = (fake: FakeServices, one: WrittenDraft) => {
  fake.world.draft = { ...NOTHING_WRITTEN, writing: one };
};
const view = (fake: FakeServices) => value(fake.methods['brake/view']({ tabId: 1 }));
const end = (fake: FakeServices, one: WrittenDraft, how: DraftEnd) =>
  value(fake.draftEnded({ tabId: 1, draft: one, how }));
const owed = async (fake: FakeServices, personId: string) =>
  (await value(fake.methods['person/card']({ personId }))).iOwe;
const promise = (fake: FakeServices, personId: string, text: string, due: string) =>
  value(
    fake.methods['promise/add']({
      key: newId(),
      promises: [{ personId, kind: 'firm', text, due, evidence: null }],
    }),
  );

async function withJane() {
  const fake = fakeServices();
  fake.world.page = thread([message()]);
  return { fake, jane: await addPerson(fake, 'Jane Doe', JANE.email) };
}

describe('the brake', () => {
  it('shows each promise with its day, how full that is, and what is owed already', async () => {
    const { fake, jane } = await withJane();
    const bob = await addPerson(fake, 'Bob Low', BOB.email);
    await promise(fake, jane, 'Send samples', '2026-03-02');
    for (const n of [1, 2, 3]) await promise(fake, bob, `Thing ${n}`, '2026-03-06');
    write(fake, written());
    const { state, to, promises, owed: open, owedCount } = await view(fake);
    expect({ state, to, owedCount }).toEqual({
      state: 'writing',
      to: { name: 'Jane Doe', personId: jane },
      owedCount: 1,
    });
    expect(open.map(({ text }) => text)).toEqual(['Send samples']);
    expect(promises).toMatchObject([
      { kind: 'firm', due: { date: '2026-03-06' }, kept: true, day: { promises: 3, off: false } },
      // Two working days from Wednesday.
      { kind: 'soft', due: { date: '2026-03-06' }, kept: true, day: { promises: 3 } },
    ]);
  });

  it('knows the rep’s working days and the published Chinese calendar', async () => {
    const { fake } = await withJane();
    const due = '2026-03-07';
    write(fake, written({ text: `I will send it by ${due}.` }));
    expect((await view(fake)).promises[0]?.day?.off).toBe(true);
    await value(fake.methods['settings/set']({ key: newId(), patch: { workDays: [6, 7] } }));
    expect((await view(fake)).promises[0]?.day?.off).toBe(false);
    fake.deps.language.holiday = (day) => (day === due ? 'free' : null);
    await value(fake.methods['settings/set']({ key: newId(), patch: { holidays: 'cn' } }));
    expect((await view(fake)).promises[0]?.day?.off).toBe(true);
  });

  it('says what is mine to decide, what can be said softer, and what is not attached', async () => {
    const { fake } = await withJane();
    const limits = [{ word: 'discount', upTo: 'up to 5 %' }];
    await value(fake.methods['settings/set']({ key: newId(), patch: { limits } }));
    fake.deps.language.softened = (sentence) =>
      sentence.replace('I will', 'Let me see whether I can');
    fake.deps.language.mentionsAttachment = (text: string) => text.includes('attached');
    const text = 'I will give you a discount. The list is attached.';
    write(fake, written({ text }));
    expect(await view(fake)).toMatchObject({
      attachmentMissing: true,
      promises: [{ yours: limits[0], softer: 'Let me see whether I can give you a discount.' }],
    });
    write(fake, written({ text, attachments: 1 }));
    expect((await view(fake)).attachmentMissing).toBe(false);
    write(fake, written({ text, attachments: null }));
    expect((await view(fake)).attachmentMissing).toBe(false);
  });

  it('warns before a new conversation with somebody who is not to be pushed', async () => {
    const { fake, jane } = await withJane();
    const pause = { personId: jane, until: '2026-03-20', because: 'budget is frozen', thank: '' };
    await value(fake.methods['relationship/pause']({ key: newId(), ...pause }));
    write(fake, written({ mode: 'new', text: 'Have you seen our new line?' }));
    expect((await view(fake)).notNow).toMatchObject({ because: 'budget is frozen' });
    write(fake, written({ mode: 'reply' }));
    expect((await view(fake)).notNow).toBeNull();
    fake.world.now = new Date('2026-03-21T10:00:00Z');
    write(fake, written({ mode: 'new' }));
    expect((await view(fake)).notNow).toBeNull();
  });

  it('is quiet when nothing is written', async () => {
    expect(await view(fakeServices())).toMatchObject({ state: 'quiet', promises: [], kept: null });
  });
});

describe('a sent message', () => {
  it('puts its promises on the ledger once, however often it is told', async () => {
    const { fake, jane } = await withJane();
    await end(fake, written(), 'sent');
    await end(fake, written(), 'sent');
    const open = await owed(fake, jane);
    expect(open.map(({ text, due, kind }) => [text, due, kind])).toEqual([
      ['I will send the quote by 2026-03-06.', '2026-03-06', 'firm'],
      ['I will see what I can do about the price.', '2026-03-06', 'soft'],
    ]);
    expect(open[0]?.evidence).toMatchObject({
      sentence: 'I will send the quote by 2026-03-06.',
      url: 'https://mail.google.com/mail/u/0/#inbox/abc',
    });
    expect((await view(fake)).kept).toMatchObject({ promises: 2 });
  });

  it('leaves out what the user left out', async () => {
    const { fake, jane } = await withJane();
    const keep = { 'I will send the quote by 2026-03-06.': false };
    fake.world.draft = { ...NOTHING_WRITTEN, choices: { of: 'd1', keep } };
    await end(fake, written(), 'sent');
    expect((await owed(fake, jane)).map(({ kind }) => kind)).toEqual(['soft']);
  });

  it('can be undone, and is when sending itself is taken back', async () => {
    const { fake, jane } = await withJane();
    await end(fake, written(), 'sent');
    const changeId = (await view(fake)).kept?.changeId ?? '';
    await value(fake.methods.undo({ key: newId(), changeId }));
    expect(await owed(fake, jane)).toEqual([]);

    const again = written({ text: 'I will call by 2026-03-09.' });
    await end(fake, again, 'sent');
    expect(await owed(fake, jane)).toHaveLength(1);
    await end(fake, again, 'recalled');
    expect(await owed(fake, jane)).toEqual([]);
    expect((await view(fake)).kept).toBeNull();
  });

  it('is not offered again when it is logged, even wrapped by the mail program', async () => {
    const { fake, jane } = await withJane();
    await end(fake, written(), 'sent');
    const text = TEXT.replace('send the quote', 'send\nthe quote');
    fake.world.page = thread([message({ key: 'gmail:m2', from: ME, to: [JANE], text })]);
    const logged = await value(
      fake.methods['log/conversation']({ key: newId(), tabId: 1, add: [] }),
    );
    expect(logged).toMatchObject({ logged: 1, found: [] });
    expect(await owed(fake, jane)).toHaveLength(2);
  });

  it('to nobody known waits until the user adds them', async () => {
    const fake = fakeServices();
    fake.world.page = thread([message()]);
    await end(fake, written(), 'sent');
    expect(await view(fake)).toMatchObject({
      state: 'who',
      to: { name: 'Jane Doe', personId: null },
    });
    const answer = fake.methods['brake/keep']({ key: newId(), tabId: 1, add: true });
    const { personId, promises } = await value(answer);
    expect(promises).toBe(2);
    expect(await owed(fake, personId ?? '')).toHaveLength(2);
    expect((await view(fake)).state).toBe('quiet');
  });
});

describe('a chat', () => {
  it('is to whom the page shows by that name, so that he is known there afterwards', async () => {
    const fake = fakeServices();
    const ids = { 'linkedin-id': `ACoAA${'x'.repeat(34)}` };
    const people = [{ role: 'participant' as const, name: 'Jane Doe', ids }];
    fake.world.page = thread([], { site: 'linkedin', kind: 'messaging', people, key: 'li:1' });
    await end(fake, written({ to: [{ name: 'Jane Doe' }] }), 'sent');
    await value(fake.methods['brake/keep']({ key: newId(), tabId: 1, add: true }));
    const page = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(page.card?.iOwe).toHaveLength(2);
  });
});

describe('a form that closed', () => {
  it('asks when nobody knows what became of it, and keeps on the user’s word alone', async () => {
    const { fake, jane } = await withJane();
    await end(fake, written(), 'unsure');
    expect((await view(fake)).state).toBe('was-it-sent');
    expect(await owed(fake, jane)).toEqual([]);
    await value(fake.methods['brake/keep']({ key: newId(), tabId: 1, add: false }));
    expect(await owed(fake, jane)).toHaveLength(2);
    const again = fake.methods['brake/keep']({ key: newId(), tabId: 1, add: false });
    expect(await code(again)).toBe('not-found');
  });

  it('is not asked about when it held no promise, and writes nothing when thrown away', async () => {
    const { fake, jane } = await withJane();
    await end(fake, written({ text: 'Thank you!' }), 'unsure');
    await end(fake, written(), 'discarded');
    expect((await view(fake)).state).toBe('quiet');
    expect(await owed(fake, jane)).toEqual([]);
  });
});

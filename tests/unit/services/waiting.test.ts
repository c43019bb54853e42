import { beforeEach, describe, expect, it } from 'vitest';
import { getPerson } from '@/utils/db/repositories/people';
import { newId } from '@/utils/lib/ids';
import { BOB, JANE, ME, message, thread } from '../../support/fakes/reading';
import { addPerson, type FakeServices, fakeServices, value } from '../../support/fakes/services';

let fake: FakeServices;
let jane: string;
let bob: string;

beforeEach(async () => {
  fake = fakeServices();
  jane = await addPerson(fake, 'Jane Doe', JANE.email ?? null);
  bob = await addPerson(fake, 'Bob Low', BOB.email ?? null);
});

const log = async (...messages: Parameters<typeof message>[0][]) => {
  fake.world.page = thread(messages.map((one, n) => message({ key: `gmail:${n}`, ...one })));
  const ask = { key: newId(), tabId: 1, add: [] };
  return value(fake.methods['log/conversation'](ask));
};
const loops = async (id: string) => {
  const person = await fake.db.read(['people'], (tx) => getPerson(tx, id));
  return [person?.waitingSince, person?.askedSince];
};
const at = (day: number) => `2026-02-0${day}T09:00:00.000Z`;
const mine = { from: ME, to: [JANE] };

describe('who waits for whom', () => {
  it.each([
    ['their word waits', [{ at: at(1) }], [at(1), undefined]],
    ['from the oldest on', [{ at: at(1) }, { at: at(2) }], [at(1), undefined]],
    [
      'until it is answered',
      [{ at: at(1) }, { ...mine, at: at(2), text: 'Here.' }],
      [undefined, undefined],
    ],
    [
      'not by a mere thank-you',
      [{ at: at(1) }, { ...mine, at: at(2), text: 'Thanks!' }],
      [at(1), undefined],
    ],
    ['a thank-you waits for nothing', [{ at: at(1), text: 'Thanks!' }], [undefined, undefined]],
    ['a question of mine waits', [{ ...mine, at: at(1), text: 'When?' }], [undefined, at(1)]],
    ['what I tell does not', [{ ...mine, at: at(1), text: 'Here.' }], [undefined, undefined]],
    [
      'their acceptance answers',
      [
        { ...mine, at: at(1), text: 'When?' },
        { at: at(2), text: 'Will do.' },
      ],
      [undefined, undefined],
    ],
    [
      'their thanks do not',
      [
        { ...mine, at: at(1), text: 'When?' },
        { at: at(2), text: 'Thanks.' },
      ],
      [undefined, at(1)],
    ],
    ['a copy wants nothing', [{ at: at(1), to: [BOB], cc: [ME] }], [undefined, undefined]],
    [
      'nor does a list',
      [{ at: at(1), to: [{ email: 'club@googlegroups.com' }] }],
      [undefined, undefined],
    ],
    [
      'nor one to several others',
      [{ at: at(1), to: [BOB, { email: 'x@y.example' }] }],
      [undefined, undefined],
    ],
    [
      'an own address not known yet is mine',
      [{ at: at(1), to: [{ email: 'sales@mine.example' }] }],
      [at(1), undefined],
    ],
    [
      'a copy to her of my question to him asks her nothing',
      [{ from: ME, to: [BOB], cc: [JANE], at: at(1), text: 'When?' }],
      [undefined, undefined],
    ],
    [
      'what he writes to me answers nothing of hers',
      [{ at: at(1) }, { from: BOB, to: [ME], cc: [JANE], at: at(2) }],
      [at(1), undefined],
    ],
  ])('%s', async (_, messages, expected) => {
    await log(...messages);
    expect(await loops(jane)).toEqual(expected);
  });

  it('stands on the sender alone', async () => {
    await log({ at: at(1), from: BOB, to: [ME], cc: [JANE] });
    expect(await loops(bob)).toEqual([at(1), undefined]);
    expect(await loops(jane)).toEqual([undefined, undefined]);
  });

  it('is taken back with the message', async () => {
    const { changeId } = await log({ at: at(1) });
    await value(fake.methods.undo({ key: newId(), changeId }));
    expect(await loops(jane)).toEqual([undefined, undefined]);
  });

  it('is judged anew when other words are put in', async () => {
    const wrote = { personId: jane, channel: 'wechat' as const, direction: 'in' as const };
    const ask = { key: newId(), ...wrote, at: at(3), text: 'Thanks.' };
    await value(fake.methods['log/manual'](ask));
    expect(await loops(jane)).toEqual([undefined, undefined]);
    const [entry] = (await value(fake.methods['person/card']({ personId: jane }))).timeline.items;
    const edit = { key: newId(), id: entry?.id ?? '', text: 'And the price?' };
    await value(fake.methods['interaction/edit'](edit));
    expect(await loops(jane)).toEqual([at(3), undefined]);
  });

  it('ends with a call, and a call asks nothing', async () => {
    await log({ at: at(1) });
    const call = { personId: jane, channel: 'call' as const, at: at(3), text: 'Ok?' };
    await value(fake.methods['log/manual']({ key: newId(), ...call, direction: 'in' }));
    // The call of theirs is no answer of mine: only what I say is.
    expect(await loops(jane)).toEqual([at(1), undefined]);
    await value(fake.methods['log/manual']({ key: newId(), ...call, at: at(4), direction: null }));
    expect(await loops(jane)).toEqual([undefined, undefined]);
  });

  it('shows at once of what was put in for a demonstration', async () => {
    const people = [{ ref: 'pia', name: 'Pia Nord', identities: [] }];
    const asked = {
      ...{ ref: 'asked', people: ['pia'], from: 'pia', at: at(1), text: 'Any news of the order?' },
      ...{ channel: 'mail' as const, direction: 'in' as const, subject: null },
      ...{ conversationKey: null, messageKey: null, site: null, url: null },
    };
    const asking = { ...asked, ref: 'asking', from: null, direction: 'out' as const, at: at(2) };
    const put = (interactions: (typeof asked | typeof asking)[]) =>
      value(fake.seed({ key: newId(), records: { people, interactions } }));
    const found = async () => {
      const ask = { query: 'Pia', limit: 5 };
      return (await value(fake.methods['person/search'](ask))).map(({ personId }) => personId);
    };
    await put([asked]);
    const [first = ''] = await found();
    expect(await loops(first)).toEqual([at(1), undefined]);
    await put([asking]);
    const second = (await found()).find((id) => id !== first) ?? '';
    expect(await loops(second)).toEqual([undefined, at(2)]);
  });
});

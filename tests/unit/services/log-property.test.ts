import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '@/utils/domain/page-reading';
import { BOB, JANE, ME, message, thread } from '../../support/fakes/reading';
import { addPerson, type FakeServices, fakeServices, value } from '../../support/fakes/services';

/** A conversation with keyed and keyless, dated and undated messages, two of them alike. */
const conversation: Message[] = [
  message({ key: 'm0', text: 'Hello' }),
  message({ key: 'm1', from: ME, to: [JANE], at: '2026-03-03T10:00:00Z', text: 'Good day' }),
  message({ key: null, at: '2026-03-03T11:00:00Z', text: 'Without a key' }),
  message({ key: null, at: null, text: 'Without a key and a time' }),
  message({ key: 'm4', from: BOB, to: [ME], cc: [JANE], at: '2026-03-03T12:00:00Z', text: 'Bob' }),
  message({ key: 'm5', at: '2026-03-03T13:00:00Z', text: 'ok' }),
  message({ key: 'm6', at: '2026-03-03T13:00:00Z', text: 'ok' }),
];

/** What stands on the timelines, ids apart. */
async function timelines(fake: FakeServices, people: string[]) {
  const pages = people.map(async (personId) => {
    const ask = { personId, before: null, limit: 100 };
    const { items } = await value(fake.methods['timeline/page'](ask));
    return items.map(({ at, text, direction }) => `${at} ${direction} ${text}`).sort();
  });
  return Promise.all(pages);
}

async function world() {
  const fake = fakeServices();
  const people = [
    await addPerson(fake, 'Jane Doe', JANE.email),
    await addPerson(fake, 'Bob Low', BOB.email),
  ];
  return { fake, people };
}

describe('logging', () => {
  it('gives one timeline, whatever subsets are logged in whatever order how often', async () => {
    const { fake, people } = await world();
    fake.world.page = thread(conversation);
    await value(fake.methods['log/conversation']({ key: 'all', tabId: 1, add: [] }));
    const wanted = await timelines(fake, people);
    expect(wanted.map((one) => one.length)).toEqual([7, 1]);

    const subsets = fc.array(fc.subarray(conversation, { minLength: 1 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(subsets, fc.boolean(), async (parts, backwards) => {
        const again = await world();
        for (const [at, part] of [...parts, conversation].entries()) {
          // What is not in the part is folded on the page.
          const page = conversation.map((one) => (part.includes(one) ? one : { ...one, text: '' }));
          again.fake.world.page = thread(backwards ? page.reverse() : page);
          const ask = { key: `log-${at}`, tabId: 1, add: [] };
          await value(again.fake.methods['log/conversation'](ask));
        }
        expect(await timelines(again.fake, again.people)).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });
});

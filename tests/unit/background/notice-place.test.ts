import { expect, it } from 'vitest';
import { createNotices, placeOfNotice } from '@/utils/background/notices';
import { newId } from '@/utils/lib/ids';
import { addPerson, fakeServices, value } from '../../support/fakes/services';
import { memoryArea } from './memory-area';

/** Ids of what is shown when these people are owed a word. */
async function shownFor(names: readonly string[]) {
  const fake = fakeServices();
  const shown: string[] = [];
  const { tell } = createNotices({
    notifications: () => ({
      create: async (id) => {
        shown.push(id);
        return id;
      },
    }),
    local: memoryArea(),
    news: fake.noticeNews,
    now: () => fake.world.now,
    timeZone: () => fake.world.tz,
    languages: () => ['en'],
  });
  const { notices } = await value(fake.methods['settings/get']({}));
  const patch = { notices: { ...notices, promises: true } };
  await value(fake.methods['settings/set']({ key: newId(), patch }));
  const ids: string[] = [];
  for (const name of names) {
    const personId = await addPerson(fake, name);
    ids.push(personId);
    const one = { personId, kind: 'firm' as const, text: 'x', evidence: null };
    const promises = ['2026-03-03', '2026-03-04'].map((due) => ({ ...one, due }));
    await value(fake.methods['promise/add']({ key: newId(), promises }));
  }
  await tell();
  return { shown, ids };
}

it('leads to the one person a notification is about, else to Today', async () => {
  const one = await shownFor(['Jane Doe']);
  expect(one.shown.map(placeOfNotice)).toEqual([`person/${one.ids[0]}`]);
  const two = await shownFor(['Jane Doe', 'Bob Low']);
  expect(two.shown.map(placeOfNotice)).toEqual(['today']);
});

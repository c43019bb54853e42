import { describe, expect, it } from 'vitest';
import { JANE, message, thread } from '../../support/fakes/reading';
import { addPerson, type FakeServices, fakeServices, value } from '../../support/fakes/services';

const URL = 'https://wiki.example/page';
const view = (fake: FakeServices) => value(fake.methods['capture/view']({ tabId: 1 }));

describe('words selected in a page', () => {
  it('are nothing until something is selected', async () => {
    expect(await view(fakeServices())).toBeNull();
  });

  it('come with their day, how firm they are, and the page’s person', async () => {
    const fake = fakeServices();
    const id = await addPerson(fake, 'Jane Doe', JANE.email);
    fake.world.page = thread([message()]);
    const text = 'I will see what I can do by 2026-03-10.';
    fake.world.captured = { id: 'c1', text, url: URL, kind: null };
    expect(await view(fake)).toEqual({
      ...{ id: 'c1', text, url: URL, kind: 'mine', firmness: 'soft' },
      due: { date: '2026-03-10', phrase: 'by 2026-03-10' },
      person: { id, name: 'Jane Doe' },
    });
  });

  it('keep the kind that was chosen, and a day although they promise nothing', async () => {
    const fake = fakeServices();
    fake.deps.language.readDueDate = () => ({ date: '2026-03-12', phrase: 'Thursday' });
    fake.world.captured = { id: 'c1', text: 'They need it Thursday', url: null, kind: 'need' };
    expect(await view(fake)).toMatchObject({
      kind: 'need',
      firmness: 'firm',
      due: { date: '2026-03-12' },
      person: null,
    });
  });
});

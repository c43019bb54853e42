import { describe, expect, it } from 'vitest';
import type { Json, PageDriver } from '../support/browsers/launch';
import { ask } from './support/ask';
import { eventually, withKept } from './support/kept';
import { profileUrl } from './support/profile';

const kept = withKept();
const PRIVATE = 'sarah.w@private.example';

type Hit = { personId: string; name: string; title: string | null; company: string | null };

/** Asks as an extension page does, and comes back: a page behind another draws nothing. */
const askingBeside =
  (page: PageDriver) =>
  async <T>(message: Json) => {
    const popup = await kept.browser.extensionPage('popup.html');
    const answer = await ask<T>(popup, message);
    await popup.close();
    await page.bringToFront();
    return answer;
  };

const foundBy = (asked: ReturnType<typeof askingBeside>) => async () => {
  const answer = await asked<Hit[]>({ type: 'person/search', query: 'Sarah', limit: 5 });
  return answer.ok ? answer.value : [];
};

describe('keeping people right', () => {
  it('offers what a profile says, writes it when accepted, and takes it back', async () => {
    const page = await kept.browser.newPage(profileUrl(kept.world, 'sarah'));
    const sidebar = await page.sidebar({ path: 'sidebar.html' });
    await sidebar.click({ text: 'Add Sarah' });
    await sidebar.waitFor({ css: 'body', text: 'I owe' });
    const asked = askingBeside(page);
    const found = foundBy(asked);
    const [sarah] = await found();
    const title = sarah?.title ?? '';
    expect(title).not.toBe('');
    const fields = { title: 'Trainee' };
    const edit = { type: 'person/edit', key: 'edit-1', personId: sarah?.personId ?? '', fields };
    expect(await asked(edit)).toMatchObject({ ok: true });
    await sidebar.waitFor({ css: 'ins', text: title });
    expect((await found())[0]?.title).toBe('Trainee');

    await sidebar.click({ text: 'Accept: Title' });
    await sidebar.waitForGone({ css: 'ins', text: title });
    expect((await found())[0]?.title).toBe(title);
    // The newest change: a toast of the adding may stand there still.
    await sidebar.press('Control+z');
    await sidebar.waitFor({ css: 'ins', text: title });
    expect((await found())[0]?.title).toBe('Trainee');
    await page.close();
  });

  it('makes one person of two, and two again in one press', async () => {
    const page = await kept.browser.newPage(profileUrl(kept.world, 'sarah'));
    const sidebar = await page.sidebar({ path: 'sidebar.html' });
    await sidebar.waitFor({ css: 'body', text: 'I owe' });
    const asked = askingBeside(page);
    const found = foundBy(asked);
    const [sarah] = await found();
    const { name, company } = sarah ?? { name: '', company: null };
    const add = { type: 'person/add', key: 'add-1', from: 'hand', name, email: PRIVATE, company };
    expect(await asked(add)).toMatchObject({ ok: true });
    await sidebar.waitFor({ css: '.twins', text: 'same name' });

    await sidebar.click({ text: 'Compare' });
    await sidebar.waitFor({ css: 'dialog', text: PRIVATE });
    await sidebar.click({ css: 'dialog .button-primary', text: 'Merge' });
    await sidebar.waitFor({ css: '.contacts', text: PRIVATE });
    await eventually(found, (people) => expect(people).toHaveLength(1));
    await sidebar.click({ text: 'Undo' });
    await sidebar.waitFor({ css: '.twins', text: 'same name' });
    expect(await found()).toHaveLength(2);
    await page.close();
  });
});

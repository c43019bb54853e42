import { describe, expect, it } from 'vitest';
import { createDraftAnswers } from '@/utils/background/draft-answers';
import { createDrafts } from '@/utils/background/drafts';
import type { ToReader } from '@/utils/messages/background-to-reader';
import { parseDraft, parseDraftEnd } from '@/utils/messages/reading-schema';
import { draft } from '../../support/fakes/reading';
import { memoryArea } from './memory-area';

const written = { ...draft({ text: 'I will send it.' }), key: 'd1' };

function setUp(answer: unknown = undefined) {
  const news: number[] = [];
  const asked: ToReader[] = [];
  const area = memoryArea();
  const drafts = createDrafts(
    area,
    () => 1000,
    (_tab, version) => news.push(version),
  );
  const answers = createDraftAnswers({
    drafts,
    toReader: async (_tab, message) => {
      asked.push(message);
      return answer;
    },
  });
  return { drafts, answers, news, asked, area };
}

describe('what is being written in a tab', () => {
  it('outlives the background, and every change is told with a growing version', async () => {
    const { drafts, news, area } = setUp();
    await Promise.all([
      drafts.set(1, { writing: written }),
      drafts.set(1, { asking: { draft: written, why: 'who' } }),
    ]);
    const woken = createDrafts(
      area,
      () => 0,
      () => {},
    );
    expect(await woken.get(1)).toMatchObject({ writing: written, asking: { why: 'who' } });
    expect(news).toEqual([1000, 1001]);
    await woken.forget(1);
    expect(await woken.get(1)).toBeNull();
  });

  it('remembers the user’s choices for that draft alone', async () => {
    const { drafts, answers } = setUp();
    const choose = (sentence: string, keep: boolean) =>
      answers['brake/choose']({ tabId: 1, sentence, keep });
    expect(await choose('A', false)).toMatchObject({ ok: false });
    await drafts.set(1, { writing: written });
    await choose('A', false);
    await choose('B', true);
    expect((await drafts.get(1))?.choices).toEqual({ of: 'd1', keep: { A: false, B: true } });
    await drafts.set(1, { writing: { ...written, key: 'd2' } });
    await choose('C', false);
    expect((await drafts.get(1))?.choices).toEqual({ of: 'd2', keep: { C: false } });
  });

  it('takes words only as far as the page says it did', async () => {
    const words = { tabId: 1, text: 'Let me see.', instead: null };
    const yes = setUp({ inserted: true });
    expect(await yes.answers['page/insert'](words)).toMatchObject({ value: { inserted: true } });
    expect(yes.asked).toEqual([{ type: 'page/insert', text: 'Let me see.', instead: null }]);
    const silent = setUp();
    expect(await silent.answers['page/insert'](words)).toMatchObject({
      value: { inserted: false },
    });
  });
});

describe('a draft as a page script sends it', () => {
  it('is cut to size, and refused when it is of no form', () => {
    const long = parseDraft({ ...written, text: 'x'.repeat(300_000), extra: 1 });
    expect(long?.text.length).toBe(200_000);
    expect(long).not.toHaveProperty('extra');
    for (const bad of [
      null,
      {},
      { ...written, key: null },
      { ...written, key: '' },
      { ...written, mode: 'forward' },
      { ...written, attachments: -1 },
    ]) {
      expect(parseDraft(bad)).toBeNull();
    }
    expect(parseDraftEnd('sent')).toBe('sent');
    expect(parseDraftEnd('toString')).toBeNull();
  });
});

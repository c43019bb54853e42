import type { ToReader } from '@/utils/messages/background-to-reader';
import type { DraftTabRequests } from '@/utils/messages/requests/draft';
import type { Result } from '@/utils/messages/result';
import type { Drafts } from './drafts';

export type DraftAnswers = {
  [T in keyof DraftTabRequests]: (
    ask: DraftTabRequests[T]['ask'],
  ) => Promise<Result<DraftTabRequests[T]['reply']>>;
};

type Deps = { drafts: Drafts; toReader(tabId: number, message: ToReader): Promise<unknown> };

/** What is asked about the draft of a tab, without the database. */
export function createDraftAnswers({ drafts, toReader }: Deps): DraftAnswers {
  return {
    async 'page/insert'({ tabId, text, instead }) {
      const answer = await toReader(tabId, { type: 'page/insert', text, instead });
      const inserted = (answer as { inserted?: unknown } | undefined)?.inserted === true;
      return { ok: true, value: { inserted } };
    },
    async 'brake/choose'({ tabId, sentence, keep }) {
      const state = await drafts.get(tabId);
      const of = (state?.asking?.draft ?? state?.writing)?.key;
      if (of === undefined) return { ok: false, error: { code: 'not-found' } };
      const before = state?.choices?.of === of ? state.choices.keep : {};
      await drafts.set(tabId, { choices: { of, keep: { ...before, [sentence]: keep } } });
      return { ok: true, value: null };
    },
    async 'brake/dismiss'({ tabId }) {
      await drafts.set(tabId, { asking: null });
      return { ok: true, value: null };
    },
  };
}

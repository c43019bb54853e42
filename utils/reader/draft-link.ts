import type { DraftEnd, WrittenDraft } from '@/utils/messages/reader-to-background';
import type { DraftSite } from '@/utils/sites/adapter';
import { watchDrafts } from './drafts';
import type { ExtensionLink } from './extension-api';
import { type Insertion, insertWords } from './insert';
import { safely } from './safely';

type Deps = { url(): URL; link: ExtensionLink; signal: AbortSignal };

/** Pauses before telling again that a draft ended, ms: the background may be just starting. */
const AGAIN = [500, 2000, 5000, 15_000, 0];

/** Follows what is written in this page and tells the background. */
export function startDrafts(site: DraftSite, { url, link, signal }: Deps) {
  async function ended(draft: WrittenDraft, how: DraftEnd) {
    // The first time at once: the page may be going.
    for (const pause of AGAIN) {
      if (signal.aborted || (await link.ask('reader/draft-ended', { draft, how }))) return;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  const news = {
    written: (draft: WrittenDraft | null) => void link.ask('reader/draft', { draft }),
    ended: (draft: WrittenDraft, how: DraftEnd) => void ended(draft, how),
  };
  const watch = watchDrafts(
    { view: window, url, byUser: ({ isTrusted }) => isTrusted },
    site,
    news,
    signal,
  );
  return {
    look: watch.look,
    holds: watch.holds,
    insert(words: Insertion): boolean {
      const editor = watch.editor();
      return editor !== null && safely(() => insertWords(editor, words), false);
    },
  };
}

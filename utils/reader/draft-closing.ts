import type { DraftEnd, WrittenDraft } from '@/utils/messages/reader-to-background';

/** A form may be taken down and put up elsewhere (full screen, pop-out), ms. */
const GRACE = 1500;
const LOOK = 150;
/** Sending can be taken back for up to half a minute; some more for slow pages, ms. */
const RECALL = 60_000;

/** What is known of a draft when its form closes. */
export type Ending = {
  last: WrittenDraft;
  /** What was last pressed, and the words as they stood then. */
  pressed: { as: 'send' | 'discard'; at: number; draft: WrittenDraft } | null;
};

type Gone = { draft: WrittenDraft; timer: number };

/**
 * What became of forms that closed: sent, thrown away, put up elsewhere, or not known. `says`: does
 * the page say that something was sent?
 */
export function createClosing(
  view: Window & typeof globalThis,
  says: () => boolean,
  ended: (draft: WrittenDraft, how: DraftEnd) => void,
  signal: AbortSignal,
) {
  const gone = new Set<Gone>();
  let sent: { draft: WrittenDraft; at: number } | null = null;

  const end = (draft: WrittenDraft, how: DraftEnd) => {
    if (how === 'sent') sent = { draft, at: Date.now() };
    ended(draft, how);
  };
  const forget = (one: Gone) => {
    view.clearInterval(one.timer);
    gone.delete(one);
  };

  function waitFor(draft: WrittenDraft) {
    // What was said before is about something else.
    const stale = says();
    const until = Date.now() + GRACE;
    const one: Gone = { draft, timer: 0 };
    one.timer = view.setInterval(() => {
      const said = !stale && says();
      if (!said && Date.now() < until) return;
      forget(one);
      end(draft, said ? 'sent' : 'unsure');
    }, LOOK);
    gone.add(one);
  }

  signal.addEventListener('abort', () => {
    for (const one of gone) forget(one);
  });

  return {
    close({ last, pressed }: Ending, sending: boolean, left: boolean) {
      if (sending && pressed) end(pressed.draft, 'sent');
      else if (pressed?.as === 'discard') end(last, 'discarded');
      else if (last.text !== '' && !left) waitFor(last);
    },
    /** The key under which this was written before it was put up anew; null when it is new. */
    heir(draft: WrittenDraft): string | null {
      const same = (other: WrittenDraft) =>
        other.key === draft.key || (draft.text !== '' && other.text === draft.text);
      for (const one of gone) {
        if (!same(one.draft)) continue;
        forget(one);
        return one.draft.key;
      }
      if (sent && Date.now() - sent.at < RECALL && same(sent.draft) && draft.text !== '') {
        const { key } = sent.draft;
        ended(sent.draft, 'recalled');
        sent = null;
        return key;
      }
      return null;
    },
  };
}

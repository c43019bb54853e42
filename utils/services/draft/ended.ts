import { Refusal } from '@/utils/db/errors';
import { hash53 } from '@/utils/lib/text/hash';
import type { DraftEnd, WrittenDraft } from '@/utils/messages/reader-to-background';
import { defaultSettings } from '@/utils/messages/settings';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import type { ServiceDeps } from '../context';
import { undo } from '../undo';
import { promisesIn } from './found';
import { keepDraft } from './keep';
import { isKept, NOTHING_WRITTEN } from './state';

/**
 * A form closed. Sent: its promises go on the ledger. Not known: the user is asked, where there is
 * something to keep. May come several times for one draft; it counts once.
 */
export async function draftEnded(
  deps: ServiceDeps,
  { tabId, draft, how }: { tabId: number; draft: WrittenDraft; how: DraftEnd },
): Promise<true> {
  const state = (await deps.drafts.get(tabId)) ?? NOTHING_WRITTEN;
  if (how === 'discarded') return true;
  // The reader knows no keys of the user's own writes, whatever it sends.
  const key = `sent:${hash53(`${tabId}\n${draft.key}\n${draft.text}`)}`;
  if (how === 'recalled') {
    if (state.kept?.draftKey !== draft.key) return true;
    await undo(deps, { key: `${key}:recalled`, changeId: state.kept.changeId });
    await deps.drafts.set(tabId, { kept: null });
    return true;
  }
  if (how === 'unsure') {
    const worth = promisesIn(deps, draft.text, { person: null, settings: defaultSettings }).some(
      (one) => isKept(state, draft.key, one.sentence, one.sure),
    );
    if (worth) await deps.drafts.set(tabId, { asking: { draft, why: 'was-it-sent' } });
    return true;
  }
  const reading = (await deps.readings.get(tabId))?.reading ?? null;
  const kept = await keepDraft(deps, { key, state, draft, reading, add: false });
  if (kept.nobody) await deps.drafts.set(tabId, { asking: { draft, why: 'who' } });
  else if (kept.promises > 0) await deps.drafts.set(tabId, { kept: newsOf(deps, draft, kept) });
  return true;
}

/** The user's answer to what was asked. @throws Refusal `not-found` (nothing is asked any more). */
export async function brakeKeep(
  deps: ServiceDeps,
  { key, tabId, add }: UiAsk<'brake/keep'>,
): Promise<UiReply<'brake/keep'>> {
  const state = (await deps.drafts.get(tabId)) ?? NOTHING_WRITTEN;
  const { asking } = state;
  if (!asking) throw new Refusal('not-found', 'draft');
  const { draft } = asking;
  const reading = (await deps.readings.get(tabId))?.reading ?? null;
  const kept = await keepDraft(deps, { key, state, draft, reading, add });
  await deps.drafts.set(tabId, {
    asking: kept.nobody ? { draft, why: 'who' } : null,
    kept: kept.promises > 0 ? newsOf(deps, draft, kept) : state.kept,
  });
  return { changeId: kept.changeId, personId: kept.personId, promises: kept.promises };
}

function newsOf(
  deps: ServiceDeps,
  draft: WrittenDraft,
  { changeId, promises }: { changeId: string; promises: number },
) {
  return { changeId, promises, draftKey: draft.key, at: deps.now().getTime() };
}

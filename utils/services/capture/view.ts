import type { CaptureView } from '@/utils/messages/capture-view';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { ServiceDeps } from '../context';
import { pageView } from '../page/view';
import type { Captured } from './captured';

/** What waits to be kept, with its day and the page's person already read. @throws Refusal. */
export async function captureView(
  deps: ServiceDeps,
  { tabId }: UiAsk<'capture/view'>,
): Promise<CaptureView | null> {
  const captured = await deps.captures.get(tabId);
  if (!captured) return null;
  const { id, text, url, kind } = captured;
  return { id, text, url, ...(await person(deps, tabId)), ...read(deps, text, kind) };
}

function read(deps: ServiceDeps, text: string, chosen: Captured['kind']) {
  const at = deps.now().toISOString();
  const tz = deps.timeZone();
  const kind = chosen ?? 'mine';
  const [found] = deps.language.findPromises(text, { by: 'me', at, tz });
  const firmness = found && found.kind !== 'theirs' ? found.kind : ('firm' as const);
  const due = found?.due ?? deps.language.readDueDate(text, { ref: at, tz });
  return { kind, firmness, due };
}

/** Whom the page's card is about; a page without a reader is about nobody. */
async function person(deps: ServiceDeps, tabId: number): Promise<Pick<CaptureView, 'person'>> {
  const { card } = await pageView(deps, { tabId });
  return { person: card && { id: card.person.id, name: card.person.name } };
}

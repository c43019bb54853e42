import { countPromises, dueRange, openPromisesOf } from '@/utils/db/repositories/promises';
import type { ReadTx, StoreName } from '@/utils/db/schema';
import { limitFor } from '@/utils/domain/limits';
import type { CalendarDate } from '@/utils/domain/record';
import { isWorkingDay } from '@/utils/domain/work-time';
import type { BrakePromise, BrakeView } from '@/utils/messages/brake-view';
import type { Settings } from '@/utils/messages/settings';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import { type ServiceDeps, today } from '../context';
import { settingsIn } from '../settings';
import { type Found, promisesIn } from './found';
import { recipientOf } from './recipients';
import { type DraftState, isKept, NOTHING_WRITTEN } from './state';

const STORES = [
  'people',
  'identities',
  'companies',
  'promises',
  'settings',
] as const satisfies readonly StoreName[];
/** More than this on one day is simply "full"; a bound keeps the count from scanning. */
const MOST_ON_A_DAY = 100;
/** Of what is still owed, so many are named. */
const MOST_OWED = 2;
/** How long what was kept by sending is news, ms: the page may be reloading meanwhile. */
const NEWS = 12_000;

/** What the brake shows for the tab's draft. @throws Refusal. */
export async function brakeView(
  deps: ServiceDeps,
  { tabId }: UiAsk<'brake/view'>,
): Promise<BrakeView> {
  const state = (await deps.drafts.get(tabId)) ?? NOTHING_WRITTEN;
  const reading = (await deps.readings.get(tabId))?.reading ?? null;
  const draft = state.asking?.draft ?? state.writing;
  const news = state.kept && deps.now().getTime() - state.kept.at < NEWS ? state.kept : null;
  const blank: BrakeView = {
    ...{ tabId, version: state.version, state: 'quiet', to: null, promises: [], owed: [] },
    ...{ owedCount: 0, attachmentMissing: false, notNow: null, today: today(deps) },
    kept: news && { changeId: news.changeId, promises: news.promises },
  };
  if (!draft) return blank;
  return deps.db.read(STORES, async (tx) => {
    const settings = await settingsIn(tx);
    const first = await recipientOf(deps, tx, draft, reading, settings);
    const person = first?.person ?? null;
    const found = promisesIn(deps, draft.text, { person, settings });
    const [promises, owed] = await Promise.all([
      Promise.all(found.map((one) => weighed(deps, tx, state, draft.key, one, settings))),
      person ? openPromisesOf(tx, person.id) : [],
    ]);
    const mine = owed.filter(({ side }) => side === 'mine');
    const name = person?.name ?? first?.sighting.name ?? first?.sighting.email ?? null;
    return {
      ...blank,
      state: state.asking?.why ?? 'writing',
      to: name === null ? null : { name, personId: person?.id ?? null },
      promises,
      owed: mine.slice(0, MOST_OWED).map(({ id, text, due }) => ({ id, text, due })),
      owedCount: mine.length,
      attachmentMissing: draft.attachments === 0 && deps.language.mentionsAttachment(draft.text),
      notNow: draft.mode === 'new' ? activeNotNow(person?.notNow ?? null, blank.today) : null,
    };
  });
}

const activeNotNow = (notNow: BrakeView['notNow'], day: CalendarDate) =>
  notNow && notNow.until >= day ? notNow : null;

async function weighed(
  deps: ServiceDeps,
  tx: ReadTx,
  state: DraftState,
  draftKey: string,
  { kind, sentence, sure, due }: Found,
  settings: Settings,
): Promise<BrakePromise> {
  const day = due?.date ?? null;
  const promises =
    day === null ? 0 : await countPromises(tx, dueRange('mine', day, day), MOST_ON_A_DAY);
  return {
    ...{ kind, sentence, sure, due },
    kept: isKept(state, draftKey, sentence, sure),
    day:
      day === null ? null : { promises, off: !isWorkingDay(day, settings, deps.language.holiday) },
    softer: deps.language.softened(sentence, deps.now().toISOString(), deps.timeZone()),
    yours: limitFor(sentence, settings.limits),
  };
}

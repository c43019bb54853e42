import { getCompany } from '@/utils/db/repositories/companies';
import { getPeople } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import type { Shown } from '@/utils/domain/offer';
import type { PageReading, Sighting } from '@/utils/domain/page-reading';
import { displayLine } from '@/utils/lib/display-name';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { PageState, PageView, SeenPerson } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../context';
import { planOf } from '../log/plan';
import { type MatchAround, matchAll } from '../matching';
import { CARD_STORES, cardIn } from '../person/card';
import { offersIn } from '../person/offers';
import { settingsIn } from '../settings';

import { companyIn } from './company';
import { logStateOf } from './log-state';
import { shownIn } from './shown';
import { isColleague, mainRefOf, ownOf, sightingsOf } from './sightings';

/** The page of a tab with everything known about it, in one read transaction. @throws Refusal. */
export async function pageView(
  deps: ServiceDeps,
  { tabId }: UiAsk<'page/view'>,
): Promise<PageView> {
  const stored = await deps.readings.get(tabId);
  if (!stored) return blank(tabId, 0, 'waiting');
  const { reading, version, page } = stored;
  if (!reading) return { ...blank(tabId, version, 'unsupported'), page };
  // Between two pages nobody is shown, and that is no failure.
  const changing = reading.missing.includes('page-changing');
  if (reading.unreadable) {
    const state = changing ? 'waiting' : 'unreadable';
    return { ...blank(tabId, version, state), ...frame(reading), page };
  }
  const view = await deps.db.read(CARD_STORES, (tx) => viewIn(deps, tx, tabId, version, reading));
  return { ...view, page };
}

async function viewIn(
  deps: ServiceDeps,
  tx: ReadTx,
  tabId: number,
  version: number,
  reading: PageReading,
): Promise<PageView> {
  const settings = await settingsIn(tx);
  const own = ownOf(reading, settings);
  const seen = sightingsOf(reading, own);
  const around = {
    shown: shownIn(reading, deps.language.readSignature),
    colleagues: own.colleagues,
  };
  const people = await seenPeople(tx, seen, around);
  const mainRef = mainRefOf(reading, seen, own);
  const main = people.find(({ ref }) => ref === mainRef)?.known;
  const colleaguesOnly = people.length > 0 && people.every(({ colleague }) => colleague);
  const known = new Set(people.filter((one) => one.known).map(({ ref }) => ref));
  const [company, card, log] = await Promise.all([
    companyIn(tx, reading, today(deps)),
    main ? cardIn(deps, tx, main.personId, settings) : null,
    colleaguesOnly && known.size === 0
      ? ({ state: 'nothing' } as const)
      : logStateOf(tx, planOf(reading, own, deps.now()), known),
  ]);
  return {
    ...blank(tabId, version, stateOf(reading, people.length)),
    ...frame(reading),
    people,
    mainRef,
    company,
    card,
    log,
    selfKnown: own.aliases.size + own.handles.size > 0,
    colleaguesOnly,
  };
}

async function seenPeople(
  tx: ReadTx,
  seen: Map<string, Sighting>,
  around: MatchAround,
): Promise<SeenPerson[]> {
  const matches = await matchAll(tx, seen, around);
  const people = await getPeople(
    tx,
    [...matches.values()].map(({ personId }) => personId).filter((id) => id !== null),
  );
  return Promise.all(
    [...seen].flatMap(([ref, sighting]) => {
      const match = matches.get(ref);
      const colleague = isColleague(sighting, around);
      const shown = around.shown.get(ref) ?? [];
      return match ? [seenPerson(tx, { ref, sighting, match, colleague }, shown, people)] : [];
    }),
  );
}

async function seenPerson(
  tx: ReadTx,
  seen: Omit<SeenPerson, 'known' | 'offers'>,
  shown: readonly Shown[],
  people: Awaited<ReturnType<typeof getPeople>>,
): Promise<SeenPerson> {
  const person = people.get(seen.match.personId ?? '');
  if (!person) return { ...seen, offers: [], known: null };
  const company = await getCompany(tx, person.companyId);
  const known = { personId: person.id, name: person.name, company: company?.name ?? null };
  const offers = seen.match.level === 'certain' ? await offersIn(tx, person, shown) : [];
  return { ...seen, offers, known };
}

function stateOf(reading: PageReading, people: number): PageState {
  if (reading.missing.length > 0) return 'partly';
  return people === 0 && reading.messages.length === 0 ? 'nothing' : 'read';
}

/** What the page says about itself. */
function frame({ site, kind, subject, key, missing }: PageReading) {
  return {
    site,
    kind,
    subject: displayLine(subject, 500) || null,
    conversationKey: key,
    missing,
  };
}

function blank(tabId: number, version: number, state: PageState): PageView {
  return {
    tabId,
    state,
    site: null,
    kind: null,
    subject: null,
    conversationKey: null,
    page: '',
    version,
    missing: [],
    people: [],
    mainRef: null,
    company: null,
    card: null,
    log: { state: 'nothing' },
    selfKnown: false,
    colleaguesOnly: false,
  };
}

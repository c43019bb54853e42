/** Every state of the screens, by name. */
import type { Match } from '@/utils/domain/match';
import type { SightingRole } from '@/utils/domain/page-reading';
import type { Settings } from '@/utils/messages/settings';
import type { DataHealth, LogState, PageState, SeenPerson } from '@/utils/messages/views';
import type { World } from './world';

export type Scene = {
  screen: 'sidebar' | 'popup';
  page: {
    state: PageState;
    people: SeenPerson[];
    missing: string[];
    log: LogState;
    selfKnown: boolean;
  };
  settings: Partial<Settings>;
  health: DataHealth;
  /** The background stays silent to reads, or to writes. */
  silent: 'reads' | 'writes' | null;
  /** Nobody owes anybody anything. */
  clear: boolean;
};

const seen = (
  world: World,
  index: number,
  role: SightingRole,
  match?: Partial<Match>,
): SeenPerson => {
  const one = world.people[index];
  if (!one) throw new Error('no such person');
  const { person, identities, company } = one;
  const email = identities[0]?.value ?? '';
  return {
    ref: `email:${email}`,
    sighting: { role, name: person.name, email },
    match: {
      level: 'certain',
      personId: person.id,
      candidates: [],
      reason: { code: 'same-identity', kind: 'email', value: email },
      ...match,
    },
    known: { personId: person.id, name: person.name, company: company?.name ?? null },
  };
};

const stranger = (
  name: string | null,
  email: string,
  role: SightingRole,
  match?: Partial<Match>,
): SeenPerson => ({
  ref: `email:${email}`,
  sighting: { role, name, email },
  match: { level: 'unknown', personId: null, candidates: [], reason: { code: 'new' }, ...match },
  known: null,
});

export function sceneOf(name: string, world: World, zh: boolean): Scene {
  const anna = seen(world, 0, 'from');
  const per = seen(world, 1, 'cc');
  const newcomer = zh
    ? stranger('赵敏', 'zhaomin@qq.example', 'from')
    : stranger('Clara Moreau', 'clara.moreau@atelier.example', 'from');
  const page = (change: Partial<Scene['page']> = {}): Scene['page'] => ({
    state: 'read',
    people: [anna, per, { ...newcomer, sighting: { ...newcomer.sighting, role: 'cc' } }],
    missing: [],
    log: { state: 'not-logged', messages: 3 },
    selfKnown: true,
    ...change,
  });
  const scene = (change: Partial<Scene> = {}): Scene => ({
    screen: 'sidebar',
    page: page(),
    settings: { welcomed: true },
    health: { state: 'ok', people: 4, interactions: 246, promises: 7 },
    silent: null,
    clear: false,
    ...change,
  });
  const candidates = world.people.slice(0, 2).map(({ person, identities }) => ({
    personId: person.id,
    name: person.name,
    email: identities[0]?.value ?? null,
  }));
  const first = candidates.slice(0, 1);
  const annaName = world.people[0]?.person.name ?? '';

  switch (name) {
    case 'card':
      return scene();
    case 'fresh':
      return scene({
        page: page({
          people: [anna],
          log: {
            state: 'logged',
            messages: 3,
            at: new Date(2026, 10, 23, 10, 12).toISOString(),
            fresh: 2,
          },
        }),
      });
    case 'logged':
      return scene({
        page: page({
          people: [anna],
          log: {
            state: 'logged',
            messages: 3,
            at: new Date(2026, 10, 23, 10, 12).toISOString(),
            fresh: 0,
          },
        }),
      });
    case 'quiet':
      return scene({ clear: true, page: page({ people: [anna] }) });
    case 'unknown':
      return scene({ page: page({ people: [newcomer] }) });
    case 'crowd':
      return scene({
        page: page({
          people: [
            anna,
            per,
            ...Array.from({ length: 58 }, (_, index) =>
              stranger(
                zh ? `同事${index + 1}` : `Colleague ${index + 1}`,
                `colleague${index + 1}@nordwind.example`,
                'cc',
              ),
            ),
          ],
        }),
      });
    case 'lookalike':
      return scene({
        page: page({
          people: [
            stranger(annaName, 'anna.lindqvist@nordvvind.example', 'from', {
              level: 'unknown',
              candidates: first,
              reason: {
                code: 'look-alike-domain',
                domain: 'nordvvind.example',
                known: 'nordwind.example',
              },
            }),
          ],
        }),
      });
    case 'newaddress':
      return scene({
        page: page({
          people: [
            stranger(annaName, 'annal@private.example', 'from', {
              level: 'ask',
              candidates: first,
              reason: { code: 'known-name-new-address', name: annaName },
            }),
          ],
        }),
      });
    case 'shared':
      return scene({
        page: page({
          people: [
            stranger(zh ? '采购部' : 'Purchasing', 'purchasing@nordwind.example', 'from', {
              level: 'ask',
              candidates,
              reason: { code: 'shared-address', value: 'purchasing@nordwind.example' },
            }),
          ],
        }),
      });
    case 'waiting':
      return scene({ page: page({ state: 'waiting', people: [], log: { state: 'nothing' } }) });
    case 'nobody':
      return scene({ page: page({ state: 'nothing', people: [], log: { state: 'nothing' } }) });
    case 'unreadable':
      return scene({ page: page({ state: 'unreadable', people: [], log: { state: 'nothing' } }) });
    case 'unsupported':
      return scene({ page: page({ state: 'unsupported', people: [], log: { state: 'nothing' } }) });
    case 'partly':
      return scene({
        page: page({ state: 'partly', people: [anna], missing: ['time', 'recipients-cut'] }),
      });
    case 'own':
      return scene({ page: page({ selfKnown: false }) });
    case 'welcome':
      return scene({ settings: { welcomed: false } });
    case 'missing':
      return scene({
        health: {
          state: 'missing',
          expected: { people: 412, interactions: 8123, promises: 96 },
          found: { people: 0, interactions: 0, promises: 0 },
        },
      });
    case 'storage':
      return scene({ health: { state: 'unavailable', detail: 'private' } });
    case 'silent':
      return scene({ silent: 'reads' });
    case 'doubt':
      return scene({ silent: 'writes' });
    case 'popup':
      return scene({ screen: 'popup' });
    case 'popup-clear':
      return scene({
        screen: 'popup',
        clear: true,
        page: page({ state: 'unsupported', people: [], log: { state: 'nothing' } }),
      });
    default:
      throw new Error(`no scene ${name}`);
  }
}

/** What the check walks through; `then` is pressed or typed before looking. */
export const sceneNames = [
  'card',
  'fresh',
  'logged',
  'quiet',
  'unknown',
  'crowd',
  'lookalike',
  'newaddress',
  'shared',
  'waiting',
  'nobody',
  'unreadable',
  'unsupported',
  'partly',
  'own',
  'welcome',
  'missing',
  'storage',
  'silent',
  'doubt',
  'popup',
  'popup-clear',
] as const;

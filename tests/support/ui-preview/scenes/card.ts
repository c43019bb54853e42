import type { Lang } from '../day';
import type { SceneTable, StepTable } from '../scene';
import { everything, nothingOwed, scene } from '../scene';
import { cast } from '../world/cast';
import { people } from '../world/people';
import { promises } from '../world/promises';
import { sighting, thread } from '../world/thread';
import { longPast, timeline } from '../world/timeline';

const LOGGED_AT = new Date(2026, 10, 24, 13, 20);

/** The thread with Anna alone. */
const alone = (lang: Lang) => thread(lang, { people: [sighting('from', cast(lang).anna)] });

export const scenes: SceneTable = {
  card: (lang) => scene(lang),
  long: (lang) => scene(lang, { world: [people, promises, timeline, longPast] }),
  fresh: (lang) => scene(lang, { page: alone(lang), logged: { messages: 1, at: LOGGED_AT } }),
  logged: (lang) => scene(lang, { page: alone(lang), logged: { messages: 3, at: LOGGED_AT } }),
  quiet: (lang) => scene(lang, { page: alone(lang), world: nothingOwed }),
  partly: (lang) => scene(lang, { page: { ...alone(lang), missing: ['time', 'recipients-cut'] } }),
  'partly-text': (lang) => scene(lang, { page: { ...alone(lang), missing: ['body'] } }),
  own: (lang) =>
    scene(lang, { page: { ...thread(lang, { self: null }), messages: strangers(lang) } }),
  welcome: (lang) => scene(lang, { settings: { welcomed: false }, world: everything }),
  doubt: (lang) => scene(lang, { forced: { silent: 'writes' } }),
};

/** Nothing on the page says which of the people is the user. */
const strangers = (lang: Lang) =>
  thread(lang).messages.filter(({ from }) => from?.email === cast(lang).anna.email);

export const steps: StepTable = {
  'card+found': { from: 'card', keys: ['l'] },
  'card+search': { from: 'card', keys: ['/'], type: 'o' },
  'card+followup': { from: 'card', keys: ['f'], type: 'Call about the samples fri' },
  'card+note': { from: 'card', keys: ['n'], type: 'Prefers calls in the morning' },
  'card+menu': { from: 'card', press: '.top [aria-haspopup=menu]' },
  'card+rowmenu': { from: 'card', press: '.row .row-more' },
  'card+evidence': { from: 'card', press: '.row .row-text' },
  'card+done': { from: 'card', press: '.next .button' },
  'card+entry': { from: 'card', press: '.entry-text' },
  'card+details': { from: 'quiet', press: '.details-open' },
  'card+edit': { from: 'card', press: '.person-name .edit-text' },
  'card+promise': { from: 'card', press: '.ledger .section-head .icon-button' },
  'card+newdate': { from: 'card', press: '.next .button-plain' },
  'card+manual': { from: 'quiet', press: '.log-more', after: ['Enter'] },
  'doubt+write': { from: 'doubt', press: '.check', wait: 900 },
};

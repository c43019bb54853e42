import type { SceneTable, StepTable } from '../scene';
import { scene } from '../scene';
import { emptyPage, thread } from '../world/thread';

const day = (read: number, partly: number, unreadable: number) => ({ read, partly, unreadable });

/** What the background noted about pages in the last days. */
const health = {
  sites: {
    'mail.google.com': {
      ...{ site: 'gmail', lastRead: '2026-11-24T08:40:00.000Z' },
      ...{ lastSeen: '2026-11-24T08:40:00.000Z' },
      days: { '2026-11-23': day(41, 2, 0), '2026-11-24': day(12, 1, 0) },
      missed: { 'recipients-cut': 3 },
    },
    'webmail.northgate.example': {
      ...{ site: 'generic', lastRead: '2026-11-20T10:00:00.000Z' },
      ...{ lastSeen: '2026-11-23T16:00:00.000Z' },
      days: { '2026-11-20': day(3, 4, 0), '2026-11-23': day(0, 0, 6) },
      missed: { taught: 6, time: 4, subject: 1 },
    },
    'www.icloud.com': {
      ...{ site: 'icloud', lastRead: null, lastSeen: '2026-11-02T16:00:00.000Z' },
      ...{ days: { '2026-11-02': day(0, 0, 1) }, missed: { frame: 1 } },
    },
  },
  rules: { 'they-wait': { times: 2, at: '2026-11-24T07:00:00.000Z' } },
};

const taught = [
  {
    origin: 'https://webmail.northgate.example',
    selectors: { sender: 'div.from', subject: 'h1', date: 'time', body: 'iframe >>> body' },
  },
  { origin: 'http://mail.local:8080', selectors: { sender: 'td.sender', body: 'pre' } },
];

/** Teaching, reading by hand, and how well pages are read. */
export const scenes: SceneTable = {
  'no-mail': (lang) => scene(lang, { page: { ...emptyPage(lang), site: 'generic' } }),
  health: (lang) => scene(lang, { local: { health } }),
  'cannot-read': (lang) =>
    scene(lang, {
      page: thread(lang, { site: 'generic', unreadable: true, missing: ['sender', 'time'] }),
      world: [],
      settings: { ownAddresses: [] },
    }),
  'health-page': (lang) =>
    scene(lang, { screen: 'dashboard', place: '#/health', local: { health } }),
  sites: (lang) =>
    scene(lang, { screen: 'dashboard', place: '#/settings/sites', world: [], taught }),
  'sites-none': (lang) =>
    scene(lang, { screen: 'dashboard', place: '#/settings/sites', world: [] }),
};

const teach = '.empty .button-primary';
const right = '.teach-actions .button-primary';
/** Until the user of the preview has pointed, ms. */
const POINTS = 1200;

export const steps: StepTable = {
  'cannot-read+teach': { from: 'cannot-read', press: teach },
  'cannot-read+sender': { from: 'cannot-read', press: teach, wait: POINTS },
  'cannot-read+body': { from: 'cannot-read', press: [teach, right, right, right], wait: POINTS },
  'cannot-read+own': { from: 'cannot-read', press: [teach, right, right, right, right] },
  'cannot-read+check': {
    from: 'cannot-read',
    press: [teach, right, right, right, right, '.teach-actions .button-plain'],
  },
  'unreadable+picked': {
    from: 'unreadable',
    press: ['.empty .button-soft'],
    type: 'o',
    after: ['Enter'],
  },
  'unreadable+written': {
    from: 'unreadable',
    press: ['.empty .button-soft'],
    type: 'o',
    after: ['Enter', 'l'],
    wait: 300,
  },
  'health+sheet': {
    from: 'health',
    // By its icon: the menu grows, and its words have two languages.
    press: ['.top [aria-haspopup=menu]', '[role=menuitem]:has(path[d^="M22 12h-2.48"])'],
  },
};

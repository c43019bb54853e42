import type { SceneTable, StepTable } from '../scene';
import { nothingOwed, scene } from '../scene';
import { complaint, paused, relationship } from '../world/relationship';

export const scenes: SceneTable = {
  bond: (lang) => scene(lang, { world: nothingOwed, lived: relationship(lang) }),
  'bond-new': (lang) => scene(lang, { world: nothingOwed }),
  complaint: (lang) => scene(lang, { world: nothingOwed, lived: complaint(lang, 'open') }),
  informed: (lang) => scene(lang, { world: nothingOwed, lived: complaint(lang, 'informed') }),
  solved: (lang) => scene(lang, { world: nothingOwed, lived: complaint(lang, 'solved') }),
  paused: (lang) => scene(lang, { world: nothingOwed, lived: paused(lang) }),
  'settings-bonds': (lang) =>
    scene(lang, {
      ...{ screen: 'dashboard', page: null, place: '#/settings/relationships' },
      settings: {
        cadenceByQuadrant: { partner: { ideal: 14, latest: 30 } },
        cadenceByTag: { VIP: { ideal: 7, latest: 14 } },
        giveLimit: { value: 20_000, currency: lang === 'zh' ? 'CNY' : 'EUR' },
      },
    }),
  presenting: (lang) =>
    scene(lang, {
      ...{ world: nothingOwed, lived: relationship(lang), settings: { presenting: true } },
    }),
};

const add = '.bond .section-head [aria-haspopup=menu]';
const down = (times: number) => Array.from({ length: times }, () => 'ArrowDown');

export const steps: StepTable = {
  'bond+brief': { from: 'bond', keys: ['b'] },
  'bond+add': { from: 'bond-new', press: add },
  'bond+cadence': { from: 'bond', press: '.bond-chip-line .chip:nth-of-type(3)' },
  'bond+pause': {
    ...{ from: 'bond-new', press: '.bond-chip-line .chip:last-child' },
    type: 'Budget freeze, end of January',
  },
  'complaint+inform': {
    ...{ from: 'complaint', press: '.complaint-do .button' },
    type: 'The carrier lost it, friday',
  },
  'bond+need': {
    ...{ from: 'bond-new', press: add, after: [...down(1), 'Enter'] },
  },
  'bond+give': { from: 'bond-new', press: add, after: [...down(2), 'Enter'] },
  'bond+buy': { from: 'bond-new', press: add, after: [...down(3), 'Enter'] },
  'bond+survey': { from: 'bond-new', press: add, after: [...down(4), 'Enter'] },
  'bond+date': { from: 'bond-new', press: add, after: [...down(5), 'Enter'] },
  'bond+step': { from: 'bond-new', press: add, after: [...down(6), 'Enter'] },
};

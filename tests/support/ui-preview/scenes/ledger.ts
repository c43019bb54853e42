import { at, type Lang } from '../day';
import { everything, type SceneTable, type StepTable, scene } from '../scene';
import { cast } from '../world/cast';
import { endings } from '../world/endings';
import { sighting, thread } from '../world/thread';

const limits = (lang: Lang) => [
  lang === 'zh' ? { word: '折', upTo: '九五折以内' } : { word: 'discount', upTo: 'up to 5 %' },
];
const world = [...everything, endings];
const alone = (lang: Lang) => thread(lang, { people: [sighting('from', cast(lang).anna)] });

/** A mail of mine that does what was promised, and promises more. */
function sent(lang: Lang) {
  const { anna, me } = cast(lang);
  const text =
    lang === 'zh'
      ? '王经理：\n\n春季系列的报价单已发给您，请查收附件。样品我周四寄出。'
      : 'Hi Anna,\n\nAttached is the price list for the spring collection. I will send the samples on Thursday.';
  const said = { key: 'gmail:sent', from: me, to: [anna], cc: [], direction: null, text };
  return thread(lang, {
    people: [sighting('from', anna)],
    messages: [{ ...said, at: at(0, '13:40') }],
  });
}

/** A mail of hers that complains, asks for more, and promises. */
function told(lang: Lang, text: string) {
  const { anna, me } = cast(lang);
  const said = { key: 'gmail:told', from: anna, to: [me], cc: [], direction: null, text };
  return thread(lang, {
    people: [sighting('from', anna)],
    messages: [{ ...said, at: at(0, '13:40') }],
  });
}
const tellings: Record<Lang, { all: string; complaint: string }> = {
  en: {
    all: 'Hi Jonas,\n\nthree of the twelve cartons arrived crushed. I will send you photos tomorrow. Do you also have the blue ones in a smaller size?',
    complaint: 'Hi Jonas,\n\nthree of the twelve cartons arrived crushed.',
  },
  zh: {
    all: '周经理：\n\n昨天到的货有三箱破损。照片我明天发给您。蓝色的那款有没有小一点的？',
    complaint: '周经理：\n\n昨天到的货有三箱破损。',
  },
};

const page = (place: string) => (lang: Lang) =>
  scene(lang, {
    screen: 'dashboard',
    page: null,
    world,
    place,
    settings: { limits: limits(lang) },
  });

/** Promises: on the card with every kind of word, all of them, and how they ended. */
export const scenes: SceneTable = {
  ledger: (lang) => scene(lang, { world, page: alone(lang), settings: { limits: limits(lang) } }),
  done: (lang) => scene(lang, { world, page: sent(lang) }),
  told: (lang) => scene(lang, { world, page: told(lang, tellings[lang].all) }),
  complained: (lang) => scene(lang, { world, page: told(lang, tellings[lang].complaint) }),
  promises: page('#/promises'),
  'promises-theirs': page('#/promises/theirs'),
  record: page('#/promises/record'),
  'record-empty': (lang) =>
    scene(lang, { screen: 'dashboard', page: null, place: '#/promises/record' }),
  'settings-promises': page('#/settings/promises'),
};

const first = '.ledger .section:nth-of-type(1) li:nth-child';

export const steps: StepTable = {
  'ledger+renegotiate': {
    from: 'ledger',
    keys: ['j', 'r'],
    type: 'fri',
    after: ['Enter'],
    wait: 300,
  },
  'ledger+late': { from: 'ledger', keys: ['j', 'r'] },
  'ledger+firm': { from: 'ledger', press: `${first}(2) .step:nth-child(1)` },
  'ledger+no': { from: 'ledger', press: `${first}(2) .step:nth-child(2)`, wait: 300 },
  'ledger+ask': { from: 'ledger', press: `${first}(4) .step` },
  'ledger+done': { from: 'ledger', keys: ['j', 'j', 'd'], wait: 400 },
  'ledger+why': { from: 'ledger', keys: ['j', 'd'], wait: 300 },
  'ledger+menu': { from: 'ledger', press: `${first}(1) .row-more` },
  'ledger+record': { from: 'ledger', press: '.word-kept .details-open', wait: 300 },
  'ledger+correct': { from: 'ledger', press: ['.word-kept .details-open', '.row-closed .outcome'] },
  'done+closes': { from: 'done', keys: ['l'] },
  'told+heard': { from: 'told', keys: ['l'] },
  'complained+heard': { from: 'complained', keys: ['l'] },
  'complained+kept': { from: 'complained', keys: ['l', 'Enter'], wait: 400 },
  'promises+closed': { from: 'promises', press: '.promises-filter .chip:nth-of-type(8)' },
  'promises+soft': { from: 'promises', press: '.promises-filter .chip:nth-of-type(6)' },
  'promises+person': {
    from: 'promises',
    press: '.promises-filter .chip:nth-of-type(9)',
    type: 'o',
  },
  'settings-promises+add': { from: 'settings-promises', press: '.limits .button' },
};

import type { Profile } from '@/utils/domain/page-reading';
import type { Lang } from '../day';
import type { SceneTable, StepTable } from '../scene';
import { everything, scene } from '../scene';
import type { Area } from '../world/area';
import { cast } from '../world/cast';
import { thread } from '../world/thread';

const HANDLE = 'upkeep-1';

/** Maya's profile on LinkedIn, which Kept knows to be hers. */
function profilePage(lang: Lang, more: Partial<Profile>) {
  const { maya } = cast(lang);
  const profile = { name: maya.name, handle: HANDLE, ...more };
  return thread(lang, {
    ...{ site: 'linkedin', kind: 'profile', key: `linkedin:${HANDLE}`, subject: null },
    ...{ people: [], messages: [], profile },
  });
}

/** Maya twice: once from her mail, once from LinkedIn, under her name in another spelling. */
const twice: Area = (lang) => {
  const zh = lang === 'zh';
  return {
    people: [
      {
        ref: 'maya-2',
        name: zh ? 'Chen Si' : 'Okonkwo, Maya',
        title: zh ? '创始人' : 'Founder',
        company: zh ? '思行工作室' : 'Studio Okonkwo Ltd',
        location: zh ? '上海' : 'Bristol',
        identities: [{ kind: 'linkedin', value: HANDLE }],
      },
    ],
    interactions: [
      {
        ...{ ref: 'note-2', people: ['maya-2'], from: null, channel: 'note', direction: null },
        ...{ at: '2026-11-10T09:00:00.000Z', subject: null, conversationKey: null },
        ...{
          text: zh ? '展会上见过面' : 'Met at the fair',
          messageKey: null,
          site: null,
          url: null,
        },
      },
    ],
  };
};

/** Maya with her LinkedIn profile. */
const linked: Area = (lang) => {
  const { maya } = cast(lang);
  const zh = lang === 'zh';
  return {
    people: [
      {
        ref: 'maya-linked',
        name: maya.name,
        title: zh ? '买手' : 'Buyer',
        company: zh ? '思行工作室' : 'Studio Okonkwo',
        identities: [
          { kind: 'linkedin', value: HANDLE },
          { kind: 'phone', value: '+44 117 496 0123' },
        ],
      },
    ],
  };
};

const newTitle = (lang: Lang) => (lang === 'zh' ? '采购总监' : 'Head of Purchasing');
const inMail = (lang: Lang) => thread(lang, {}, cast(lang).maya);

/** Offers, duplicates, merging, splitting, and who is never recognised. */
export const scenes: SceneTable = {
  offer: (lang) =>
    scene(lang, { world: [linked], page: profilePage(lang, { title: newTitle(lang) }) }),
  offers: (lang) =>
    scene(lang, {
      world: [linked],
      page: profilePage(lang, {
        title: newTitle(lang),
        location: lang === 'zh' ? '上海' : 'Bristol',
        emails: [cast(lang).maya.email],
        websites: ['https://okonkwo.example/studio'],
        birthday: '--04-30',
      }),
    }),
  'offer-postal': (lang) => {
    const page = inMail(lang);
    const [name] = page.people.map((person) => person.name);
    const lines =
      lang === 'zh'
        ? [name, '地址：上海市徐汇区示例路88号3幢1204室', '邮编：200030']
        : [name, 'Studio 4, 12 Mill Road', 'Bristol BS1 4AB', 'United Kingdom'];
    const messages = page.messages.map((one) => ({ ...one, signature: lines.join('\n') }));
    return scene(lang, { page: { ...page, messages } });
  },
  twins: (lang) => scene(lang, { world: [...everything, twice], page: inMail(lang) }),
  likely: (lang) => {
    const { maya } = cast(lang);
    const page = profilePage(lang, { handle: 'somebody-9', company: linkedCompany(lang) });
    return scene(lang, { page: { ...page, profile: { ...page.profile, name: maya.name } } });
  },
  colleagues: (lang) => {
    const own = lang === 'zh' ? '钱进' : 'Petra Own';
    return scene(lang, { page: thread(lang, {}, { name: own, email: 'petra@loden.example' }) });
  },
  duplicates: (lang) =>
    scene(lang, { screen: 'dashboard', place: '#/duplicates', world: [...everything, twice] }),
  'duplicates-none': (lang) => scene(lang, { screen: 'dashboard', place: '#/duplicates' }),
  'settings-people': (lang) =>
    scene(lang, {
      screen: 'dashboard',
      place: '#/settings/people',
      settings: {
        ownAddresses: ['jonas@loden.example', 'jonas.weber@gmail.com'],
        colleagueDomains: ['loden-trade.example'],
        neverList: ['clinic.example', 'school@town.example'],
      },
    }),
};

const linkedCompany = (lang: Lang) => (lang === 'zh' ? '思行工作室' : 'Studio Okonkwo');

export const steps: StepTable = {
  'offers+all': { from: 'offers', press: '.offers-open' },
  'twins+merge': { from: 'twins', press: '.twins-answers .button', wait: 300 },
  'offers+menu': { from: 'offers', press: '.person-top > .icon-button' },
  'offers+split': {
    from: 'offers',
    press: ['.person-top > .icon-button', '.menu .menu-item:nth-of-type(2)'],
    wait: 300,
  },
  'duplicates+merge': { from: 'duplicates', press: '.pair-foot .button-soft', wait: 300 },
};

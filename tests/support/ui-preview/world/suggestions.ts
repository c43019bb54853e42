import { at, day, type Lang } from '../day';
import type { Life } from '../life';
import { cast } from './cast';

type Lived = (lang: Lang) => (life: Life) => Promise<void>;

const anna = (life: Life, lang: Lang) => life.who(cast(lang).anna.email);
const say = (lang: Lang, en: string, zh: string) => (lang === 'zh' ? zh : en);

/** A birthday in four days, by the lunar calendar where that is used. */
export const birthday: Lived = (lang) => async (life) => {
  const personId = await anna(life, lang);
  // 28 November 2026 is the 20th of the tenth month.
  const lunar = { calendar: 'lunar' as const, month: 10, day: 20 };
  const solar = { calendar: 'solar' as const, month: 11, day: 28 };
  const what = { kind: 'birthday' as const, text: '', leap: false, year: 1986, leadDays: 10 };
  await life.note('date/add', { personId, ...what, ...(lang === 'zh' ? lunar : solar) });
};

/** Something they gave, with a long name. */
export const given: Lived = (lang) => async (life) => {
  const personId = await anna(life, lang);
  const text = say(
    lang,
    'a box of Gotland honey and two tickets to the mountain film festival in Östersund',
    '一盒今年的明前龙井，还有两张杭州国际登山电影节开幕式的门票，说是专门为我们留的',
  );
  const what = { side: 'received' as const, kind: 'gift' as const, text, date: day(-5) };
  await life.note('give/add', { personId, ...what, inExchange: null, money: null, answers: null });
};

/** A delivery three days ago. */
export const bought: Lived = (lang) => async (life) => {
  const personId = await anna(life, lang);
  const text = say(lang, '400 shell jackets', '四百件冲锋衣');
  const what = { text, orderedOn: day(-30), deliveredOn: day(-3), money: null };
  await life.note('purchase/add', { personId, ...what });
};

/** A customer of whom little is known. */
export const gaps: Lived = (lang) => async (life) => {
  const personId = await anna(life, lang);
  await life.note('relationship/edit', { personId, fields: { stage: 'customer' } });
};

/** Two suggestions that were called wrong. */
export const wrong: Lived = (lang) => async (life) => {
  const personId = await anna(life, lang);
  const said = [
    say(
      lang,
      'You asked 4 days ago and heard nothing. A friendly reminder?',
      '您 4 天前问过，还没有回音。友好地提醒一下？',
    ),
    say(lang, 'When is their birthday?', '对方的生日是哪天？'),
  ];
  for (const [n, one] of said.entries()) {
    life.at(at(3 - n, '10:00'));
    await life.note('suggestion/wrong', { personId, rule: `rule-${n}`, fact: `${n}`, said: one });
  }
};

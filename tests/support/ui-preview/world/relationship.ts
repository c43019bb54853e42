import { at, day, type Lang } from '../day';
import type { Life } from '../life';
import { cast } from './cast';
import { notes } from './relationship-notes';

/** A relationship of three years: gifts, purchases, needs, a plan, a file. */
export const relationship =
  (lang: Lang) =>
  async (life: Life): Promise<void> => {
    const { note, who } = life;
    const people = cast(lang);
    const said = notes[lang];
    const personId = await who(people.anna.email);
    const [per, maya, tom] = await Promise.all([
      who(people.per.email),
      who(people.maya.email),
      who(people.tom.email),
    ]);
    const currency = lang === 'zh' ? 'CNY' : 'EUR';
    life.at(at(40, '10:00'));
    await note('relationship/place', { personId, placement: { theirs: true, ours: true } });
    await note('relationship/edit', {
      personId,
      fields: {
        ...{ stage: 'customer', star: true, culture: lang === 'zh' ? 'chinese' : 'western' },
        ...{ roles: ['decides'], deputyId: per, referredById: maya, file: said.file },
        ...{ bestHours: said.hours, honorific: said.honorific },
        met: { where: said.met, on: day(-420) },
        giveLimit: { value: 20_000, currency },
      },
    });
    await note('relationship/edit', { personId: per, fields: { roles: ['pays', 'signs'] } });
    await note('relationship/edit', { personId: tom, fields: { referredById: personId } });
    for (const [back, text, value] of said.bought)
      await note('purchase/add', {
        ...{ personId, text, orderedOn: day(-back), deliveredOn: day(-back + 5) },
        money: { value, currency },
      });
    const give = { personId, inExchange: null, answers: null } as const;
    await note('give/add', {
      ...{ ...give, side: 'given', kind: 'gift', text: said.gift, date: day(-55) },
      money: { value: 3800, currency },
    });
    const first = (await life.card(personId)).relationship.gives[0]?.id ?? null;
    await note('give/add', {
      ...{ ...give, side: 'received', kind: 'referral', text: said.referral, date: day(-40) },
      ...{ money: null, answers: first },
    });
    await note('give/add', {
      ...{ ...give, side: 'given', kind: 'concession', text: said.concession, date: day(-12) },
      ...{ money: { value: 12_000, currency }, inExchange: said.exchange },
    });
    for (const [back, score, quote] of said.scores)
      await note('survey/add', { personId, score, quote, date: day(-back) });
    const yearly = { personId, leap: false, text: '', leadDays: 7 };
    await note('date/add', {
      ...{ ...yearly, kind: 'birthday', month: 11, day: 30, year: 1984, calendar: 'solar' },
    });
    await note('date/add', {
      ...{ ...yearly, kind: 'anniversary', text: said.jubilee, year: null },
      ...{ calendar: 'lunar', month: 1, day: 8 },
    });
    const need = { personId, due: null, interactionId: null };
    life.at(at(2, '16:00'));
    await note('need/add', { ...need, text: said.needs[0] });
    const step = { personId, kind: 'milestone' } as const;
    await note('followup/add', { ...step, text: said.steps[0], due: day(-3), owner: 'me' });
    const done = (await life.card(personId)).followups.find(({ text }) => text === said.steps[0]);
    if (done) await note('followup/close', { id: done.id, as: 'done' });
    await note('followup/add', { ...step, text: said.steps[1], due: day(20), owner: 'them' });
    await note('followup/add', { ...step, text: said.steps[2], due: day(60), owner: 'both' });
  };

/** What they complained about, as far as it has come. */
export const complaint =
  (lang: Lang, until: 'open' | 'informed' | 'solved') =>
  async (life: Life): Promise<void> => {
    const said = notes[lang];
    const personId = await life.who(cast(lang).anna.email);
    life.at(at(2, '10:00'));
    const ask = { personId, text: said.complaint, due: null, interactionId: null };
    await life.note('complaint/add', ask);
    const id = (await life.card(personId)).relationship.complaints[0]?.id ?? '';
    if (until === 'open') return;
    await life.note('complaint/inform', { id, cause: said.cause, due: day(2) });
    if (until === 'solved') await life.note('complaint/solve', { id, cause: null });
  };

export const paused =
  (lang: Lang) =>
  async (life: Life): Promise<void> => {
    const personId = await life.who(cast(lang).anna.email);
    life.at(at(1, '10:00'));
    const pause = { until: day(60), because: notes[lang].because, thank: null };
    await life.note('relationship/pause', { personId, ...pause });
  };

import { at, day, type Lang } from '../day';
import type { Life } from '../life';
import { cast } from './cast';

const said = {
  en: {
    complaints: [
      ['Two boxes missing', 'Delivery'],
      ['Late by a week', 'Delivery'],
      ['Seams open', 'Quality'],
    ],
    off: '3 % off the repeat order',
    quote: 'Good cloth, but every delivery is late',
    question: 'Could you send me the new price list?',
    answer: 'Here is the new price list, valid until March.',
  },
  zh: {
    complaints: [
      ['少了两箱', '交货'],
      ['晚了一周', '交货'],
      ['开线', '质量'],
    ],
    off: '返单让价 3%',
    quote: '面料不错，就是每次都晚到',
    question: '能把新的价格表发给我吗？',
    answer: '新的价格表发给您，有效期到三月。',
  },
} as const;

/** Half a year of work with several people: what every figure is made from. */
export const halfYear =
  (lang: Lang) =>
  async (life: Life): Promise<void> => {
    const { note, who } = life;
    life.at(at(0, '09:00'));
    const people = cast(lang);
    const currency = lang === 'zh' ? 'CNY' : 'EUR';
    const [anna, maya, tom, per] = await Promise.all([
      who(people.anna.email),
      who(people.maya.email),
      who(people.tom.email),
      who(people.per.email),
    ]);
    const places = [
      [anna, true, true],
      [maya, true, false],
      [tom, true, true],
    ] as const;
    for (const [personId, theirs, ours] of places)
      await note('relationship/place', { personId, placement: { theirs, ours } });
    await note('relationship/edit', { personId: per, fields: { stage: 'customer' } });
    await note('relationship/edit', { personId: tom, fields: { star: true } });
    const bought = [
      [tom, 170],
      [tom, 158],
      [tom, 146],
      [anna, 400],
      [anna, 100],
      [maya, 62],
      [anna, 35],
      [per, 12],
      [anna, 8],
    ] as const;
    for (const [personId, back] of bought)
      await note('purchase/add', {
        ...{ personId, text: 'PO', orderedOn: day(-back), deliveredOn: null, money: null },
      });
    const waits = [3, 30, 5, 8, 49, 2, 26, 4];
    for (const [index, hours] of waits.entries()) {
      const back = 6 + index * 20;
      const personId = [anna, maya, tom][index % 3] ?? anna;
      const log = { personId, channel: 'mail' } as const;
      const asked = { direction: 'in', text: said[lang].question, at: at(back, '08:00') } as const;
      await note('log/manual', { ...log, ...asked });
      const answered = new Date(Date.parse(at(back, '08:00')) + hours * 3_600_000);
      await note('log/manual', {
        ...{ ...log, direction: 'out', text: said[lang].answer, at: answered.toISOString() },
      });
    }
    for (const [index, [text, category]] of said[lang].complaints.entries()) {
      const personId = [anna, maya, anna][index] ?? anna;
      life.at(at(20 + index * 30, '10:00'));
      await note('complaint/add', { personId, text, due: null, interactionId: null });
      const card = await life.card(personId);
      const id = card.relationship.complaints.find((one) => one.text === text)?.id ?? '';
      await note('complaint/edit', { id, category });
      if (index > 0) await note('complaint/solve', { id, cause: text });
    }
    const answers = [
      [anna, 5, 8],
      [maya, 2, 20],
      [tom, 4, 45],
      [per, 3, 50],
      [anna, 4, 80],
      [maya, 5, 110],
    ] as const;
    for (const [personId, score, back] of answers) {
      const quote = score < 3 ? said[lang].quote : null;
      await note('survey/add', { personId, score, quote, date: day(-back) });
    }
    const give = { side: 'given', answers: null } as const;
    await note('give/add', {
      ...{ ...give, personId: anna, kind: 'concession', text: said[lang].off, date: day(-30) },
      ...{ money: { value: 36_000, currency }, inExchange: null },
    });
    await note('give/add', {
      ...{ ...give, personId: tom, kind: 'discount', text: said[lang].off, date: day(-60) },
      ...{ money: { value: 20_000, currency }, inExchange: 'PO 200' },
    });
    life.at(at(0, '09:30'));
  };

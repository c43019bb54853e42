import type { SeedRecords } from '@/utils/services';
import { day, type Lang } from '../day';
import type { Area } from './area';

type SeedPromise = NonNullable<SeedRecords['promises']>[number];

/** What is owed, both ways, and two reminders. */
export const promises: Area = (lang) => ({ promises: owed[lang], followups: reminders[lang] });

function open(
  person: string,
  kind: SeedPromise['kind'],
  text: string,
  due: number,
  sentence = text,
): SeedPromise {
  const side = kind === 'theirs' ? 'theirs' : 'mine';
  const what = { person, kind, side, text, sentence, due: day(due) } as const;
  return { ...what, interaction: null, state: 'open', closedAt: null };
}

const owed: Record<Lang, SeedPromise[]> = {
  en: [
    open(
      'anna',
      'firm',
      'Send the price list for the spring collection',
      -3,
      'I will send you the price list for the spring collection by Saturday.',
    ),
    open(
      'anna',
      'soft',
      'See what we can do about the minimum order',
      1,
      "I'll see what I can do about the minimum order.",
    ),
    open(
      'anna',
      'approval',
      'Ask for 60 days payment terms and come back with an answer',
      6,
      'I have to ask my manager about 60 days, you will hear from me by Monday.',
    ),
    open(
      'anna',
      'theirs',
      'Signed framework contract',
      -1,
      'You will have the signed contract on Monday.',
    ),
    open('anna', 'theirs', 'Forecast for Q2', 10, "We'll share our Q2 forecast next week."),
    open('maya', 'firm', 'Call back about the broken zips', -1),
    open('tom', 'firm', 'Send two fabric swatches', 0),
  ],
  zh: [
    open('anna', 'firm', '发春季系列的报价单', -3, '报价单我周六之前发给您。'),
    open('anna', 'soft', '起订量的事想想办法', 1, '起订量的事我想想办法。'),
    open(
      'anna',
      'approval',
      '申请六十天账期并给答复',
      6,
      '六十天账期我得申请批示，下周一前给您回话。',
    ),
    open('anna', 'theirs', '签好的框架合同', -1, '合同周一签好寄给你们。'),
    open('anna', 'theirs', '二季度采购计划', 10, '二季度的采购计划下周给你们。'),
    open('maya', 'firm', '回电话谈拉链的投诉', -1),
    open('tom', 'firm', '寄两块面料小样', 0),
  ],
};

const reminders: Record<Lang, NonNullable<SeedRecords['followups']>> = {
  en: [
    { person: 'anna', text: 'Ask how the trade fair went', due: day(4) },
    { person: 'tom', text: 'Ask about the reorder', due: day(0) },
  ],
  zh: [
    { person: 'anna', text: '问问展会的情况', due: day(4) },
    { person: 'tom', text: '问补货', due: day(0) },
  ],
};

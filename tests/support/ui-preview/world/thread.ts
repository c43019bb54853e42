/** The mail thread that stands on the page: three messages that are on no timeline yet. */
import type { Message, PageReading, Sighting, SightingRole } from '@/utils/domain/page-reading';
import { at, type Lang } from '../day';
import { cast, type Part } from './cast';

export const sighting = (role: SightingRole, { name, email }: Part): Sighting => ({
  role,
  name,
  email,
});

/** The thread with `who` (Anna), read whole. */
export function thread(
  lang: Lang,
  over: Partial<PageReading> = {},
  who: Part = cast(lang).anna,
): PageReading {
  const { me, per, newcomer } = cast(lang);
  const withAnna = who === cast(lang).anna;
  const copies = withAnna ? [per, newcomer] : [];
  return {
    site: 'gmail',
    kind: 'thread',
    url: 'https://mail.example.com/thread/1',
    key: 'gmail:1',
    self: me,
    subject: subjects[lang],
    people: [sighting('from', who), ...copies.map((one) => sighting('cc', one))],
    messages: texts[lang].map(
      ([by, clock, text], index): Message => ({
        key: `gmail:m${index + 1}`,
        from: by === 'me' ? me : who,
        to: [by === 'me' ? who : me],
        cc: over.people ? [] : copies,
        at: at(0, clock),
        direction: null,
        text,
      }),
    ),
    draft: null,
    profile: null,
    missing: [],
    unreadable: false,
    ...over,
  };
}

/** A page of the same site on which nobody is shown. */
export const emptyPage = (lang: Lang, over: Partial<PageReading> = {}): PageReading =>
  thread(lang, { kind: 'list', key: null, subject: null, people: [], messages: [], ...over });

const subjects: Record<Lang, string> = {
  en: 'Samples and price list for the spring order',
  zh: '春季样品与报价',
};

const texts: Record<Lang, ['me' | 'them', string, string][]> = {
  en: [
    ['them', '11:05', 'Hi Jonas,\n\nI will send you the signed contract on Monday.\n\nAnna'],
    [
      'me',
      '11:40',
      "Hi Anna,\n\nI will send you the price list by Friday. I'll see what I can do about the minimum order.\n\nJonas",
    ],
    ['them', '13:10', 'Perfect. We hope to confirm the quantities next week.'],
  ],
  zh: [
    ['them', '11:05', '周经理：\n\n合同我下周一签好寄给你们。'],
    ['me', '11:40', '王经理：\n\n我周五之前把报价单发给您。起订量的事我想想办法。'],
    ['them', '13:10', '好的。我们打算下周确认数量。'],
  ],
};

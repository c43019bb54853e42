import type { DigestCounts, FactKind, Notice } from '@/utils/domain/notice';
import type { Locale } from '@/utils/lib/i18n/locale';

/** What a notification says; short, for it stands in a corner of somebody's work. */
type Words = {
  title: Record<FactKind, (n: number) => string>;
  digest: (counts: DigestCounts) => { title: string; body: string };
  more: (n: number) => string;
  line: (name: string, text: string) => string;
};

const some = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

const english: Words = {
  title: {
    promises: (n) => `Your word: ${some(n, 'promise')} due`,
    followups: (n) => `${some(n, 'follow-up')} due`,
    waiting: (n) => `${n === 1 ? '1 person waits' : `${n} people wait`} for your answer`,
    visits: (n) => `${n === 1 ? '1 person is' : `${n} people are`} due a visit`,
    dates: (n) => `${some(n, 'day')} to think of`,
  },
  digest: ({ overdue, today, visits }) => ({
    title: 'Kept: your day',
    body: [
      overdue > 0 && `${overdue} overdue`,
      today > 0 && `${today} due today`,
      visits > 0 && `${some(visits, 'visit')} due`,
    ]
      .filter(Boolean)
      .join(' · '),
  }),
  more: (n) => `and ${n} more`,
  line: (name, text) => (text ? `${name}: ${text}` : name),
};

const chinese: Words = {
  title: {
    promises: (n) => `您的承诺：${n} 项到期`,
    followups: (n) => `${n} 项跟进到期`,
    waiting: (n) => `${n} 人在等您回复`,
    visits: (n) => `${n} 人该回访了`,
    dates: (n) => `${n} 个日子要留意`,
  },
  digest: ({ overdue, today, visits }) => ({
    title: 'Kept：今天的事',
    body: [
      overdue > 0 && `${overdue} 项逾期`,
      today > 0 && `今天 ${today} 项到期`,
      visits > 0 && `${visits} 人该回访`,
    ]
      .filter(Boolean)
      .join(' · '),
  }),
  more: (n) => `另有 ${n} 项`,
  line: (name, text) => (text ? `${name}：${text}` : name),
};

/** Lines of a notification before the rest is only counted. */
const LINES = 3;

/** Title and text of a notification, in the language of the screens. */
export function noticeWords(notice: Notice, locale: Locale): { title: string; message: string } {
  const words = locale === 'zh' ? chinese : english;
  if (notice.kind === 'digest') {
    const { title, body } = words.digest(notice.counts ?? { overdue: 0, today: 0, visits: 0 });
    return { title, message: body };
  }
  const { facts } = notice;
  const lines = facts.slice(0, LINES).map(({ name, text }) => words.line(name, text));
  const more = facts.length - lines.length;
  return {
    title: words.title[notice.kind](facts.length),
    message: [...lines, ...(more > 0 ? [words.more(more)] : [])].join('\n'),
  };
}

import { wordKept } from '@/utils/domain/word-kept';
import type { ReportView } from '@/utils/messages/insights-view';
import type { ReportSpan } from '@/utils/messages/requests/insights';
import type { Words } from '../i18n/context';
import { sayBalances, sayConcession, sayHours, sayWhySlipping } from './say';

/** `personal`: a private judgement, blurred while others see the screen. */
export type ReportPart = { head: string; lines: string[]; personal: boolean };

export type Report = { title: string; parts: ReportPart[]; foot: string };

/** Names of one line, and people of one list: a report is one page. */
const NAMES = 8;
const LINES = 6;

/** A week or month in words, most telling first; parts without anything to tell are left out. */
export function reportOf(words: Words, span: ReportSpan, view: ReportView): Report {
  const { t, dates } = words;
  const days = { from: dates.day(view.from), until: dates.day(view.until) };
  const names = (people: readonly { name: string }[]) =>
    people
      .slice(0, NAMES)
      .map(({ name }) => name)
      .join(', ') + (people.length > NAMES ? ' …' : '');
  const { answers, concessions, visits, fresh, old } = view;
  const [mine, theirs] = [wordKept(view.mine), wordKept(view.theirs)];
  const parts = [
    {
      head: t('report.word'),
      lines: [
        mine.of > 0 ? t('report.wordLine', mine) : t('report.wordNone'),
        view.overdue > 0 && t('report.overdue', { n: view.overdue }),
        theirs.of > 0 && t('report.theirs', theirs),
      ],
    },
    {
      head: t('report.contacts'),
      lines: [
        t('report.contacted', { n: view.contacted.count }),
        answers.median !== null &&
          t('insights.answersSaid', {
            ...{ n: answers.count, inDay: answers.inDay },
            median: sayHours(words, answers.median),
          }),
        visits.length > 0 &&
          t('report.visits', { n: visits.length, names: names(visits.map(({ who }) => who)) }),
      ],
    },
    {
      head: t('report.customers'),
      lines: [
        old.count + fresh.count > 0 && t('report.buyers', { old: old.count, fresh: fresh.count }),
        fresh.count > 0 && t('report.fresh', { names: names(fresh.people) }),
      ],
    },
    {
      head: t('insights.slipping'),
      lines: view.slipping
        .slice(0, LINES)
        .map((one) => t('report.slips', { name: one.who.name, why: sayWhySlipping(words, one) })),
    },
    {
      head: t('report.complaints'),
      lines: view.complaints.slice(0, LINES).map(({ who, text, solved }) =>
        t('report.complaint', {
          ...{ name: who.name, text },
          state: t(solved ? 'report.solved' : 'report.unsolved'),
        }),
      ),
    },
    {
      head: t('insights.concessions'),
      lines: [
        concessions.made > 0 &&
          t('insights.concessionsSaid', { n: concessions.made, exchanged: concessions.exchanged }),
        concessions.balance.length > 0 && sayBalances(words, concessions.balance),
        ...concessions.free
          .slice(0, LINES)
          .map((one) => t('report.slips', { name: one.who.name, why: sayConcession(words, one) })),
      ],
    },
  ].map(({ head, lines }) => ({
    head,
    personal: head === t('insights.concessions'),
    lines: lines.filter((line): line is string => typeof line === 'string'),
  }));
  return {
    title: t(span === 'week' ? 'report.titleWeek' : 'report.titleMonth', days),
    parts: parts.filter(({ lines }) => lines.length > 0),
    foot: t('report.basis'),
  };
}

/** Texts of others are text: nothing in them is markup, and a line stays one line. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');

/** The report as CommonMark. */
export function reportMarkdown({ title, parts, foot }: Report): string {
  const blocks = parts.map(
    ({ head, lines }) => `## ${plain(head)}\n\n${lines.map((one) => `- ${plain(one)}`).join('\n')}`,
  );
  return `${[`# ${plain(title)}`, ...blocks, plain(foot)].join('\n\n')}\n`;
}

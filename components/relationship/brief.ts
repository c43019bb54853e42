import { formatMoney } from '@/utils/lib/i18n/money';
import type { PersonCard } from '@/utils/messages/views';
import { sayComplaint } from '../complaint/say-complaint';
import type { Words } from '../i18n/context';
import { restsOnOpened, sayWhy } from '../suggestion/say-reason';
import { preview } from '../timeline/rows';

/** One part of what to know before a talk. */
export type BriefPart = {
  title: string;
  lines: string[];
  /** Private judgements: blurred while presenting. */
  personal: boolean;
};

/** Contacts that are told. */
const CONTACTS = 3;

/**
 * What one should know before talking to somebody, most pressing first: the next step, the
 * complaint, both sides' word, what they need, the goal and our own rules, the last contacts.
 * Parts without anything are left out.
 */
export function briefOf(words: Words, card: PersonCard): BriefPart[] {
  const { t, dates } = words;
  const { person, relationship, iOwe, theyOwe, timeline, followups, next } = card;
  const { file, notNow, bestHours, honorific } = person;
  const dated = (text: string, due: string | null) =>
    due === null ? text : t('brief.due', { text, date: dates.near(due) });
  const part = (title: string, lines: (string | undefined | null)[], personal = false) => ({
    ...{ title, personal },
    lines: lines.filter((line): line is string => Boolean(line)),
  });
  const running = relationship.complaints.filter(({ state }) => state !== 'repaired');
  const open = relationship.needs.filter(({ closedAt }) => closedAt === null);
  const steps = followups.filter(({ kind }) => kind === 'milestone');
  const basis = restsOnOpened(next.reason) ? ` ${t('next.basis')}.` : '';
  const parts = [
    part(t('brief.next'), [
      notNow && t('pause.mark', { date: dates.day(notNow.until), because: notNow.because || '…' }),
      sayWhy(words, next.reason) + basis,
    ]),
    part(
      t('brief.complaint'),
      running.map((one) => `${one.text}: ${sayComplaint(words, one)}`),
    ),
    part(
      t('brief.iOwe'),
      iOwe.map(({ text, due }) => dated(text, due)),
    ),
    part(
      t('brief.theyOwe'),
      theyOwe.map(({ text, due }) => dated(text, due)),
    ),
    part(
      t('brief.needs'),
      open.map(({ text, state }) => `${text} · ${t(`need.state.${state}`)}`),
    ),
    part(t('file.goal'), [file.goal]),
    part(
      t('brief.plan'),
      steps.map(({ text, due, owner }) => `${t(`plan.owner.${owner}`)}: ${dated(text, due)}`),
    ),
    part(t('file.bossGood'), [file.bossGood], true),
    part(t('file.notForThem'), [file.notForThem], true),
    part(t('file.principles'), [file.principles], true),
    part(t('file.bottomLine'), [file.bottomLine], true),
    part(t('reach.title'), [honorific, bestHours]),
    part(
      t('give.title'),
      relationship.balance.map((one) => sayBalance(words, one)),
      true,
    ),
    part(
      t('brief.last'),
      timeline.items.slice(0, CONTACTS).map(({ at, channel, subject, text }) => {
        const what = [subject, preview(text)].filter(Boolean).join(': ');
        return `${dates.moment(at)} · ${t(`channel.${channel}`)} · ${what}`;
      }),
    ),
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function sayBalance(
  { t, locale }: Words,
  { currency, given, received }: { currency: string; given: number; received: number },
): string {
  const form = (value: number) => formatMoney(locale, { value, currency });
  return t('give.sum', { given: form(given), received: form(received) });
}

/** The brief as plain text, to paste anywhere. */
export function briefText(title: string, parts: readonly BriefPart[]): string {
  const blocks = parts.map(
    ({ title: head, lines }) => `${head}\n${lines.map((line) => `- ${line}`).join('\n')}`,
  );
  return [title, ...blocks].join('\n\n');
}

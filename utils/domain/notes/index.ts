import { type CalendarDate, partsOf } from '@/utils/lib/dates';
import type { MailLanguage } from '../person';
import { addressOf } from './address';
import { chinese } from './chinese';
import { english } from './english';
import type { NoteKind, NoteTone } from './kinds';
import { fillNote, type NoteFields, type NoteTemplate, quotable } from './template';

export type { NoteKind, NoteTone } from './kinds';

/** Whom a note is for. */
export type NotePerson = {
  name: string;
  honorific: string | null;
  company: string | null;
  /** The person's own, else guessed; null = not known, the screen's language stands in. */
  language: MailLanguage | null;
};

/** What a note is about. */
export type NoteMatter = {
  /** What was promised, as it was said. */
  promise?: string;
  oldDate?: CalendarDate | null;
  newDate?: CalendarDate | null;
  reason?: string;
  /** As it is called in the language of the letter. */
  festival?: string;
  /** The address of what it is about. */
  link?: string;
};

const built: Readonly<Record<MailLanguage, typeof english>> = { en: english, zh: chinese };

/** A ready note to copy. The user reads and changes it first; nothing is ever sent. */
export function writeNote(
  note: { kind: NoteKind; tone: NoteTone; language: MailLanguage },
  person: NotePerson,
  matter: NoteMatter,
): string {
  return writeTemplate(built[note.language][note.kind][note.tone], note.language, person, matter);
}

/** Fills any template, a built-in one or a snippet, for a person in a language. */
export function writeTemplate(
  template: NoteTemplate,
  language: MailLanguage,
  person: NotePerson,
  matter: NoteMatter,
): string {
  const { promise, oldDate, newDate, reason, festival, link } = matter;
  const fields: NoteFields = {
    name: addressOf(person.name, person.honorific, language),
    fullName: person.name,
    honorific: person.honorific ?? '',
    company: person.company ?? '',
    promise: promise === undefined ? '' : quotable(promise),
    oldDate: oldDate ? dayIn(language, oldDate) : '',
    newDate: newDate ? dayIn(language, newDate) : '',
    reason: reason === undefined ? '' : quotable(reason),
    festival: festival ?? '',
    link: link ?? '',
  };
  return fillNote(template, fields);
}

/** `Friday 27 November`, `11月27日（周五）`: a day as it is written in a letter. */
function dayIn(language: MailLanguage, date: CalendarDate): string {
  const noon = new Date(`${date}T12:00:00Z`);
  const form = (tag: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(noon);
  if (language === 'en') {
    return form('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
  }
  const { month, day } = partsOf(date);
  return `${month}月${day}日（${form('zh-CN', { weekday: 'short' })}）`;
}

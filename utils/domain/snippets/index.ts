import { type NoteMatter, type NotePerson, type NoteTone, writeTemplate } from '../notes';
import type { MailLanguage } from '../person';
import { chinese } from './chinese';
import { english } from './english';
import type { SnippetKind } from './kinds';

export { SNIPPETS, type SnippetKind } from './kinds';

const built = { en: english, zh: chinese } as const;

/** A ready letter for a person; the user reads and changes it before it goes anywhere. */
export function writeSnippet(
  snippet: { kind: SnippetKind; tone: NoteTone; language: MailLanguage },
  person: NotePerson,
  matter: NoteMatter,
): string {
  const { kind, tone, language } = snippet;
  return writeTemplate(built[language][kind][tone], language, person, matter);
}

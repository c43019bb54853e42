import type { Mark } from './marks';

/** Menus and folders at most. */
export function isBare(marks: readonly Mark[]): boolean {
  return !marks.some((m) => /^(?:time|heading|subject|person)$/.test(m.kind));
}

/** Behind "From:" a `user-info` is of a correspondent. */
export function isAnnounced(marks: readonly Mark[]): boolean {
  const last = marks.at(-1);
  return last?.kind === 'label' && /^(?:from|to|cc|bcc)$/.test(last.field ?? '');
}

/** Before anybody is named, a `text` is a title or a caption as well as a letter. */
export function saysSomebody(marks: readonly Mark[]): boolean {
  return marks.some((m) => m.kind === 'person' || m.field === 'from');
}

/** Sender, recipients and time have been: what comes is the letter alone. */
export function isHeaded(marks: readonly Mark[]): boolean {
  const isLine = (m: Mark) => m.kind === 'label' || m.kind === 'person';
  const to = marks.findIndex((m) => m.field === 'to' && isLine(m));
  return (
    to >= 0 &&
    (marks.some((m) => m.field === 'from' && isLine(m)) ||
      marks.slice(0, to).some((m) => m.kind === 'person')) &&
    marks.some((m) => m.kind === 'time')
  );
}

/**
 * What a note tells the customer. `new-date` before the old day has passed, `new-date-after`
 * when it has; `takes-longer` for an answer still owed; `decline` says no; `done` and `done-after`
 * (later than said) tell that it is kept; `thanks` for what they kept.
 */
export type NoteKind =
  | 'new-date'
  | 'new-date-after'
  | 'takes-longer'
  | 'decline'
  | 'done'
  | 'done-after'
  | 'thanks';

export type NoteTone = 'gentle' | 'firm';

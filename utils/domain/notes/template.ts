/**
 * The text of a note with places to fill in. `{name}` is put in as it is; a part in square
 * brackets is left out whole when one of its places is empty: `[ for {oldDate}]`. Snippets of
 * the user's own are written the same way.
 */
export type NoteTemplate = string;

/** Everything a note may name; what is not known is absent or ''. Plain text, never markup. */
export type NoteFields = {
  /** As the person is addressed in the note's language: 王总, Dr. Lindqvist, Anna. */
  name: string;
  /** The name in full. */
  fullName?: string;
  /** 总, 女士, Dr. … alone. */
  honorific?: string;
  company?: string;
  /** What was said, without quotation marks and closing stop. */
  promise?: string;
  oldDate?: string;
  newDate?: string;
  reason?: string;
  festival?: string;
  /** The address of what it is about. */
  link?: string;
};

const OPTIONAL = /\[([^[\]]{0,2000})\]/g;
const PLACE = /\{(\w{1,30})\}/g;

/**
 * Fills a template. A known place without a value becomes nothing, an unknown one stays as it is
 * written, so that a slip in a snippet is seen. Values are never read as places themselves.
 */
export function fillNote(template: NoteTemplate, fields: NoteFields): string {
  const values = new Map<string, string>(Object.entries({ ...NO_FIELDS, ...fields }));
  const put = (text: string) =>
    text.replace(PLACE, (whole, name: string) => values.get(name) ?? whole);
  const chosen = template.replace(OPTIONAL, (_whole, part: string) => {
    const places = [...part.matchAll(PLACE)].map(([, name = '']) => name);
    return places.every((name) => values.get(name) !== '') ? part : '';
  });
  return put(chosen).trim();
}

const NO_FIELDS: Required<NoteFields> = {
  name: '',
  fullName: '',
  honorific: '',
  company: '',
  promise: '',
  oldDate: '',
  newDate: '',
  reason: '',
  festival: '',
  link: '',
};

const MOST_QUOTED = 160;

/** Somebody's sentence so that it can stand between quotation marks in another one. */
export function quotable(sentence: string): string {
  const line = sentence
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“”'「『]|["“”'」』]$/g, '')
    .replace(/[.。!！;；,，]{1,3}$/, '');
  return line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED).trimEnd()}…` : line;
}

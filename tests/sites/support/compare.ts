import type { Message, PageReading, Sighting } from '@/utils/domain/page-reading';

/** What one comparison found. A field is one value that `expected.json` names. */
export type Verdict = {
  fields: number;
  right: number;
  /** One line per wrong field: where, what was expected, what was read. */
  wrong: string[];
  /** People named who are not on the page, or are not who they are said to be. */
  wrongPersons: string[];
};

type Named = Record<string, unknown>;
type Same = (expected: unknown, got: unknown) => boolean;

const squeezed = (v: unknown) => String(v ?? '').replace(/[\s\u00a0\u200b]+/g, '');
const minute = (v: unknown) => new Date(String(v)).toISOString().slice(0, 16);
const site = (v: unknown) =>
  String(v)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
const digits = (v: unknown) => String(v).replace(/\D/g, '');
const handle = (v: unknown) => decodeURIComponent(String(v)).toLowerCase();
const list =
  (form: (v: unknown) => string): Same =>
  (expected, got) =>
    JSON.stringify([...asList(expected)].map(form).sort()) ===
    JSON.stringify([...asList(got)].map(form).sort());

/** Rules for single values; everything else is compared as it stands. */
const RULES: Record<string, Same> = {
  at: (e, g) =>
    typeof e === 'string' && typeof g === 'string' ? minute(e) === minute(g) : e === g,
  textStart: (e, g) => squeezed(g).startsWith(squeezed(e)),
  text: (e, g) => squeezed(g) === squeezed(e),
  handle: (e, g) => typeof g === 'string' && handle(e) === handle(g),
  birthday: (e, g) => typeof g === 'string' && String(e).slice(-5) === g.slice(-5),
  websites: list(site),
  phones: list(digits),
  emails: list((v) => String(v).toLowerCase()),
};

const IGNORED = new Set([
  'url',
  'note',
  'evidence',
  'frames',
  'messages',
  'people',
  'others',
  'pointed',
  'unreadable',
]);

/** Judges a reading by what `expected` names. */
export function compareReading(expected: Named, got: PageReading): Verdict {
  const verdict: Verdict = { fields: 0, right: 0, wrong: [], wrongPersons: [] };
  for (const [key, value] of Object.entries(expected)) {
    if (!IGNORED.has(key)) compareValue(verdict, key, key, value, got[key as keyof PageReading]);
  }
  if (expected.unreadable === true) {
    const unnamed = got.messages.every((m) => !m.from && m.to.length === 0 && m.cc.length === 0);
    const nobody = got.people.length === 0 && unnamed && got.profile === null;
    count(verdict, nobody, `unreadable: named ${JSON.stringify(got.people)}`);
  }
  if (Array.isArray(expected.people)) comparePeople(verdict, expected.people, got.people);
  if (Array.isArray(expected.messages)) compareMessages(verdict, expected.messages, got.messages);
  return verdict;
}

function compareValue(
  verdict: Verdict,
  path: string,
  key: string,
  expected: unknown,
  got: unknown,
) {
  const rule = RULES[key];
  if (rule || !isRecord(expected)) {
    if (!rule && Array.isArray(expected)) return compareList(verdict, path, expected, got);
    const same = (rule ?? ((e, g) => e === g))(expected, got);
    count(verdict, same, `${path}: expected ${show(expected)}, read ${show(got)}`);
    return;
  }
  for (const [name, value] of Object.entries(expected)) {
    const inner = isRecord(got) ? got[name] : undefined;
    compareValue(verdict, `${path}.${name}`, name, value, inner);
  }
}

/** Address lists: the same length, each in its place. */
function compareList(verdict: Verdict, path: string, expected: unknown[], got: unknown) {
  const items = asList(got);
  count(verdict, items.length === expected.length, `${path}: ${items.length} read, ${show(got)}`);
  expected.forEach((value, i) => {
    compareValue(verdict, `${path}[${i}]`, '', value, items[i]);
  });
}

function comparePeople(verdict: Verdict, expected: Named[], got: Sighting[]) {
  const left = new Set(got);
  for (const person of expected) {
    const match = bestMatch(person, [...left]);
    if (match) left.delete(match);
    compareValue(verdict, `people(${show(person)})`, '', person, match);
  }
  for (const extra of left) verdict.wrongPersons.push(show(extra));
  count(verdict, left.size === 0, `people: nobody else expected, read ${show([...left])}`);
}

/** By address, then handle, then name: the strongest thing the expectation names. */
function bestMatch(person: Named, candidates: Sighting[]): Sighting | undefined {
  if (person.email) return candidates.find((c) => c.email === person.email);
  if (person.handle) return candidates.find((c) => RULES.handle?.(person.handle, c.handle));
  return candidates.find((c) => c.name === person.name);
}

/** In order; collapsed messages without text may stand between them. */
function compareMessages(verdict: Verdict, expected: Named[], got: Message[]) {
  let from = 0;
  const used = new Set<Message>();
  for (const [i, message] of expected.entries()) {
    const at = got.findIndex((m, k) => k >= from && fits(message, m));
    const match = at >= 0 ? got[at] : got.find((m) => !used.has(m));
    if (match) used.add(match);
    if (at >= 0) from = at + 1;
    const { textStart, ...rest } = message;
    compareValue(verdict, `messages[${i}]`, '', rest, match);
    if (textStart !== undefined) {
      compareValue(verdict, `messages[${i}].textStart`, 'textStart', textStart, match?.text);
    }
  }
  const extra = got.filter((m) => !used.has(m) && (m.text !== '' || expected.length === 0));
  count(verdict, extra.length === 0, `messages: not expected ${show(extra)}`);
}

function fits(expected: Named, got: Message): boolean {
  const trial: Verdict = { fields: 0, right: 0, wrong: [], wrongPersons: [] };
  const { textStart, ...rest } = expected;
  compareValue(trial, '', '', rest, got);
  return (
    trial.fields === trial.right && (!textStart || RULES.textStart?.(textStart, got.text) === true)
  );
}

function count(verdict: Verdict, right: boolean, line: string) {
  verdict.fields += 1;
  if (right) verdict.right += 1;
  else verdict.wrong.push(line);
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 300) ?? 'nothing';
}

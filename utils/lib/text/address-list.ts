import { normaliseEmail } from './email';
import { decodeEncodedWords } from './encoded-words';
import { tidyName } from './tidy';

export type NamedAddress = { name?: string; email?: string };

/** More than this is a mailing list dump, not somebody's correspondents. */
const MOST = 500;

/**
 * Reads `"Name" <addr>, other@example.org; Team: a@b.c, d@e.f;` as people type and mail
 * programs print it: RFC 5322 lists with quotes, comments and groups (flattened), RFC 2047
 * words, full-width punctuation. Entries without a usable address keep only their name; an
 * address inside quotes is a name, never an address. Linear in the length.
 */
export function parseAddressList(raw: string | null | undefined): NamedAddress[] {
  if (!raw) return [];
  const text = raw
    .slice(0, 50_000)
    .replace(/[＜＞＠，；：]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const found: NamedAddress[] = [];
  for (const entry of entriesOf(text)) {
    const person = namedAddress(entry.name, entry.email);
    if (person) found.push(person);
    if (found.length >= MOST) break;
  }
  return found;
}

/**
 * Reads a text that is one person, as pages print them: "Lee, Ann (Sales) <ann@example.org>" is
 * one name with its comma and brackets. null when it says nothing.
 */
export function parsePerson(text: string): NamedAddress | null {
  const [, name, email] = /^([^<>@]*)<([^<>\s]+)>$/.exec(text.trim()) ?? [];
  const whole = normaliseEmail(email) ? namedAddress(name, email) : null;
  return whole ?? parseAddressList(text).find((a) => a.email) ?? namedAddress(text, null);
}

/** One person from a name and an address as read; null when neither says anything. */
export function namedAddress(
  rawName: string | null | undefined,
  rawEmail: string | null | undefined,
): NamedAddress | null {
  const email = normaliseEmail(rawEmail);
  const name = tidyName(rawName && decodeEncodedWords(rawName), email);
  if (!email && !name) return null;
  return { ...(name ? { name } : {}), ...(email ? { email } : {}) };
}

type Entry = { name: string; email: string | null };
type Piece = { kind: 'text' | 'quote' | 'angle' | 'comment' | 'end' | 'label'; text: string };

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  let pieces: Piece[] = [];
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'label') pieces = [];
    else if (piece.kind !== 'end') pieces.push(piece);
    else {
      if (pieces.length > 0) entries.push(entryOf(pieces));
      pieces = [];
    }
  }
  return entries;
}

/** Quoted strings, <…>, (comments), separators, and the plain text between them. */
function* piecesOf(text: string): Generator<Piece> {
  let plain = '';
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] ?? '';
    const kind = c === '"' ? 'quote' : c === '<' ? 'angle' : c === '(' ? 'comment' : null;
    const group = c === ':' && !plain.includes('@') && /;/.test(text.slice(i, i + 5000));
    if (!kind && c !== ',' && c !== ';' && !group) {
      plain += c;
      continue;
    }
    if (plain.trim()) yield { kind: 'text', text: plain };
    plain = '';
    if (!kind) {
      yield { kind: group ? 'label' : 'end', text: '' };
      continue;
    }
    const inner = enclosed(text, i, kind === 'quote' ? '"' : kind === 'angle' ? '>' : ')');
    yield { kind, text: inner.text };
    i = inner.end;
  }
  if (plain.trim()) yield { kind: 'text', text: plain };
  yield { kind: 'end', text: '' };
}

/** Up to the closing character; a backslash takes the next one as it is. */
function enclosed(text: string, start: number, close: string): { text: string; end: number } {
  let inner = '';
  for (let i = start + 1; i < text.length; i += 1) {
    const c = text[i] ?? '';
    if (c === close) return { text: inner, end: i };
    if (c === '\\' && close === '"') i += 1;
    inner += text[i] ?? '';
  }
  return { text: inner, end: text.length };
}

function entryOf(pieces: Piece[]): Entry {
  const angle = pieces.findLast((p) => p.kind === 'angle' && p.text.includes('@'));
  const comments = pieces.filter((p) => p.kind === 'comment');
  let rest = pieces.filter((p) => p.kind !== 'comment' && p !== angle);
  let email = angle?.text ?? null;
  if (!email) {
    rest = rest.map((piece) => {
      if (email || piece.kind !== 'text') return piece;
      const words = piece.text.split(/\s+/);
      email = words.find((word) => word.includes('@')) ?? null;
      return { ...piece, text: words.filter((word) => word !== email).join(' ') };
    });
  }
  const name = rest.map((p) => (p.kind === 'angle' ? `<${p.text}>` : p.text)).join(' ');
  return { name: name.trim() || comments.map((p) => p.text).join(' '), email };
}

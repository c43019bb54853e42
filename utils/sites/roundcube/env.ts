/** What `rcmail.set_env({…})` tells; secrets in it (request_token) are not taken over. */
export type Env = {
  task: string;
  action: string;
  mailbox: string;
  uid: string;
  /** The From header with the display name the page may hide. */
  sender: string;
  username: string;
  /** Own addresses; only on the compose page. */
  identities: string[];
};

const BIGGEST = 3_000_000;

/** Reads every `set_env` object in the page's inline scripts; null when there is none. */
export function readEnv(doc: Document): Env | null {
  const merged: Record<string, unknown> = {};
  let found = false;
  for (const script of doc.getElementsByTagName('script')) {
    const text = script.textContent ?? '';
    if (text.length > BIGGEST || !text.includes('rcmail.set_env(')) continue;
    for (const object of envObjects(text)) {
      Object.assign(merged, object);
      found = true;
    }
  }
  if (!found) return null;
  const text = (key: string) => (typeof merged[key] === 'string' ? merged[key] : '');
  return {
    task: text('task'),
    action: text('action'),
    mailbox: text('mailbox'),
    uid: text('uid') || (typeof merged.uid === 'number' ? String(merged.uid) : ''),
    sender: text('sender'),
    username: text('username'),
    identities: identityEmails(merged.identities),
  };
}

function* envObjects(script: string): Generator<Record<string, unknown>> {
  const call = 'rcmail.set_env(';
  let at = script.indexOf(call);
  for (let turn = 0; at >= 0 && turn < 20; turn += 1) {
    const start = at + call.length;
    const end = script[start] === '{' ? closingBrace(script, start) : -1;
    if (end > 0) {
      const value = parse(script.slice(start, end + 1));
      if (value) yield value;
    }
    at = script.indexOf(call, start);
  }
}

/** Index of the brace that closes the one at `start`; braces inside JSON strings do not count. */
function closingBrace(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i += 1) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i += 1;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{') depth += 1;
    else if (c === '}') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}

function parse(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return value && typeof value === 'object' ? { ...value } : null;
  } catch {
    return null;
  }
}

function identityEmails(value: unknown): string[] {
  if (!value || typeof value !== 'object') return [];
  return Object.values(value).flatMap((identity: unknown) =>
    identity && typeof identity === 'object' && 'email' in identity
      ? typeof identity.email === 'string'
        ? [identity.email]
        : []
      : [],
  );
}

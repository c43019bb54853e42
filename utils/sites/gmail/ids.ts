/**
 * Gmail's ids in their spellings: `thread-f:<decimal>`, 16 hex digits (the API's id), the
 * token at the end of the address, base64 JSON in `jslog`. `-f` ids hold the moment of
 * arrival; `-a` ids (made on a client) hold none and cannot be turned into hex.
 */

const TOKEN_DIGITS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** `thread-f:1872158555841721906`, `#msg-f:…` or 16 hex digits → 16 hex digits; else null. */
export function hexId(raw: string | null | undefined): string | null {
  if (!raw) return null;
  if (/^[0-9a-f]{15,16}$/.test(raw)) return raw;
  const decimal = /(?:^|[^a-z])f:(\d{15,20})$/.exec(raw)?.[1];
  if (!decimal) return null;
  const hex = BigInt(decimal).toString(16);
  return hex.length === 15 || hex.length === 16 ? hex : null;
}

/** When Gmail took the message in, from its hex id (milliseconds = id >> 20); ISO or null. */
export function timeOfId(hex: string | null): string | null {
  if (!hex) return null;
  const ms = Number(BigInt(`0x${hex}`) >> 20n);
  // 2004 (Gmail's first year) to 2100: anything else is no such id.
  return ms > 1_080_000_000_000 && ms < 4_102_444_800_000 ? new Date(ms).toISOString() : null;
}

/** `FMfcgz…` → `f:<decimal>`, `a:r-<n>`, `f:<decimal>+msg-…` or null when the text is no such token. */
export function decodeToken(token: string): string | null {
  if (token.length < 20 || token.length > 120) return null;
  let value = 0n;
  for (const letter of token) {
    const digit = TOKEN_DIGITS.indexOf(letter);
    if (digit < 0) return null;
    value = value * 40n + BigInt(digit);
  }
  let base64 = '';
  for (; value > 0n; value /= 64n) base64 = (BASE64[Number(value % 64n)] ?? '') + base64;
  const text = decodeBase64(base64);
  return text && /^(?:f:\d+|a:r-?\d+)(?:\+msg-(?:f:\d+|a:r-?\d+))?$/.test(text) ? text : null;
}

/** Every `msg-f`/`thread-f` id in a `jslog` attribute, whatever field it stands in. */
export function idsOfLog(jslog: string): { message: string | null; thread: string | null } {
  let message: string | null = null;
  let thread: string | null = null;
  for (const field of jslog.slice(0, 5000).split('; ')) {
    const coded = /^\d{1,3}:([\w+/-]{8,3000})/.exec(field)?.[1];
    const text = coded ? decodeBase64(coded) : null;
    if (!text) continue;
    message ??= hexId(/msg-f:\d{15,20}/.exec(text)?.[0]);
    thread ??= hexId(/thread-f:\d{15,20}/.exec(text)?.[0]);
  }
  return { message, thread };
}

function decodeBase64(text: string): string | null {
  try {
    return atob(
      text
        .replace(/-/g, '+')
        .replace(/_/g, '/')
        .replace(/[.=]+$/, ''),
    );
  } catch {
    return null;
  }
}

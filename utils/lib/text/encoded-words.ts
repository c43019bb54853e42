const WORD = /=\?([\w-]{2,40})(?:\*[\w-]{1,20})?\?([BbQq])\?([^?\s]{0,400})\?=/g;

/** Undoes RFC 2047: `=?UTF-8?B?5byg5LiJ?=` → 张三. What cannot be decoded stays as it is. */
export function decodeEncodedWords(text: string): string {
  if (!text.includes('=?')) return text;
  const joined = text.slice(0, 4000).replace(/\?=\s{1,20}=\?/g, '?==?');
  return joined.replace(WORD, (raw, charset: string, form: string, body: string) => {
    try {
      const bytes = form.toUpperCase() === 'B' ? atob(body) : quotedBytes(body);
      return new TextDecoder(charset).decode(Uint8Array.from(bytes, (c) => c.charCodeAt(0)));
    } catch {
      return raw;
    }
  });
}

function quotedBytes(body: string): string {
  return body
    .replace(/_/g, ' ')
    .replace(/=([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

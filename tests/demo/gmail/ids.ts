/**
 * Ids as the mail site spells them. A received message's number is its arrival in Unix
 * milliseconds, shifted left by 20 bits; a thread's number is its first message's. In the address
 * bar a thread stands as a token: `f:<decimal>`, base64, read as one number in base 64 and written
 * in base 40 (no vowels).
 */

const BASE_40 = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE_64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A message's number, the same for the same arrival and seed (any short text). */
export function messageNumber(at: Date, seed: string): bigint {
  let low = 7;
  for (const char of seed) low = (low * 31 + (char.codePointAt(0) ?? 0)) % (1 << 20);
  return (BigInt(at.getTime()) << 20n) + BigInt(low);
}

export const toHex = (id: bigint): string => id.toString(16).padStart(16, '0');

/** The token of a thread number, e.g. `FMfcgz…`. */
export function threadToken(thread: bigint): string {
  return encodeToken(`f:${thread}`);
}

function encodeToken(text: string): string {
  const base64 = Buffer.from(text).toString('base64').replace(/=+$/, '');
  let value = 0n;
  for (const char of base64) value = value * 64n + BigInt(BASE_64.indexOf(char));
  let token = '';
  while (value > 0n) {
    token = (BASE_40[Number(value % 40n)] ?? '') + token;
    value /= 40n;
  }
  return token;
}

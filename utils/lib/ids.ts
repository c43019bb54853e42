import { v7 } from 'uuid';

/** A new record id: UUIDv7, so that ids made later sort later. */
export function newId(): string {
  return v7();
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A short random name for this installation (8 characters), part of every clock reading. */
export function newDeviceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte % 32)).join('');
}

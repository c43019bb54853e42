/** `/in/<slug>/…` → the public id, decoded and lower-cased; null for member ids and `/in/me`. */
export function handleOf(href: string | null | undefined): string | null {
  const part = memberPart(href);
  if (!part || isMemberId(part)) return null;
  const handle = decoded(part).normalize('NFC').toLowerCase();
  return handle === 'me' || /[\s/?#]/.test(handle) ? null : handle;
}

/** `/in/ACoAA…` → the member id. */
export function memberIdOf(href: string | null | undefined): string | null {
  const part = memberPart(href);
  return part && isMemberId(part) ? part : null;
}

/** 39 characters, the same in profile links, component keys and urns. */
export function isMemberId(text: string): boolean {
  return /^ACoA[\w-]{35}$/.test(text);
}

/** The member id inside `…card.ref<id>Topcard`, `recipient=<id>` and the like. */
export function memberIdWithin(text: string | null | undefined): string | null {
  return /(?:ref|recipient=|fsd_profile(?::|%3A))(ACoA[\w-]{35})/.exec(text ?? '')?.[1] ?? null;
}

function memberPart(href: string | null | undefined): string | null {
  return /^(?:https?:\/\/[\w.-]+)?\/in\/([^/?#]{1,300})/.exec(href ?? '')?.[1] ?? null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export type EventIds = {
  /** Base64 of the whole message id: the deduplication key. */
  message: string;
  /** Member id of the mailbox owner: the viewer. */
  owner: string;
  at: string | null;
  /** `2-…` as in `/messaging/thread/<id>/`; null for the short form of message ids. */
  thread: string | null;
};

/**
 * `urn:li:msg_message:(urn:li:fsd_profile:<owner>,2-<base64>)`, where the base64 is
 * `<epoch ms>b<5 digits>-<3 digits>[&<thread uuid>_<nnn>]`.
 */
export function decodeEvent(urn: string | null): EventIds | null {
  const m = /^urn:li:msg_message:\(urn:li:fsd_profile:([\w-]{20,60}),(2-[\w+/=-]{16,400})\)$/.exec(
    urn ?? '',
  );
  const [, owner, message] = m ?? [];
  if (!owner || !message) return null;
  const text = decodeBase64(message.slice(2));
  const parts = /^(\d{13})b\d{1,8}-\d{1,5}(?:&(.{8,120}))?$/.exec(text ?? '');
  const ms = Number(parts?.[1]);
  return {
    message,
    owner,
    at: ms > 1_000_000_000_000 && ms < 4_102_444_800_000 ? new Date(ms).toISOString() : null,
    thread: parts?.[2] ? `2-${btoa(parts[2])}` : null,
  };
}

/** Thread ids are compared without their padding. */
export function sameThread(a: string | null, b: string | null): boolean {
  return !!a && !!b && a.replace(/=+$/, '') === b.replace(/=+$/, '');
}

function decodeBase64(text: string): string | null {
  try {
    return atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return null;
  }
}

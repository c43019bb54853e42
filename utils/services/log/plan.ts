import { refOf, sightingOf } from '@/utils/domain/identity';
import type { Channel } from '@/utils/domain/interaction';
import { isMachineSender } from '@/utils/domain/machine-senders';
import type { Address, Direction, Message, PageReading } from '@/utils/domain/page-reading';
import type { Instant } from '@/utils/domain/record';
import { displayLine, displayName, displayText } from '@/utils/lib/display-name';
import { contentKey } from '@/utils/lib/text/content-key';
import { normaliseEmail } from '@/utils/lib/text/email';
import { hash53 } from '@/utils/lib/text/hash';
import { isNobody, isOwn, type Own } from '../page/sightings';

/** Longest message text kept, UTF-16 units. */
const MOST_TEXT = 50_000;
/** How far ahead of our clock a page's clock may be; anything later was misread. */
const SKEW_MS = 86_400_000;

/** One message of the page as it would go on timelines. */
export type PlannedMessage = {
  messageKey: string | null;
  contentKey: string | null;
  /** The same mail a minute earlier or later: sites round the time differently. */
  nearKeys: string[];
  direction: Direction | null;
  at: Instant;
  atExact: boolean;
  text: string;
  /** Refs of people, the user left out; `to` before copies. */
  fromRef: string | null;
  toRefs: string[];
  ccRefs: string[];
  /** Is it to the user by name, and not a copy, a list or a machine's? */
  addressed: boolean;
  fromName: string | null;
};

export type LogPlan = {
  channel: Channel;
  subject: string | null;
  conversationKey: string | null;
  site: string;
  url: string;
  messages: PlannedMessage[];
  /** Messages without text: folded on the page, not readable now. */
  collapsed: number;
  /** Keys of every message the page shows: two of them are never one message. */
  pageKeys: ReadonlySet<string>;
};

/** What logging this page would put on timelines; pure. `now` stands in for missing times. */
export function planOf(reading: PageReading, own: Own, now: Date): LogPlan {
  const messages = reading.messages.flatMap((message) => {
    // From somebody never to be recognised: it is on no timeline, whoever else may read it.
    if (message.from && isNobody(message.from, own)) return [];
    const text = displayText(message.text, MOST_TEXT);
    return text === '' ? [] : [planned(reading, message, text, own, now)];
  });
  return {
    channel: channelOf(reading),
    subject: displayLine(reading.subject, 500) || null,
    conversationKey: reading.key,
    site: reading.site,
    url: reading.url,
    messages,
    collapsed: reading.messages.length - messages.length,
    pageKeys: new Set(reading.messages.map(({ key }) => key).filter((key) => key !== null)),
  };
}

function channelOf({ site, kind }: PageReading): Channel {
  if (site.startsWith('linkedin') || site.startsWith('sales')) return 'linkedin';
  return kind === 'messaging' ? 'other' : 'mail';
}

function planned(
  reading: PageReading,
  message: Message,
  text: string,
  own: Own,
  now: Date,
): PlannedMessage {
  const { from } = message;
  const time = message.at === null ? Number.NaN : Date.parse(message.at);
  const atExact = Number.isFinite(time) && time > 0 && time <= now.getTime() + SKEW_MS;
  const refsOf = (addresses: readonly Address[]) => [
    ...new Set(addresses.filter((one) => !isOwn(one, own) && !isNobody(one, own)).map(addressRef)),
  ];
  const fromRef = from && !isOwn(from, own) ? addressRef(from) : null;
  // A chat names no recipients: everybody in it hears what is said.
  const named = message.to.length + message.cc.length > 0;
  const others = named ? refsOf(message.to) : reading.people.map(refOf);
  return {
    messageKey: message.key,
    contentKey: keyByContent(reading, message, text, atExact),
    nearKeys: nearKeys(reading, message, text, atExact),
    direction: directionOf(message, own),
    at: (atExact ? new Date(time) : now).toISOString(),
    atExact,
    text,
    fromRef,
    toRefs: others.filter((ref) => ref !== fromRef),
    ccRefs: refsOf(message.cc),
    addressed: isAddressed(message, own),
    fromName: displayName(from?.name) || (from?.email ?? from?.handle ?? null),
  };
}

function addressRef(address: Address): string {
  return refOf({ ...sightingOf('from', address), name: displayName(address.name) || null });
}

/** From the own addresses first; the page's word next; else in, where own ones are known at all. */
function directionOf({ from, direction }: Message, own: Own): Direction | null {
  if (from && isOwn(from, own)) return 'out';
  if (direction !== null) return direction;
  const nothingOwn = own.aliases.size + own.handles.size === 0;
  return nothingOwn || !(from?.email || from?.handle) ? null : 'in';
}

/**
 * Does a message want the user? In a chat, or to an own address; a copy does not, nor does a list
 * or a machine. To somebody else alone, an own address that is not known is taken for it.
 */
function isAddressed({ from, to, cc }: Message, own: Own): boolean {
  if (from?.email && isMachineSender(from.email)) return false;
  if (to.length === 0 || to.some((one) => isOwn(one, own))) return true;
  if (cc.some((one) => isOwn(one, own))) return false;
  return to.length === 1 && !to.some(({ email }) => email && isMachineSender(email));
}

/** Without a readable time the conversation stands in for it: logged again, it is found again. */
function keyByContent(
  reading: PageReading,
  { from, at }: Message,
  text: string,
  atExact: boolean,
): string | null {
  const sender = senderOf(from);
  if (atExact && at !== null) {
    const instant = new Date(at).toISOString();
    return contentKey({ from: sender, at: instant, subject: reading.subject, text });
  }
  const where = reading.key ?? `${reading.site} ${reading.subject ?? ''}`;
  return `text:${hash53([where, sender ?? '', text].join('\n'))}`;
}

function nearKeys(
  reading: PageReading,
  { from, at }: Message,
  text: string,
  atExact: boolean,
): string[] {
  if (!atExact || at === null || channelOf(reading) !== 'mail') return [];
  const keys = [-60_000, 60_000].map((by) => {
    const near = new Date(Date.parse(at) + by).toISOString();
    return contentKey({ from: senderOf(from), at: near, subject: reading.subject, text });
  });
  return keys.filter((key) => key !== null);
}

const senderOf = (from: Message['from']) =>
  normaliseEmail(from?.email) ?? from?.handle ?? from?.name ?? null;

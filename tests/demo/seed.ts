/**
 * The world as a rep's database would hold it after a few weeks of use: who is known, what was
 * logged, what is still owed. Plain data without ids of the database; the demo build of the
 * extension turns it into records.
 */

import type { BrowserDriver } from '../support/browsers/driver.ts';
import { messageNumber, toHex } from './gmail/ids.ts';
import { wireNetwork } from './linkedin/network.ts';
import { seedHistory } from './seed-history.ts';
import type { Customer, MailMessage, MailThread, Undertaking, World } from './world.ts';

export type SeedPerson = {
  /** Refers to the person in the other lists. */
  ref: string;
  name: string;
  title: string;
  company: string;
  /** The company's mail domain. */
  domain: string;
  location: string;
  language: 'en' | 'zh';
  tags: string[];
  /** Days; null for the default. */
  cadence: { ideal: number; latest: number } | null;
  identities: { kind: 'email' | 'linkedin' | 'linkedin-id' | 'phone'; value: string }[];
};

export type SeedInteraction = {
  ref: string;
  people: string[];
  /** The person who said it; null for one's own. */
  from: string | null;
  channel: 'mail' | 'linkedin' | 'call' | 'meeting' | 'visit' | 'wechat' | 'note';
  direction: 'in' | 'out' | null;
  /** ISO instant. */
  at: string;
  subject: string | null;
  text: string;
  /** As the page readers spell them, so that opening the conversation logs nothing twice. */
  conversationKey: string | null;
  messageKey: string | null;
  site: 'gmail' | 'linkedin' | null;
  url: string | null;
};

export type SeedPromise = {
  person: string;
  kind: Undertaking['kind'];
  side: 'mine' | 'theirs';
  text: string;
  /** The interaction it was read in. */
  interaction: string | null;
  /** Local date, `YYYY-MM-DD`. */
  due: string | null;
  state: 'open' | 'kept' | 'late' | 'broken' | 'renegotiated' | 'dropped';
  /** ISO instants. */
  madeAt: string;
  closedAt: string | null;
};

export type SeedFollowup = { person: string; text: string; due: string };

export type Seed = {
  people: SeedPerson[];
  interactions: SeedInteraction[];
  promises: SeedPromise[];
  followups: SeedFollowup[];
};

/** What the message to the extension's background looks like; answered only by demo builds. */
export type SeedMessage = { type: 'demo/seed'; seed: Seed };

/**
 * The database at `world.now`. Of some conversations the newer messages, of some all of them, are
 * left for logging; what was promised in the older ones is on record and may be overdue.
 */
function toSeed(world: World): Seed {
  const history = seedHistory(world);
  const mails = world.threads.flatMap((thread) => seedThread(world, thread));
  const chats = seedChats(world);
  return {
    people: world.customers.map(seedPerson),
    interactions: [
      ...history.interactions,
      ...mails.map(({ interaction }) => interaction),
      ...chats,
    ].toSorted((a, b) => a.at.localeCompare(b.at)),
    promises: [...history.promises, ...mails.flatMap(({ promises }) => promises)],
    followups: history.followups,
  };
}

/**
 * Puts the seed into the running extension. A page of the extension sends it, as the background
 * does not hear its own messages.
 */
export async function seed(driver: BrowserDriver, world: World): Promise<void> {
  const message: SeedMessage = { type: 'demo/seed', seed: toSeed(world) };
  const page = await driver.extensionPage('popup.html');
  try {
    const answer = await page.evaluate((sent) => {
      type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      const scope = globalThis as { browser?: Api; chrome?: Api };
      const api = scope.browser?.runtime ? scope.browser : scope.chrome;
      return api?.runtime.sendMessage(JSON.parse(sent));
    }, JSON.stringify(message));
    if (!isSuccess(answer))
      throw new Error(`the extension took no seed: ${JSON.stringify(answer)}`);
  } finally {
    await page.close();
  }
}

function isSuccess(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}

function seedPerson(person: Customer): SeedPerson {
  return {
    ref: person.id,
    name: person.name,
    title: person.title,
    company: person.company,
    domain: person.domain,
    location: person.linkedin.location,
    language: person.language,
    tags: person.id === 'sarah' || person.id === 'chen' ? ['key account'] : [],
    cadence: person.id === 'tomas' ? { ideal: 30, latest: 45 } : null,
    identities: [
      { kind: 'email', value: person.email },
      { kind: 'linkedin', value: person.linkedin.slug },
      { kind: 'linkedin-id', value: person.linkedin.id },
      { kind: 'phone', value: person.phone },
    ],
  };
}

type SeededMail = { interaction: SeedInteraction; promises: SeedPromise[] };

function seedThread(world: World, thread: MailThread): SeededMail[] {
  if (thread.customers.length === 0) return [];
  const first = thread.messages[0];
  if (!first) return [];
  const hex = toHex(messageNumber(first.at, first.id));
  const { length } = thread.messages;
  const count = { whole: length, older: Math.ceil(length / 2), none: 0 }[thread.logged];
  return thread.messages.slice(0, count).map((message) => seedMail(world, thread, message, hex));
}

function seedMail(
  world: World,
  thread: MailThread,
  message: MailMessage,
  conversation: string,
): SeededMail {
  const author = world.customers.find(({ email }) => email === message.from.email);
  const interaction: SeedInteraction = {
    ref: message.id,
    people: thread.customers,
    from: author?.id ?? null,
    channel: 'mail',
    direction: message.direction,
    at: message.at.toISOString(),
    subject: thread.subject,
    text: message.paragraphs.join('\n\n'),
    conversationKey: `gmail:${conversation}`,
    messageKey: `gmail:${toHex(messageNumber(message.at, message.id))}`,
    site: 'gmail',
    url: `https://mail.google.com/mail/u/0/#all/${conversation}`,
  };
  const promises = message.undertakings.map((one) =>
    seedPromise(one, thread.customers[0] ?? '', message, thread.logged === 'whole'),
  );
  return { interaction, promises };
}

function seedPromise(
  { by, kind, sentence, due }: Undertaking,
  person: string,
  message: MailMessage,
  settled: boolean,
): SeedPromise {
  return {
    person,
    kind,
    side: by === 'me' ? 'mine' : 'theirs',
    text: sentence,
    interaction: message.id,
    due,
    state: settled ? 'kept' : 'open',
    madeAt: message.at.toISOString(),
    closedAt: settled ? new Date(message.at.getTime() + 86_400_000).toISOString() : null,
  };
}

/** Older chats are on record; the one with the newest message waits to be logged. */
function seedChats(world: World): SeedInteraction[] {
  const newest = world.chats[0]?.customer;
  return wireNetwork(world).chats.flatMap((chat, index) => {
    const customerId = world.chats[index]?.customer ?? '';
    if (customerId === newest) return [];
    return chat.messages.map(({ urn, at, mine, text }, number): SeedInteraction => {
      const id = /,(2-[^)]+)\)$/.exec(urn)?.[1] ?? urn;
      return {
        ref: `chat/${customerId}/${number}`,
        people: [customerId],
        from: mine ? null : customerId,
        channel: 'linkedin',
        direction: mine ? 'out' : 'in',
        at: new Date(at).toISOString(),
        subject: null,
        text,
        conversationKey: `linkedin:${chat.threadId}`,
        messageKey: `linkedin:${id}`,
        site: 'linkedin',
        url: `https://www.linkedin.com/messaging/thread/${chat.threadId}/`,
      };
    });
  });
}

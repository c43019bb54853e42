/**
 * The small world that every fixture page, browser test, picture and demonstration shows: one rep,
 * eight customers, about forty messages in English and Chinese, all dates relative to `now`.
 */
import { buildThread } from './world/build.ts';
import { linkedInChats } from './world/chats.ts';
import { daysAround } from './world/days.ts';
import { CUSTOMERS, ME } from './world/people.ts';
import { englishTalks } from './world/talks-en.ts';
import { OTHER_TALKS } from './world/talks-other.ts';
import { chineseTalks } from './world/talks-zh.ts';
import type { Customer, MailThread, World } from './world/types.ts';

export type * from './world/types.ts';

/** The world as it stands at `now`. The same `now` gives the same world. */
export function makeWorld(now: Date = new Date()): World {
  const days = daysAround(now);
  const talks = [...englishTalks(days), ...chineseTalks(days), ...OTHER_TALKS];
  const threads = talks.map((talk) => buildThread(talk, days));
  const lastAt = (thread: MailThread) => thread.messages.at(-1)?.at.getTime() ?? 0;
  return {
    me: ME,
    customers: CUSTOMERS,
    threads: threads.toSorted((a, b) => lastAt(b) - lastAt(a)),
    chats: linkedInChats(days),
    now,
  };
}

/** The customer with this id; throws on a slip of the pen. */
export function customer(world: World, id: string): Customer {
  const found = world.customers.find((one) => one.id === id);
  if (!found) throw new Error(`no customer ${id}`);
  return found;
}

/** The thread with this id; throws on a slip of the pen. */
export function thread(world: World, id: string): MailThread {
  const found = world.threads.find((one) => one.id === id);
  if (!found) throw new Error(`no thread ${id}`);
  return found;
}

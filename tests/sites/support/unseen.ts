import type { PageReading } from '@/utils/domain/page-reading';
import type { Case } from './expected';

/** What guessing from meaning is asked for on a page whose product it does not know. */
export type Unseen = {
  /** Every message's sender by address (by name where the page has no more); null: not asked. */
  sender: boolean | null;
  subject: boolean | null;
  /** People named who are not on the page, or are not who they are said to be. */
  wrongPersons: string[];
  /** What was missed, in words. */
  missed: string[];
};

type Person = { email?: string | undefined; name?: string | null; role?: string };
type Expected = {
  kind?: string;
  subject?: string | null;
  self?: Person | null;
  people?: Person[];
  messages?: { from?: Person | null; to?: Person[]; cc?: Person[] }[];
};

/**
 * Pages whose trap only knowledge of the product tells: a closed pane marked by a class alone,
 * an address in an attribute that the product does not use, or in the list's row or a hidden header
 * alone, an earlier conversation behind a new address, one page under three of them.
 */
const BY_PRODUCT_ONLY =
  /^(?!generic\/).*(?:behind|on-its-way|closed-pane|stale|earlier|sender-missing|address-in-row|short-header|view-off-by-conversation|view-off-both-ids)/;

/** Is a page fit to be read as if its webmail had never been seen? */
export const isUnseenCase = ({ name }: Case): boolean => !BY_PRODUCT_ONLY.test(name);

/** Judges a reading that was made without any knowledge of the page's product. */
export function judgeUnseen(page: Case, reading: PageReading): Unseen {
  const expected = page.expected as Expected;
  const wrongPersons = reading.people
    .filter((person) => !belongs({ ...person, email: person.email }, expected))
    .map((person) => JSON.stringify(person));
  const blank: Unseen = { sender: null, subject: null, wrongPersons, missed: [] };
  if (expected.kind !== 'thread' || !expected.messages?.some((m) => m.from)) return blank;
  const asked = expected.messages.map((m) => m.from?.email ?? m.from?.name);
  const read = reading.messages.map((m) => m.from?.email ?? m.from?.name);
  const sender = asked.every((who) => !who || read.includes(who));
  const subject =
    expected.subject === undefined ? null : (reading.subject ?? '') === (expected.subject ?? '');
  const missed = [
    ...(sender ? [] : [`senders ${asked} read ${read} (${reading.missing})`]),
    ...(subject === false ? [`subject ${expected.subject} read ${reading.subject}`] : []),
  ];
  return { sender, subject, wrongPersons, missed };
}

/** Somebody of the page's people or messages, or the user; senders as senders only. */
function belongs(person: Person, { people = [], messages = [], self }: Expected): boolean {
  const writers: Person[] = messages.flatMap((m) => m.from ?? []);
  const readers = messages.flatMap((m) => [...(m.to ?? []), ...(m.cc ?? [])]);
  const all = [...people, ...writers, ...readers, ...(self ? [self] : [])];
  const same = all.filter((p) =>
    person.email ? p.email === person.email : p.name === person.name,
  );
  if (same.length === 0) return false;
  const known = people.find((p) => same.includes(p))?.role;
  return person.role !== 'from' || !known || known === 'from' || known === 'participant';
}

import type { Address } from '@/utils/domain/page-reading';
import type { PointedPart, TaughtPart } from '@/utils/domain/taught-site';
import { namedAddress } from '@/utils/lib/text/address-list';
import { bodyParts } from '../body-text';
import { documentOf } from '../frames';
import { peopleInAttributes, peopleInText, wordsWithout } from '../meaning/addresses';
import { shownInstant } from '../meaning/dates';
import { lineOf } from '../text';

const MOST_INSIDE = 200;
const MOST_SAID = 240;

/** The one person an element shows. */
export function personIn(el: Element): Address | 'several' | null {
  const found = peopleIn(el);
  const emails = new Set(found.map((p) => p.email));
  if (emails.size > 1) return 'several';
  const [email] = emails;
  const name = found.find((p) => p.name)?.name ?? wordsWithout(lineOf(el));
  return namedAddress(name, email);
}

export function peopleIn(el: Element | null): Address[] {
  if (!el) return [];
  const inside = [el, ...[...el.querySelectorAll('*')].slice(0, MOST_INSIDE)];
  const attributed = inside.flatMap(peopleInAttributes);
  return attributed.length > 0 ? attributed : peopleInText(lineOf(el));
}

export function timeIn(el: Element | null): string | null {
  if (!el) return null;
  const time = el.nodeName === 'TIME' ? el : el.querySelector('time');
  return (
    shownInstant(time?.getAttribute('datetime')) ??
    shownInstant(el.getAttribute('title')) ??
    shownInstant(lineOf(el))
  );
}

/** What the writer of a text wrote, and a marked signature by itself. */
export function writtenIn(el: Element): ReturnType<typeof bodyParts> {
  const inner = el.nodeName === 'IFRAME' ? documentOf(el)?.body : null;
  return bodyParts(inner ?? el);
}

/** What would be read in an element if it were taught as this part. */
export function saidIn(part: TaughtPart, el: Element): Omit<PointedPart, 'selector'> {
  const person = part === 'sender' || part === 'self' ? personIn(el) : null;
  const one = person === 'several' ? null : person;
  return {
    name: one?.name ?? null,
    email: one?.email ?? null,
    at: part === 'date' ? timeIn(el) : null,
    text: (part === 'body' ? writtenIn(el).text : lineOf(el)).slice(0, MOST_SAID),
  };
}

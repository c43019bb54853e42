import type { Address } from '@/utils/domain/page-reading';
import { isInside } from './found';
import type { Body, Walked } from './marks';

/** People of the header's longer form, hidden in a message's box before its text, in order. */
export function hiddenPeople(walked: Walked, box: Element, { order }: Body): Address[] {
  return walked.hidden.flatMap((one) =>
    isInside(walked, one.order, box) && one.order < order ? one.person : [],
  );
}

/** A sender with the address that the longer form gives this name, if it gives it one alone. */
export function withAddress(from: Address, walked: Walked, box: Element, body: Body): Address {
  if (from.email) return from;
  const hidden = hiddenPeople(walked, box, body);
  const emails = new Set(hidden.flatMap(({ name, email }) => (name === from.name ? email : [])));
  const [email] = emails;
  return email && emails.size === 1 ? { ...from, email } : from;
}

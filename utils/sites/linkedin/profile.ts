import type { PageReading, Profile } from '@/utils/domain/page-reading';
import { unreadable } from '../shared/reading';
import { readContactInfo } from './contact-info';
import { readEmberHead } from './profile-ember';
import { readTopcard } from './profile-sdui';
import type { Route } from './route';

type ProfileRoute = Extract<Route, { kind: 'profile' }>;

/**
 * The profile that is open. The address changes first and the document later, so a profile
 * counts only when an id found in the document equals the one in the address.
 */
export function readProfile(
  doc: Document | null,
  route: ProfileRoute,
  blank: PageReading,
): PageReading {
  const reading: PageReading = { ...blank, kind: 'profile' };
  if (!doc) return unreadable(reading, 'frame');
  const fits = (found: Profile | null) => !!found && isSame(found, route);
  const head = [readTopcard(doc), readEmberHead(doc)].find(fits) ?? null;
  const contact = readContactInfo(doc);
  const details = contact && (fits(contact) || belongs(contact, head)) ? contact : null;
  if (!head && !details) return unreadable(reading, 'page-behind-address');
  const profile = merged(head, details, route);
  const key = `linkedin:in/${profile.handle ?? route.memberId}`;
  if (profile.handle && profile.handle === blank.self?.handle) return { ...reading, key };
  return {
    ...reading,
    key,
    profile,
    people: [
      {
        role: 'profile',
        name: profile.name,
        ...(profile.handle ? { handle: profile.handle } : {}),
        ...(profile.ids ? { ids: profile.ids } : {}),
        ...(profile.emails?.length === 1 && profile.emails[0] ? { email: profile.emails[0] } : {}),
      },
    ],
    missing: profile.name ? [] : ['name'],
  };
}

function isSame(found: Profile, { handle, memberId }: ProfileRoute): boolean {
  if (handle) return found.handle === handle;
  return !!memberId && found.ids?.['linkedin-id'] === memberId;
}

function belongs(contact: Profile, head: Profile | null): boolean {
  const id = contact.ids?.['linkedin-id'];
  return !!head && !contact.handle && !!id && id === head.ids?.['linkedin-id'];
}

function merged(head: Profile | null, details: Profile | null, route: ProfileRoute): Profile {
  const handle = head?.handle ?? details?.handle ?? route.handle;
  const ids = head?.ids ?? details?.ids ?? (route.memberId && { 'linkedin-id': route.memberId });
  return {
    ...details,
    ...head,
    name: head?.name ?? details?.name ?? null,
    ...(handle ? { handle } : {}),
    ...(ids ? { ids } : {}),
  };
}

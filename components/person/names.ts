import type { Sighting } from '@/utils/domain/page-reading';
import type { T } from '../i18n/context';

/** What the page calls somebody, or the address, or at least a word. */
export function shownName(sighting: Sighting, t: T): string {
  return sighting.name ?? sighting.email ?? sighting.handle ?? t('person.unnamed');
}

/** The short form for a button: given name, or the whole Chinese or single-word name. */
export function shortName(name: string): string {
  const first = name.trim().split(/\s+/)[0] ?? name;
  return first.includes('@') ? (first.split('@')[0] ?? first) : first;
}

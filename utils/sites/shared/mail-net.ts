import type { PageReading } from '@/utils/domain/page-reading';
import { readByMeaning } from './meaning/read';

/**
 * The net under a site whose own hooks found nothing on the page at all: the whole page by
 * meaning. A reading that says what is open, or that it cannot say it, is left as it is.
 */
export function withNet(
  reading: PageReading,
  doc: Document,
  url: URL,
  root?: Element | null,
): PageReading {
  if (reading.kind !== 'other' || reading.unreadable) return reading;
  const self = reading.self?.email ?? null;
  const found = readByMeaning(doc, url, { site: reading.site, root: root ?? null, self });
  if (found.kind === 'other') return reading;
  return {
    ...found,
    key: reading.key ?? found.key,
    missing: found.kind === 'thread' ? ['by-meaning', ...found.missing] : found.missing,
  };
}

import type { PageReading } from '@/utils/domain/page-reading';
import type { SiteAdapter } from './adapter';
import { blankReading } from './shared/reading';

/**
 * Reads a page and never throws. A page that is not the adapter's gives nobody; an error
 * inside the adapter gives nobody and says so (`unreadable`, `missing: ['reader-error']`), so
 * that no earlier person stays on show.
 */
export function readPage(
  adapter: SiteAdapter,
  doc: Document,
  url: URL,
  pointed: Element | null = null,
): PageReading {
  try {
    return adapter.read(doc, url, pointed) ?? blankReading(adapter.id, 'other', url);
  } catch {
    return {
      ...blankReading(adapter.id, 'other', url),
      unreadable: true,
      missing: ['reader-error'],
    };
  }
}

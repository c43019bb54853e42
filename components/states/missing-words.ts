import { type Missing, missingName } from '@/utils/domain/missing';
import type { Locale } from '@/utils/lib/i18n/locale';
import type { T } from '../i18n/context';

/** What could not be read, in plain words, each thing once: "the time and some recipients". */
export function sayMissing(t: T, locale: Locale, missing: readonly string[]): string {
  const what = [...new Set(missing.map((name) => sayOne(t, missingName(name))))];
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(what);
}

export function sayOne(t: T, name: Missing): string {
  return t(`missing.${name}`);
}

import type { SuggestionReason } from '@/utils/domain/suggestion';
import type { T } from '../i18n/context';
import { short } from './short';

type Of<C extends SuggestionReason['code']> = Extract<SuggestionReason, { code: C }>;

/** A birthday or another yearly day that is near. */
export function sayDay(t: T, { kind, text, years, days, lunar }: Of<'date-near'>): string {
  const what = nameOf(t, kind, text, years);
  return t('next.dateIn', { what: lunar ? t('next.lunar', { what }) : what, n: days });
}

function nameOf(t: T, kind: Of<'date-near'>['kind'], text: string, years: number | null): string {
  if (kind === 'birthday') {
    return years === null ? t('next.birthday') : t('next.birthdayYears', { years });
  }
  if (kind === 'other') return t('next.otherDay', { text: short(text) });
  return years === null
    ? t('next.anniversary', { text: short(text) })
    : t('next.anniversaryYears', { text: short(text), n: years });
}

export function sayFestival(t: T, { festival, days }: Of<'festival-near'>): string {
  return t('next.dateIn', { what: t(`festival.${festival}`), n: days });
}

/** Why a key customer may be slipping, all reasons in one sentence. */
export function saySlipping(t: T, { gap, orders, complaint }: Of<'slipping'>): string {
  const reasons = [
    gap && t('next.slippingGap', { n: gap.days, usual: gap.usual }),
    orders && t('next.slippingOrders', { n: orders.days, usual: orders.usual }),
    complaint && t('next.slippingComplaint'),
  ].filter((reason) => reason !== false && reason !== null);
  return t('next.slipping', {
    reasons: reasons.reduce((a, b) => t('next.slippingBoth', { a, b })),
  });
}

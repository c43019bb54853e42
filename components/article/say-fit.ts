import type { FitReason } from '@/utils/domain/fit';
import type { LeftOutWhy } from '@/utils/messages/article-view';
import type { T, Words } from '../i18n/context';
import { short } from '../suggestion/short';

/** Why something fits somebody, in one short phrase. */
function sayFit(t: T, reason: FitReason): string {
  switch (reason.code) {
    case 'need':
      return t('fit.need', { text: short(reason.text) });
    case 'tag':
      return t('fit.tag', { tag: reason.tag });
    case 'company':
      return t('fit.company', { text: reason.text });
    case 'role':
      return t('fit.role', { text: reason.text });
    case 'file':
      return t('fit.file', { part: t(`file.${reason.part}`), text: short(reason.text) });
  }
}

/** The two strongest reasons. */
export const sayFits = (t: T, reasons: readonly FitReason[]): string =>
  reasons
    .slice(0, 2)
    .map((reason) => sayFit(t, reason))
    .join(' · ');

/** Why it is no time to give them anything. */
export function sayLeftOut({ t, dates }: Pick<Words, 't' | 'dates'>, why: LeftOutWhy): string {
  if (why.code !== 'not-now') return t(`article.left.${why.code}`, { text: short(why.text) });
  const until = dates.day(why.until);
  const because = why.because.trim();
  return because === ''
    ? t('article.left.not-nowOnly', { until })
    : t('article.left.not-now', { until, because: short(because) });
}

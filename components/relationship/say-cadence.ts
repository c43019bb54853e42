import type { Cadence } from '@/utils/domain/person';
import type { CadenceInForce } from '@/utils/messages/relationship-view';
import type { T } from '../i18n/context';

/** "every 14–30 days". */
export function sayCadence(t: T, cadence: Cadence | null): string {
  if (!cadence) return t('cadence.none');
  const { ideal, latest } = cadence;
  return ideal === latest
    ? t('cadence.every', { n: latest })
    : t('cadence.range', { from: ideal, n: latest });
}

/** "because of the tag “vip”". */
export function sayCadenceWhy(t: T, { from }: CadenceInForce): string {
  switch (from.by) {
    case 'tag':
      return t('cadence.why.tag', { tag: from.tag });
    case 'quadrant':
      return t('cadence.why.quadrant', { quadrant: t(`place.${from.quadrant}`) });
    default:
      return t(`cadence.why.${from.by}`);
  }
}

import type { TwinReason } from '@/utils/domain/duplicates';
import type { T } from '../i18n/context';

/** Why two may be one, as one phrase. */
export function sayTwin(t: T, reason: TwinReason): string {
  switch (reason.code) {
    case 'same-address':
      if (reason.kind === 'phone') return t('twin.phone', { value: reason.value });
      return reason.kind === 'email' ? t('twin.mail', { value: reason.value }) : t('twin.profile');
    case 'alias':
      return t('twin.alias', { value: reason.value, other: reason.other });
    case 'same-name-and-company':
      return t('twin.company', { company: reason.company });
    case 'same-sound-and-company':
      return t('twin.sound', { company: reason.company });
    case 'same-name':
      return t('twin.name');
  }
}

import { type Finding, NOTHING } from '@/utils/language/finding';

export function chineseUndertaking(_sentence: string): Finding {
  return NOTHING;
}

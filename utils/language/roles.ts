import type { SentenceRole } from '@/utils/domain/promise';

export function sentenceRole(_sentence: string): SentenceRole {
  return 'other';
}

import { describe, expect, it } from 'vitest';
import { sentenceRole } from '@/utils/language';
import { CHINESE_ROLES } from './cases/chinese-roles';
import { ENGLISH_ROLES } from './cases/english-roles';

/** Share of each role's sentences that must be told right. */
const FLOOR = 0.95;

describe.each([
  ['English', ENGLISH_ROLES],
  ['Chinese', CHINESE_ROLES],
] as const)('%s', (_name, roles) => {
  it.each(Object.entries(roles))(`tells %s in ${FLOOR} of its sentences`, (role, sentences) => {
    const wrong = sentences.filter((sentence) => sentenceRole(sentence) !== role);
    expect(1 - wrong.length / sentences.length, wrong.join('\n')).toBeGreaterThanOrEqual(FLOOR);
  });
});

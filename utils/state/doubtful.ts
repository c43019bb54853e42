import type { Match, MatchReason } from '@/utils/domain/match';

const warnings: ReadonlySet<MatchReason['code']> = new Set([
  'known-name-new-address',
  'shared-address',
  'look-alike-domain',
]);

/** True where the user must look twice before believing a name. */
export const isDoubtful = ({ level, reason }: Match): boolean =>
  level === 'ask' || warnings.has(reason.code);

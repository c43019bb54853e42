import type { CalendarDate, RecordBase } from './record';

export const GIVE_KINDS = [
  'gift',
  'favour',
  'discount',
  'concession',
  'referral',
  'help',
  'information',
  'invitation',
] as const;
export type GiveKind = (typeof GIVE_KINDS)[number];

/** Gifts, favours, discounts, concessions, referrals, in both directions. */
export type Give = RecordBase & {
  personId: string;
  side: 'given' | 'received';
  kind: GiveKind;
  text: string;
  date: CalendarDate;
  /** In minor units of `currency` (cents, 分); null when it has no price. */
  value: number | null;
  /** ISO 4217. */
  currency: string | null;
  /** What was asked for in exchange; for concessions. */
  inExchange: string | null;
  /** The give that came back for it; null while nothing did. */
  answeredBy: string | null;
  /** Nothing is expected back, or it was thanked for: it asks for nothing any more. */
  settled: boolean;
  interactionId: string | null;
  /** The kept article it was; absent for everything else. */
  articleId?: string;
};

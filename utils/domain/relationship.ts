import type { Money } from './give-balance';
import type { CalendarDate, Instant } from './record';

/** `lead` not yet a customer; `customer` buys; `former` did once; `other` colleague, supplier, … */
export const STAGES = ['lead', 'customer', 'former', 'other'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Their benefit × ours: both partner, theirs alone friend, ours alone supplier, neither none.
 * Where it was placed and when, because a judgement ages.
 */
export type Placement = { theirs: boolean; ours: boolean; at: CalendarDate };
export type Quadrant = 'partner' | 'friend' | 'supplier' | 'none';

/** The quadrant of a placement. */
export function quadrantOf({ theirs, ours }: Pick<Placement, 'theirs' | 'ours'>): Quadrant {
  if (theirs) return ours ? 'partner' : 'friend';
  return ours ? 'supplier' : 'none';
}

/** Where somebody is on the map of customers; `unplaced`: a customer nobody judged yet. */
export const STANDINGS = ['partner', 'friend', 'supplier', 'none', 'unplaced'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where somebody stands, or nothing for who is neither placed nor a customer. */
export function standingOf({
  placement,
  stage,
}: {
  placement: Placement | null;
  stage: Stage;
}): Standing | undefined {
  if (placement) return quadrantOf(placement);
  return stage === 'customer' ? 'unplaced' : undefined;
}

/** "Do not push until …, because …". */
export type NotNow = {
  until: CalendarDate;
  because: string;
  at: Instant;
  /** The give in which it counts as a favour of mine; only where they asked for it. */
  favourId?: string;
};

/** Whose festivals: decides greetings, never anything else. */
export const CULTURES = [
  'chinese',
  'western',
  'muslim',
  'jewish',
  'indian',
  'japanese',
  'korean',
] as const;
export type Culture = (typeof CULTURES)[number];

/** What somebody does in a purchase of their company. */
export const BUYING_ROLES = ['decides', 'signs', 'uses', 'pays', 'advises'] as const;
export type BuyingRole = (typeof BUYING_ROLES)[number];

/** The customer file: private notes, each a short text; absent = nothing noted. */
export const FILE_PARTS = [
  'goal',
  'basics',
  'purchases',
  'habits',
  'opinion',
  'bossGood',
  'notForThem',
  'principles',
  'bottomLine',
] as const;
export type FilePart = (typeof FILE_PARTS)[number];
export type CustomerFile = Partial<Record<FilePart, string>>;

/** Everything the relationship card keeps on the person; private, never exported unless ticked. */
export type RelationshipFields = {
  stage: Stage;
  /** A key customer. */
  star: boolean;
  placement: Placement | null;
  notNow: NotNow | null;
  culture: Culture | null;
  file: CustomerFile;
  roles: BuyingRole[];
  /** Who stands in when they are away. */
  deputyId: string | null;
  /** Who brought them. */
  referredById: string | null;
  /** When they are best reached, in their words: "mornings", 下午三点后. */
  bestHours: string | null;
  /** 总, 经理, 女士, Dr. … as they are addressed. */
  honorific: string | null;
  /** Where and when we met, when it was an occasion (a fair). */
  met: { where: string; on: CalendarDate } | null;
  /** What gifts and favours to them may cost in a year; absent = the limit of the settings. */
  giveLimit?: Money;
};

export const NO_RELATIONSHIP: Readonly<RelationshipFields> = {
  stage: 'lead',
  star: false,
  placement: null,
  notNow: null,
  culture: null,
  file: {},
  roles: [],
  deputyId: null,
  referredById: null,
  bestHours: null,
  honorific: null,
  met: null,
};

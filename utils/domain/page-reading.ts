/**
 * What a site adapter reads from a page. Plain JSON, untrusted: every string is
 * text to show, never markup and never proof of who somebody is.
 */

export type Address = { name?: string; email?: string; handle?: string };

export type SightingRole = 'from' | 'to' | 'cc' | 'bcc' | 'participant' | 'profile';

/** Site-given ids of a person, keyed by identity kind. */
export type SiteIds = { 'linkedin-id'?: string; 'sales-nav'?: string };

/** A person as the page shows them, before matching. */
export type Sighting = {
  role: SightingRole;
  /** As displayed; may be a lie, an address of somebody else, or missing. */
  name: string | null;
  /** Lower-cased, punycode domain. */
  email?: string;
  /** LinkedIn public id, decoded and lower-cased. */
  handle?: string;
  ids?: SiteIds;
};

export type Direction = 'in' | 'out';

export type Message = {
  /** The same on every visit and in every UI language; null when the page gives none. */
  key: string | null;
  from: Address | null;
  to: Address[];
  cc: Address[];
  /** ISO instant in UTC, or null when the page does not say it readably. */
  at: string | null;
  /** null while the own address is not known. */
  direction: Direction | null;
  /** Without quoted history and signature; '' for a collapsed message. */
  text: string;
  /** The lines of the signature, where it is marked as one. */
  signature?: string;
};

/** What is being written. */
export type Draft = {
  /** The site's own name for it, the same while it is open; null where it has none. */
  key: string | null;
  mode: 'reply' | 'new';
  to: Address[];
  cc: Address[];
  bcc: Address[];
  subject: string | null;
  /** Only what the user wrote, never the quote below nor the signature. */
  text: string;
  /** Files that go with it; null where the page does not say. */
  attachments: number | null;
};

export type Profile = {
  name: string | null;
  headline?: string;
  title?: string;
  company?: string;
  location?: string;
  handle?: string;
  ids?: SiteIds;
  /** 1, 2 or 3: LinkedIn's distance. */
  degree?: number;
  emails?: string[];
  phones?: string[];
  websites?: string[];
  /** `--MM-DD`, or `YYYY-MM-DD` where the page gives a year. */
  birthday?: string;
};

export type PageKind =
  | 'thread'
  | 'list'
  | 'compose'
  | 'profile'
  | 'messaging'
  | 'company'
  | 'search'
  | 'other';

export type PageReading = {
  /** 'gmail', 'roundcube', 'linkedin', … */
  site: string;
  kind: PageKind;
  /** Without secrets: session tokens are stripped before anything is kept. */
  url: string;
  /** Stable conversation or profile key; null when nothing is open. */
  key: string | null;
  /** The signed-in account; null while unknown. */
  self: Address | null;
  subject: string | null;
  /** Everybody but `self`; each address once. */
  people: Sighting[];
  /** Oldest first, as the page shows them. */
  messages: Message[];
  draft: Draft | null;
  profile: Profile | null;
  /** Whose page this is, where a page is a company's. */
  company?: { name: string };
  /** Names of what this page should carry and did not: 'sender', 'time', 'recipients-cut', … */
  missing: string[];
  /** True when a conversation or profile is open and the adapter cannot say whose: show nobody. */
  unreadable: boolean;
};

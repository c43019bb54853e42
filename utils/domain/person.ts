import type { CalendarDate, Instant, RecordBase } from './record';
import { NO_RELATIONSHIP, type RelationshipFields, type Standing } from './relationship';

/** How often I want to be in touch, in days. */
export type Cadence = { ideal: number; latest: number };

export type MailLanguage = 'en' | 'zh';

/** Fields a user edits on the card. */
export type PersonFields = {
  name: string;
  title: string | null;
  companyId: string | null;
  location: string | null;
  language: MailLanguage | null;
  tags: string[];
  /** Addresses of their pages, `https://…`; shown, never compared: a company's is everybody's. */
  websites: string[];
  cadence: Cadence | null;
  /** Working days I give myself for a soft promise; null = the default of two. */
  softDays: number | null;
};

export type Person = RecordBase &
  PersonFields &
  RelationshipFields & {
    /** Where post reaches them, as written, its lines kept; absent = not known. */
    postal?: string;
    /** When a field was last set or seen to be so: "title changed since March". */
    seenAt: Partial<Record<'name' | 'title' | 'company' | 'location', Instant>>;
    /** Offers to complete the card that were declined, as `field:value`; not offered again. */
    declined: string[];

    /** Lower-cased, width- and diacritic-folded name, for sorting and equality. */
    nameKey: string;
    /** Keys of the name in every order, in characters and in pinyin; see `soundKeysOf`. */
    soundKeys: string[];
    /** Set while somebody else may be the same person: sorts possible duplicates together. */
    twinKey?: string;
    /** Search tokens (name parts, CJK substrings, address parts, company words), folded. */
    terms: string[];

    // Denormalised in the same transaction as the facts they count, so that
    // the badge and the Today list never scan.
    /** Earliest day on which something of mine is due. */
    nextDue?: CalendarDate;
    lastTouchAt?: Instant;
    lastInboundAt?: Instant;
    lastOutboundAt?: Instant;
    /**
     * Day on which the latest interval of the person's own cadence runs out. Absent while
     * something dated is planned (`nextDue`), so that a plan silences the visit.
     */
    revisitDue?: CalendarDate;
    /**
     * The last touch of somebody without an own cadence and without a plan: the default cadence
     * is applied when reading, so that changing it rewrites nobody.
     */
    idleSince?: Instant;
    /** `idleSince` by group (everybody, quadrant, tag): the index that finds who is due a visit. */
    paces?: string[];
    /** What they care about, with their place among its people: finds whom an article fits. */
    topics?: string[];
    /** Set while they have had only asks in a row; see `asksFrom`. */
    asksFrom?: CalendarDate;
    /** The last day on which something was given to them. */
    lastGiven?: CalendarDate;
    /** Their oldest message that waits for my answer. */
    waitingSince?: Instant;
    /** My oldest question that they have not answered. */
    askedSince?: Instant;
    /** By when to follow up a meeting at an occasion; absent once that was done. */
    metDue?: CalendarDate;
    /** Where they are on the map of customers; absent for who is neither placed nor a customer. */
    standing?: Standing;
    /** The name key of a key customer: the index that finds them. */
    starKey?: string;
    /** Culture, rank and name of whom one greets at festivals; see `greetKeyOf`. */
    greetKey?: string;
    /** Set where a suggestion about them was put off or called wrong; absent = none was. */
    judged?: true;
    openMine: number;
    openTheirs: number;
  };

/** What is not known of somebody new. */
export const BLANK_PERSON: Readonly<
  RelationshipFields & Omit<PersonFields, 'name'> & Pick<Person, 'seenAt' | 'declined'>
> = {
  ...NO_RELATIONSHIP,
  title: null,
  companyId: null,
  location: null,
  language: null,
  tags: [],
  websites: [],
  cadence: null,
  softDays: null,
  seenAt: {},
  declined: [],
};

export type Company = RecordBase & {
  name: string;
  nameKey: string;
  /** Mail domains, never a free-mail one. */
  domains: string[];
};

export type IdentityKind = 'email' | 'linkedin' | 'linkedin-id' | 'sales-nav' | 'phone' | 'wechat';

/** One address of a person. A shared mailbox may belong to several people. */
export type Identity = Omit<RecordBase, 'id'> & {
  kind: IdentityKind;
  /** Normalised: mail lower-cased with punycode domain, LinkedIn id decoded and lower-cased. */
  value: string;
  personIds: string[];
  /** Mail only: the mailbox without `+tag` and, at Gmail, without dots. */
  alias?: string;
  /** Mail at a company only: the domain with look-alike letters melted into one. */
  skeleton?: string;
};

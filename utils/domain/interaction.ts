import type { Direction } from './page-reading';
import type { Instant, RecordBase } from './record';

export type Channel =
  | 'mail'
  | 'linkedin'
  | 'call'
  | 'meeting'
  | 'visit'
  | 'wechat'
  | 'note'
  | 'other';

/** One thing that happened between the user and one or more people. */
export type Interaction = RecordBase & {
  channel: Channel;
  direction: Direction | null;
  at: Instant;
  /** False when the page gave no time and the moment of logging stands in. */
  atExact: boolean;
  subject: string | null;
  text: string;
  personIds: string[];
  /** The person who said or sent it, when known; nobody else counts as having written. */
  fromPersonId?: string;
  /** By which identities the page named these people, as `email:…`: a split goes by them. */
  refs?: string[];
  /** Names as the page showed them, for people who are not known. */
  fromName: string | null;
  conversationKey?: string;
  /** Unique among interactions: logging twice finds the first. */
  messageKey?: string;
  /** Sender, minute, subject and first words: the same mail seen in another mailbox. */
  contentKey?: string;
  /** Mine: it asks something. Theirs: it waits for an answer; a mere thank-you does not. */
  asks?: boolean;
  /** It answers what was open: an acceptance, a reply with substance; a mere thank-you does not. */
  answers?: boolean;
  /** People who only got a copy: nothing is asked of them. */
  copied?: string[];
  site: string | null;
  /** Back to the conversation; secrets stripped. */
  url: string | null;
};

/** The timeline of one person: one row per person and interaction, derived from it. */
export type Touch = {
  personId: string;
  at: Instant;
  interactionId: string;
  /** `in` only for the sender, `out` for everybody it went to; absent for a copy or a note. */
  direction?: Direction;
  /** As on the interaction; absent where it was never judged. */
  asks?: boolean;
  answers?: boolean;
};

/** The shapes of the small world: eight customers and what was said, the same for every test. */

export type Language = 'en' | 'zh';

export type Address = { name: string; email: string };

export type Customer = Address & {
  /** Short and stable, e.g. `sarah`. */
  id: string;
  company: string;
  domain: string;
  title: string;
  language: Language;
  phone: string;
  linkedin: {
    /** Public id: the last part of `/in/<slug>/`. */
    slug: string;
    /** Profile id: `ACoAA` and 34 more characters. */
    id: string;
    headline: string;
    location: string;
  };
};

/** What a reader of the message should find in it. Due dates are local, `YYYY-MM-DD`. */
export type Undertaking = {
  by: 'me' | 'them';
  kind: 'firm' | 'soft' | 'approval' | 'theirs';
  sentence: string;
  due: string | null;
};

export type Attachment = { name: string; type: string; bytes: number };

export type MailMessage = {
  /** Unique in the world, e.g. `leeds-quote/2`. */
  id: string;
  from: Address;
  to: Address[];
  cc: Address[];
  at: Date;
  subject: string;
  /** What the author wrote, one entry a paragraph, without quote and signature. */
  paragraphs: string[];
  signature: string[];
  /** The author's own part and signature as HTML; quoted history is added by each mail client. */
  html: string;
  direction: 'in' | 'out';
  undertakings: Undertaking[];
  attachments: Attachment[];
};

/** `older`: the first half; the newer messages wait to be logged. */
export type Logged = 'whole' | 'older' | 'none';

export type MailThread = {
  /** E.g. `leeds-quote`. */
  id: string;
  subject: string;
  /** Ids of the customers in it. */
  customers: string[];
  unread: boolean;
  starred: boolean;
  /** How much of it a rep has on record already: what the sample data is made from. */
  logged: Logged;
  messages: MailMessage[];
};

export type ChatMessage = {
  by: 'me' | 'them';
  at: Date;
  text: string;
  undertakings: Undertaking[];
};

/** A LinkedIn conversation with one customer. */
export type Chat = { customer: string; messages: ChatMessage[] };

export type World = {
  /** The rep whose browser this is. */
  me: Address & { title: string; company: string; linkedin: { slug: string; id: string } };
  customers: Customer[];
  threads: MailThread[];
  chats: Chat[];
  now: Date;
};

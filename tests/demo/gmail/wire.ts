/** What the server hands to the page. */

export type WireAddress = { name: string; email: string };

export type WireMessage = {
  /** 16 hex digits; null on a message so fresh that the server does not know it. */
  hex: string | null;
  decimal: string | null;
  from: WireAddress | null;
  to: WireAddress[];
  cc: WireAddress[];
  /** Unix milliseconds; null where the header was missing. */
  at: number | null;
  html: string;
  /** The message answered to, as this client quotes it. */
  quoteHtml: string | null;
  snippet: string;
  attachments: { name: string; type: string; size: string }[];
};

export type WireThread = {
  hex: string;
  decimal: string;
  token: string;
  subject: string;
  labels: string[];
  unread: boolean;
  starred: boolean;
  messages: WireMessage[];
};

export type WireMailbox = {
  me: WireAddress;
  language: 'en' | 'zh';
  threads: WireThread[];
  /** Milliseconds until ids are put onto an opened thread. */
  lateIds: number;
};

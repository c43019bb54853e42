/** What the server hands to the pages. */

export type WirePerson = {
  slug: string;
  id: string;
  /** Numeric id, which only one of the two front-ends shows. */
  member: number;
  name: string;
  headline: string;
  title: string;
  company: string;
  companyId: number;
  location: string;
  email: string;
  phone: string;
  degree: 1 | 2;
};

export type WireChatMessage = {
  urn: string;
  at: number;
  mine: boolean;
  text: string;
};

export type WireChat = { person: WirePerson; threadId: string; messages: WireChatMessage[] };

export type WireNetwork = {
  me: { name: string; slug: string; id: string };
  people: WirePerson[];
  chats: WireChat[];
};

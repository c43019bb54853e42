import * as v from 'valibot';
import type { Cadence, IdentityKind, MailLanguage } from '@/utils/domain/person';
import type { Change, PersonCard, SearchHit } from '../views';
import type { Asks } from './asks';
import { cadence, count, days, id, identityKind, keyed, line, tabId, text } from './forms';

export type PersonRequests = {
  'person/card': { ask: { personId: string }; reply: PersonCard };
  /** Up to `limit` people for what was typed: name, address, company, Chinese or Latin. */
  'person/search': { ask: { query: string; limit: number }; reply: SearchHit[] };
  /** Adds the sighting `ref` of the tab's page, or a person by hand. */
  'person/add': {
    ask: { key: string } & (
      | { from: 'page'; tabId: number; ref: string }
      | { from: 'hand'; name: string; email: string | null; company: string | null }
    );
    reply: Change & { personId: string };
  };
  'person/edit': {
    ask: {
      key: string;
      personId: string;
      fields: Partial<{
        name: string;
        title: string | null;
        company: string | null;
        location: string | null;
        language: MailLanguage | null;
        tags: string[];
        websites: string[];
        /** Lines kept; null takes it off. */
        postal: string | null;
        cadence: Cadence | null;
        softDays: number | null;
      }>;
    };
    reply: Change;
  };
  /** "This is …": gives the sighting's address to a person who is already known. */
  'person/link': {
    ask: { key: string; personId: string; tabId: number; ref: string };
    reply: Change;
  };
  'identity/add': {
    ask: { key: string; personId: string; kind: IdentityKind; value: string };
    reply: Change;
  };
  'identity/remove': {
    ask: { key: string; personId: string; kind: IdentityKind; value: string };
    reply: Change;
  };
  'person/remove': { ask: { key: string; personId: string }; reply: Change };
};

export const personAsks: Asks<PersonRequests> = {
  'person/card': v.object({ personId: id }),
  'person/search': v.object({ query: text(200), limit: count }),
  'person/add': v.variant('from', [
    keyed({ from: v.literal('page'), tabId, ref: text(8000) }),
    keyed({
      from: v.literal('hand'),
      name: line,
      email: v.nullable(line),
      company: v.nullable(line),
    }),
  ]),
  'person/edit': keyed({
    personId: id,
    fields: v.object({
      name: v.exactOptional(line),
      title: v.exactOptional(v.nullable(line)),
      company: v.exactOptional(v.nullable(line)),
      location: v.exactOptional(v.nullable(line)),
      language: v.exactOptional(v.nullable(v.picklist(['en', 'zh']))),
      tags: v.exactOptional(v.pipe(v.array(line), v.maxLength(100))),
      websites: v.exactOptional(v.pipe(v.array(text(2000)), v.maxLength(20))),
      postal: v.exactOptional(v.nullable(text(2000))),
      cadence: v.exactOptional(cadence),
      softDays: v.exactOptional(v.nullable(days)),
    }),
  }),
  'person/link': keyed({ personId: id, tabId, ref: text(8000) }),
  'identity/add': keyed({ personId: id, kind: identityKind, value: line }),
  'identity/remove': keyed({ personId: id, kind: identityKind, value: line }),
  'person/remove': keyed({ personId: id }),
};

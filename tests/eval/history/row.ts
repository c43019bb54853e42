import type { Complaint } from '@/utils/domain/complaint';
import type { Followup } from '@/utils/domain/followup';
import type { Give } from '@/utils/domain/give';
import type { ImportantDate } from '@/utils/domain/important-date';
import type { Channel } from '@/utils/domain/interaction';
import type { Need } from '@/utils/domain/need';
import type { Person } from '@/utils/domain/person';
import type { Approval, PromiseKind, PromiseState } from '@/utils/domain/promise';
import type { Purchase } from '@/utils/domain/purchase';
import type { Survey } from '@/utils/domain/survey';
import type { Verdict } from '@/utils/domain/verdict';
import type { Settings } from '@/utils/messages/settings';
import { UnreadableFile } from '../rows';

/** What was said or done; described in tests/fixtures/histories/README.md. */
export type SaidRow = {
  id?: string;
  at: string;
  by?: 'me' | 'them' | 'other' | null;
  direction?: 'in' | 'out' | null;
  text?: string;
  channel?: Channel;
  cc?: boolean;
  list?: boolean;
};
export type PromiseRow = {
  id?: string;
  by?: 'me' | 'them';
  kind?: PromiseKind;
  text?: string;
  due?: string | null;
  state?: PromiseState;
  closedAt?: string;
  approval?: Partial<Approval>;
  toldAt?: string;
};

/** One history and what is to be suggested first. */
export type HistoryRow = {
  id: string;
  lang: 'en' | 'zh';
  now: string;
  tz?: string;
  person?: Partial<Person>;
  settings?: Partial<Settings>;
  interactions?: SaidRow[];
  promises?: PromiseRow[];
  followups?: Partial<Followup>[];
  complaints?: Partial<Complaint>[];
  needs?: Partial<Need>[];
  gives?: Partial<Give>[];
  surveys?: Partial<Survey>[];
  dates?: Partial<ImportantDate>[];
  purchases?: Partial<Purchase>[];
  verdicts?: Partial<Verdict>[];
  expect: {
    rule?: string;
    about?: string;
    silent?: true;
    reason?: string | { en?: string; zh?: string };
  };
};

/** The row when it has what every history needs. @throws UnreadableFile. */
export function historyRow(raw: Record<string, unknown>): HistoryRow {
  const { id, lang, now, expect } = raw;
  const judged = typeof expect === 'object' && expect !== null;
  const known = lang === 'en' || lang === 'zh';
  if (typeof id !== 'string' || !known || typeof now !== 'string' || !judged) {
    throw new UnreadableFile(`history ${String(id)}: id, lang, now and expect are needed`);
  }
  // The other fields are read with defaults; a wrong one fails in the services like any record.
  return raw as unknown as HistoryRow;
}

import { daysBetween } from '@/utils/lib/dates';
import type { CalendarDate } from '../record';
import type { Gap } from '../suggestion';
import { dayOf } from './days';
import type { Rule, SuggestFacts } from './facts';

/** Gaps below this are a conversation, no silence. */
const LEAST_GAP = 7;
/** Days of contact, and orders, that make a habit. */
const LEAST_CONTACTS = 4;
const LEAST_ORDERS = 3;

/** A key customer is slipping: twice their usual silence, twice their usual time without an order, or a complaint that goes on. */
export const slipping: Rule = (facts) => {
  const { who } = facts;
  if (!who.star) return [];
  const { gap, orders, complaint } = slippingSigns(facts);
  if (!gap && !orders && !complaint) return [];
  const fact = [gap && `gap ${who.lastTouchAt}`, orders && 'orders', complaint && 'complaint'];
  return [
    {
      tone: 'waiting',
      reason: { code: 'slipping', gap, orders, complaint },
      target: { kind: 'contact' },
      fact: fact.filter(Boolean).join(' '),
      evidence: null,
    },
  ];
};

type SlippingFacts = Pick<SuggestFacts, 'touches' | 'purchases' | 'complaints' | 'today' | 'tz'>;

/** What tells that somebody is slipping, whoever it is. */
export function slippingSigns(facts: SlippingFacts) {
  return {
    gap: contactGap(facts),
    orders: orderGap(facts),
    complaint: facts.complaints.some(({ state }) => state === 'open' || state === 'informed'),
  };
}

function contactGap({ touches, today, tz }: SlippingFacts): Gap | null {
  const days = touches.flatMap(({ at }) => dayOf(tz, at) ?? []).filter((day) => day <= today);
  return overdueGap(days, today, LEAST_CONTACTS);
}

function orderGap({ purchases, today }: SlippingFacts): Gap | null {
  const days = purchases.map(({ orderedOn }) => orderedOn).filter((day) => day <= today);
  return overdueGap(days, today, LEAST_ORDERS);
}

/** The time since the last of these days when it is more than twice the median between two. */
function overdueGap(days: readonly CalendarDate[], today: CalendarDate, least: number): Gap | null {
  const inOrder = [...new Set(days)].sort();
  const last = inOrder.at(-1);
  if (last === undefined || inOrder.length < least) return null;
  const gaps = inOrder.slice(1).map((day, at) => daysBetween(inOrder[at] ?? day, day));
  const sorted = gaps.sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const usual = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  const since = daysBetween(last, today);
  return since >= LEAST_GAP && since > 2 * usual ? { days: since, usual: Math.round(usual) } : null;
}

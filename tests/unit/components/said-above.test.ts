import { describe, expect, it } from 'vitest';
import { besideStrips } from '@/components/suggestion/said-above';
import type { Complaint, ComplaintState } from '@/utils/domain/complaint';
import type { SuggestionReason, SuggestionTarget } from '@/utils/domain/suggestion';
import type { PersonCard } from '@/utils/messages/views';
import { personCard } from '../state/fakes';

function card(reason: SuggestionReason, target: SuggestionTarget, ...states: ComplaintState[]) {
  const one = personCard('anna');
  const complaints = states.map((state, n) => ({ id: `c${n}`, state }) as Complaint);
  return {
    ...one,
    next: { ...one.next, reason, target },
    relationship: { ...one.relationship, complaints },
  } satisfies PersonCard;
}
const gap = { days: 60, usual: 20 };
const slipping = (complaint: boolean, more: Partial<{ gap: typeof gap }> = {}) =>
  ({ code: 'slipping', gap: null, orders: null, complaint, ...more }) as const;
const blank = { code: 'nothing-planned', seen: true } as const;
const contact = { kind: 'contact' } as const;

describe('the next step beside a complaint', () => {
  it('leaves the complaint to its strip', () => {
    const open = { code: 'complaint-open', text: 'late', days: 1 } as const;
    expect(besideStrips(card(open, { kind: 'complaint', id: 'c0' }, 'open'))).toBeNull();
  });

  it('says its own where it is about something else', () => {
    const wait = { code: 'they-wait', since: '2026-03-01T10:00:00.000Z', days: 3 } as const;
    expect(besideStrips(card(wait, contact, 'open'))).toEqual(wait);
  });

  it('names no complaint among the reasons for slipping while a strip does', () => {
    expect(besideStrips(card(slipping(true), contact, 'informed'))).toBeNull();
    expect(besideStrips(card(slipping(true, { gap }), contact, 'informed'))).toEqual(
      slipping(false, { gap }),
    );
    expect(besideStrips(card(slipping(true), contact, 'repaired'))).toEqual(slipping(true));
  });

  it('does not say that nothing is planned below a strip with a day', () => {
    expect(besideStrips(card(blank, { kind: 'plan' }, 'solved'))).toBeNull();
    expect(besideStrips(card(blank, { kind: 'plan' }, 'repaired'))).toEqual(blank);
    expect(besideStrips(card(blank, { kind: 'plan' }))).toEqual(blank);
  });
});

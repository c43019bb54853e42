import type { PromiseState } from '@/utils/domain/promise';
import { nextLook, overtakenLooks } from '@/utils/domain/suggest/looks';
import { nextReminder } from '@/utils/domain/suggest/yearly';
import { promiseDraft } from '../fakes/records';
import { CROWD_TODAY, type Dice } from './dice';
import type { Drafts, PersonDraft } from './drafts';

/** Words given and everything else that is noted of somebody. */
export function dealings(dice: Dice, drafts: Drafts, person: PersonDraft): void {
  const { id: personId } = person;
  words(dice, drafts, personId);
  reminders(dice, drafts, personId);
  trouble(dice, drafts, personId);
  if (person.stage !== 'lead') purchases(dice, drafts, personId);
  if (dice.chance(0.05)) {
    const kind = dice.pick(['gift', 'favour', 'concession', 'discount']);
    const exchange = kind === 'concession' && dice.chance(0.5) ? 'a longer term' : null;
    drafts.gives.push({
      ...{ id: dice.id(), personId, side: dice.pick(['given', 'received']), kind, text: kind },
      ...{ date: dice.day(-1000, -1), value: 1000 + dice.below(90_000), currency: 'EUR' },
      ...{ inExchange: exchange, answeredBy: null, settled: dice.chance(0.5), interactionId: null },
    });
  }
  if (dice.chance(0.06))
    drafts.surveys.push({
      ...{ id: dice.id(), personId, score: 1 + dice.below(5), quote: null },
      date: dice.day(-1000, -1),
    });
  if (dice.chance(0.3)) {
    const yearly = {
      calendar: 'solar',
      month: 1 + dice.below(12),
      day: 1 + dice.below(28),
    } as const;
    const date = { ...yearly, leap: false, year: null, leadDays: 7 };
    drafts.dates.push({
      ...{ id: dice.id(), personId, kind: 'birthday', text: 'Birthday', ...date },
      ...{ state: 'active', due: nextReminder(date, CROWD_TODAY) },
    });
  }
}

/** One in eight waits for a word of mine, most of them for too long. */
function words(dice: Dice, { promises }: Drafts, personId: string): void {
  const text = 'Send the revised offer with the longer term of payment';
  const open = (side: 'mine' | 'theirs') =>
    promises.push(
      promiseDraft({
        ...{ id: dice.id(), personId, side, text, kind: side === 'mine' ? 'firm' : 'theirs' },
        due: dice.chance(0.83) ? dice.day(-400, -1) : dice.day(0, 30),
      }),
    );
  if (dice.chance(0.12)) open('mine');
  if (dice.chance(0.05)) open('theirs');
  for (let left = dice.count(0.1); left > 0; left -= 1) {
    const state: PromiseState = dice.pick(['kept', 'kept', 'kept', 'late', 'broken', 'dropped']);
    const side = dice.chance(0.7) ? 'mine' : 'theirs';
    promises.push(
      promiseDraft({
        ...{ id: dice.id(), personId, side, text, kind: side === 'mine' ? 'firm' : 'theirs' },
        ...{ due: dice.day(-1000, -1), state, closedAt: dice.moment(-1000) },
      }),
    );
  }
}

function reminders(dice: Dice, { followups }: Drafts, personId: string): void {
  const add = (state: 'open' | 'done', due: string, closedAt: string | null) =>
    followups.push({
      ...{ id: dice.id(), personId, text: 'Ask how the new line sells', kind: 'reminder' },
      ...{ owner: 'me', due, firstDue: due, state, closedAt },
    });
  if (dice.chance(0.08)) add('open', dice.chance(0.6) ? dice.day(-300, -1) : dice.day(0, 60), null);
  if (dice.chance(0.12)) add('done', dice.day(-900, -2), dice.moment(-900));
}

const CATEGORIES = ['Delivery', 'Quality', 'Price', 'Invoice', 'Service'] as const;

function trouble(dice: Dice, { complaints, needs }: Drafts, personId: string): void {
  if (dice.chance(0.02)) {
    const state = dice.chance(0.15) ? dice.pick(['open', 'informed']) : 'repaired';
    const over = state === 'repaired' ? dice.moment(-400) : null;
    complaints.push({
      ...{ id: dice.id(), personId, text: 'Two cartons were damaged', state, cause: null },
      ...{ category: dice.pick(CATEGORIES), due: over ? null : dice.day(-10, 10) },
      ...{ openedAt: dice.moment(), informedAt: state === 'open' ? null : dice.moment(-400) },
      ...{ solvedAt: over, repairedAt: over, interactionId: null },
    });
  }
  if (dice.chance(0.03)) {
    const heard = dice.chance(0.3);
    needs.push({
      ...{
        id: dice.id(),
        personId,
        text: 'A smaller carton for the shelf',
        heardAt: dice.moment(),
      },
      ...{ state: heard ? 'heard' : 'solved', due: heard ? dice.day(-200, 10) : null },
      ...{ answeredAt: null, closedAt: heard ? null : dice.moment(-400), interactionId: null },
    });
  }
}

function purchases(dice: Dice, { purchases: bought }: Drafts, personId: string): void {
  for (let left = dice.count(0.9); left > 0; left -= 1) {
    const orderedOn = dice.day(-1000, -1);
    const dates = {
      orderedOn,
      deliveredOn: null,
      looked: overtakenLooks({ orderedOn, deliveredOn: null }, CROWD_TODAY),
    };
    const next = nextLook(dates);
    bought.push({
      ...{ id: dice.id(), personId, text: '40 cartons', ...dates, looked: [] },
      ...{ value: 100_000 + dice.below(5_000_000), currency: 'EUR' },
      ...{ state: next ? 'open' : 'done', due: next?.due ?? null },
    });
  }
}

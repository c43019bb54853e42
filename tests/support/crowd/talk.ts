import { interactionDraft } from '../fakes/records';
import type { Dice } from './dice';
import type { Drafts, PersonDraft } from './drafts';

const SAID = [
  'Thank you for the samples. The colour is right, the weight is a little above what we agreed.',
  'Could you send me the new price list before our meeting with the buyers on Thursday?',
  'We have gone through the offer with our colleagues in Lyon and can confirm the first order.',
  '您好，样品已经收到，颜色没有问题，请问大货什么时候可以安排？',
  'The delivery came in this morning, two cartons are damaged. Please find the pictures attached.',
  'I will be out of the office next week; my deputy takes care of the order in the meantime.',
] as const;

/** `count` messages, calls and notes with the first person, some with a colleague beside. */
export function talk(
  dice: Dice,
  { interactions }: Drafts,
  [person, colleague]: readonly [PersonDraft, PersonDraft],
  count: number,
): void {
  for (let left = count; left > 0; left -= 1) {
    const both = colleague.id !== person.id && dice.chance(0.2);
    const direction = dice.chance(0.1) ? null : dice.pick(['in', 'out']);
    const text = Array.from({ length: 1 + dice.below(4) }, () => dice.pick(SAID)).join(' ');
    interactions.push(
      interactionDraft({
        ...{ id: dice.id(), direction, at: dice.moment(), subject: 'Order', text },
        channel: direction === null ? dice.pick(['call', 'meeting', 'note']) : 'mail',
        personIds: both ? [person.id, colleague.id] : [person.id],
        ...(direction === 'in' ? { fromPersonId: person.id } : {}),
        ...(direction === null ? {} : { asks: dice.chance(0.35), answers: dice.chance(0.7) }),
        conversationKey: `gmail:thread-${dice.id().slice(0, 18)}`,
        messageKey: `gmail:${dice.id()}`,
        contentKey: dice.id().slice(0, 18),
      }),
    );
  }
}

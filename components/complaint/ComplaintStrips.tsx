import type { PersonCard } from '@/utils/messages/views';
import { ComplaintStrip } from './ComplaintStrip';

const order = { open: 0, informed: 1, solved: 2, repaired: 3 } as const;

/** What they complained about and is not all well again, the most pressing first. */
export function ComplaintStrips({ card }: { card: PersonCard }) {
  const running = card.relationship.complaints.filter(({ state }) => state !== 'repaired');
  return (
    <>
      {running
        .toSorted((a, b) => order[a.state] - order[b.state])
        .map((complaint) => (
          <ComplaintStrip key={complaint.id} complaint={complaint} />
        ))}
    </>
  );
}

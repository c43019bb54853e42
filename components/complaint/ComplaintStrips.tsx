import type { PersonCard } from '@/utils/messages/views';
import { useWords } from '../i18n/context';
import { NotNow } from '../suggestion/NotNow';
import { isQuiet } from '../suggestion/quiet';
import { sayWhy } from '../suggestion/say-reason';
import { ComplaintStrip } from './ComplaintStrip';

const order = { open: 0, informed: 1, solved: 2, repaired: 3 } as const;

/**
 * What they complained about and is not all well again, the most pressing first. Where one is the
 * next step, its strip is the place to put that off.
 */
export function ComplaintStrips({ card }: { card: PersonCard }) {
  const { t, dates } = useWords();
  const { next, person } = card;
  const { target } = next;
  const pressing = target.kind === 'complaint' && !isQuiet(next.rule) ? target.id : null;
  const running = card.relationship.complaints.filter(({ state }) => state !== 'repaired');
  return (
    <>
      {running
        .toSorted((a, b) => order[a.state] - order[b.state])
        .map((complaint) => (
          <ComplaintStrip
            key={complaint.id}
            complaint={complaint}
            silence={
              complaint.id === pressing && (
                <NotNow personId={person.id} next={next} said={sayWhy({ t, dates }, next.reason)} />
              )
            }
          />
        ))}
    </>
  );
}

import type { PersonCard } from '@/utils/messages/views';
import type { AskOf } from '@/utils/state/client';
import { useSession } from '../app/context';

type Fields = AskOf<'relationship/edit'>['fields'];

/** Changes what the relationship keeps on the person itself. */
export function useEditRelationship(card: PersonCard): (fields: Fields) => void {
  const { writes } = useSession();
  return (fields) =>
    void writes.run('relationship/edit', { personId: card.person.id, fields }, 'record-changed');
}

/** Notes things in the database as the screens would, at the time they happened. */
import type { Result } from '@/utils/messages/result';
import type { UiReply, WriteType } from '@/utils/messages/ui-to-background';
import type { PersonCard } from '@/utils/messages/views';
import type { Services } from '@/utils/services';
import type { AskOf } from '@/utils/state/client';

type Noted = Exclude<WriteType, `teach/${string}`> & keyof Services['methods'];

export type Life = {
  note<T extends Noted>(type: T, ask: AskOf<T>): Promise<UiReply<T>>;
  /** The id of somebody by their address. */
  who(email: string): Promise<string>;
  card(personId: string): Promise<PersonCard>;
  /** From now on it is this time. */
  at(time: string): void;
};

export function createLife(methods: Services['methods'], setNow: (at: Date) => void): Life {
  const call = async <T>(answer: Promise<Result<T>>): Promise<T> => {
    const result = await answer;
    if (!result.ok) throw new Error(`not noted: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  return {
    note(type, ask) {
      const method = methods[type] as (ask: unknown) => Promise<Result<UiReply<typeof type>>>;
      return call(method({ ...ask, key: crypto.randomUUID() }));
    },
    async who(email) {
      const [hit] = await call(methods['person/search']({ query: email, limit: 1 }));
      if (!hit) throw new Error(`nobody writes from ${email}`);
      return hit.personId;
    },
    card: (personId) => call(methods['person/card']({ personId })),
    at: (time) => setNow(new Date(time)),
  };
}

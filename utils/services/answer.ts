import { asRefusal } from '@/utils/db/errors';
import type { Result } from '@/utils/messages/result';
import type { ServiceDeps } from './context';

/** Turns a use case that throws refusals into one that always answers. */
export function answering(deps: ServiceDeps) {
  return <Ask, Reply>(useCase: (deps: ServiceDeps, ask: Ask) => Promise<Reply>) =>
    async (ask: Ask): Promise<Result<Reply>> => {
      try {
        return { ok: true, value: await useCase(deps, ask) };
      } catch (error) {
        const { code, detail } = asRefusal(error);
        return { ok: false, error: detail === undefined ? { code } : { code, detail } };
      }
    };
}

/** A service's use case made into a method of its own. */
export type Answering = ReturnType<typeof answering>;

/** How long an upgrade may hold up an answer before that is said, ms: before a caller gives up. */
const HELD_UP = 1500;

/**
 * The same for whoever looks at a screen: while the database is brought to a new version the
 * answer is `getting-ready`, and the work is done all the same. A write sent again with its key
 * is answered by what the first did.
 */
export function answeringInTime(deps: ServiceDeps): Answering {
  const answer = answering(deps);
  return (useCase) => {
    const method = answer(useCase);
    return async (ask) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const heldUp = new Promise<Result<never>>((settle) => {
        timer = setTimeout(() => {
          if (deps.db.upgrading()) settle({ ok: false, error: { code: 'getting-ready' } });
        }, HELD_UP);
      });
      const answered = await Promise.race([method(ask), heldUp]);
      clearTimeout(timer);
      return answered;
    };
  };
}

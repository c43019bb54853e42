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

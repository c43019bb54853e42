import type { Requests } from '@/utils/messages/requests/asks';
import type { Result } from '@/utils/messages/result';

/** One method per request of an area. */
export type MethodsOf<R extends Requests> = {
  [T in keyof R]: (ask: R[T]['ask']) => Promise<Result<R[T]['reply']>>;
};

import type * as v from 'valibot';

/** Requests of one area: ask and reply side by side. */
export type Requests = Record<string, { ask: object; reply: unknown }>;

/** The form of each ask of an area, exact in both directions. */
export type Asks<R extends Requests> = { [T in keyof R]: v.GenericSchema<unknown, R[T]['ask']> };

/** A small store outside the database (`storage.local`, by keys). */
export type LocalArea = {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
};

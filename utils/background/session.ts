/**
 * What must outlive the background, which dies after half a minute of quiet,
 * but not the browser: `storage.session` behind a small typed face.
 */
export type SessionArea = {
  /** Everything for null. */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
};

export async function readSession<T>(area: SessionArea, key: string): Promise<T | null> {
  const found = (await area.get(key))[key];
  return found === undefined ? null : (found as T);
}

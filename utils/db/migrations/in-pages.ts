type Source<V> = {
  getAll(range: IDBKeyRange | null, count: number): Promise<V[]>;
};

/** Rows in memory at once: enough that the way to the database and back no longer counts. */
const PAGE = 1_000;

/**
 * All rows of a store in the order of their keys, some at a time: a cursor goes to the database
 * for every row. `store` is an idb object store, `keyOf` tells a row's key. To write, start all
 * writes of a page and await them together.
 */
export async function* inPages<V>(
  store: object,
  keyOf: (row: V) => IDBValidKey,
): AsyncGenerator<V[]> {
  // The types of idb bind a store to its schema.
  const source = store as Source<V>;
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows: V[] = await source.getAll(range, PAGE);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    range = IDBKeyRange.lowerBound(keyOf(last), true);
  }
}

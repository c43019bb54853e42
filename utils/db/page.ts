/** The last row read: its key in the index and its own. */
export type After = { key: string[]; id: string };

type Row<V> = {
  key: IDBValidKey;
  primaryKey: IDBValidKey;
  value: V;
  continue(): Promise<Row<V> | null>;
  continuePrimaryKey(key: IDBValidKey, primaryKey: IDBValidKey): Promise<Row<V> | null>;
};
type Index<V> = {
  openCursor(range: IDBKeyRange, direction: 'next' | 'prev'): Promise<Row<V> | null>;
};

export type PageAsk<V> = {
  range: IDBKeyRange;
  /** `prev`: last first. */
  direction: 'next' | 'prev';
  after: After | null;
  limit: number;
  /** Rows that do not belong are passed over. */
  keep?: (value: V) => boolean;
};

/** Rows looked at for one page, however few of them belong. */
const MOST_LOOKED_AT = 500;

/**
 * Up to `limit` rows of an index after the given one, which may be gone by now. Reads on by key,
 * never by count, and looks at a bounded number of rows: `next` says where to go on, null at the
 * end. `index` is an idb index of arrays of strings.
 */
export async function pageOf<V>(
  index: object,
  { range, direction, after, limit, keep = () => true }: PageAsk<V>,
): Promise<{ rows: V[]; next: After | null }> {
  // The types of idb bind a cursor to one store.
  const source = index as Index<V>;
  let row = await source.openCursor(range, direction);
  if (row && after) row = await skipTo(row, after, direction);
  const rows: V[] = [];
  let looked = 0;
  let last: After | null = null;
  while (row && rows.length < limit && looked < MOST_LOOKED_AT) {
    if (keep(row.value)) rows.push(row.value);
    looked += 1;
    last = { key: row.key as string[], id: row.primaryKey as string };
    row = await row.continue();
  }
  return { rows, next: row ? last : null };
}

/** The first row after the given one. */
async function skipTo<V>(row: Row<V>, after: After, direction: 'next' | 'prev') {
  const { cmp } = indexedDB;
  const step = direction === 'next' ? 1 : -1;
  const order = (one: Row<V>) => step * (cmp(one.key, after.key) || cmp(one.primaryKey, after.id));
  // A cursor that stands behind the place already must not be moved: that would be an error.
  const found = order(row) < 0 ? await row.continuePrimaryKey(after.key, after.id) : row;
  return found && order(found) === 0 ? found.continue() : found;
}

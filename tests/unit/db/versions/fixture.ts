import 'fake-indexeddb/auto';

/** Stores and indexes as a browser shows them: `name` → key path and `index → key path`. */
export type Shape = Record<string, { key: unknown; indexes: Record<string, unknown> }>;

/** A database as some version left it, made without any code of ours. */
export type Fixture = { version: number; shape: Shape; records: Record<string, unknown[]> };

/** `email*` is a multi-entry index, `email!` a unique one. */
const marks = (index: IDBIndex) => `${index.multiEntry ? '*' : ''}${index.unique ? '!' : ''}`;

function open(name: string, version?: number, upgrade?: (db: IDBDatabase) => void) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => upgrade?.(opening.result);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

export async function storeFixture(name: string, { version, shape, records }: Fixture) {
  const db = await open(name, version, (fresh) => {
    for (const [store, { key, indexes }] of Object.entries(shape)) {
      const options = { keyPath: key as string, autoIncrement: key === 'seq' };
      const made = fresh.createObjectStore(store, options);
      for (const [index, path] of Object.entries(indexes)) {
        const multiEntry = index.endsWith('*');
        const unique = index.endsWith('!');
        made.createIndex(index.replace(/[*!]$/, ''), path as string, { multiEntry, unique });
      }
    }
  });
  await new Promise<void>((resolve, reject) => {
    const tx = db.transaction(Object.keys(shape), 'readwrite');
    for (const [store, rows] of Object.entries(records)) {
      for (const row of rows) tx.objectStore(store).put(row);
    }
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
  });
  db.close();
}

export async function shapeOf(name: string): Promise<Shape> {
  const db = await open(name);
  const tx = db.transaction([...db.objectStoreNames]);
  const shape: Shape = {};
  for (const storeName of db.objectStoreNames) {
    const store = tx.objectStore(storeName);
    const indexes = [...store.indexNames].map((one) => {
      const index = store.index(one);
      return [`${one}${marks(index)}`, index.keyPath] as const;
    });
    shape[storeName] = { key: store.keyPath, indexes: Object.fromEntries(indexes) };
  }
  db.close();
  return shape;
}

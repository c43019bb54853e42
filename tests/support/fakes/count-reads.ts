type Source = Record<string, (...args: unknown[]) => IDBRequest>;

const READS = ['get', 'getKey', 'getAll', 'getAllKeys', 'getAllRecords', 'openCursor', 'count'];

export type Reads = { requests: number; records: number; keys: number };

/** Runs `work` and counts what it reads from any database: requests, whole records, keys alone. */
export async function countReads(work: () => Promise<unknown>): Promise<Reads> {
  const reads: Reads = { requests: 0, records: 0, keys: 0 };
  const undo = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((prototype) =>
    READS.flatMap((name) => watch(prototype as unknown as Source, name, reads)),
  );
  try {
    await work();
  } finally {
    for (const restore of undo) restore();
  }
  return reads;
}

function watch(source: Source, name: string, reads: Reads): (() => void)[] {
  const real = source[name];
  if (!real) return [];
  source[name] = function counted(this: unknown, ...args) {
    const request = real.apply(this, args);
    reads.requests += 1;
    request.addEventListener('success', () => {
      const { result } = request as { result: unknown };
      if (result === undefined || result === null) return;
      if (name === 'count') reads.records += result as number;
      else {
        const kind = name.endsWith('Key') || name.endsWith('Keys') ? 'keys' : 'records';
        reads[kind] += Array.isArray(result) && name.startsWith('getAll') ? result.length : 1;
      }
    });
    return request;
  };
  return [
    () => {
      source[name] = real;
    },
  ];
}

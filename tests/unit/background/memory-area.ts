/** A storage area in memory that copies what goes in and out, as the browser does. */
export function memoryArea() {
  const items = new Map<string, string>();
  return {
    async get(key: string | null): Promise<Record<string, unknown>> {
      if (key === null) {
        return Object.fromEntries([...items].map(([name, item]) => [name, JSON.parse(item)]));
      }
      const found = items.get(key);
      return found === undefined ? {} : { [key]: JSON.parse(found) };
    },
    async set(patch: Record<string, unknown>) {
      for (const [key, value] of Object.entries(patch)) items.set(key, JSON.stringify(value));
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

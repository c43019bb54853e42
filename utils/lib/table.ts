/**
 * A table to be asked with words from outside: nothing is inherited, so that "constructor" or
 * "toString" in a mail finds nothing rather than a function of the engine.
 */
export const table = <Value>(
  entries: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> => Object.assign(Object.create(null), entries);

/** What a record from outside holds itself under a name, or nothing. */
export const lookup = <Value>(
  entries: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined => (Object.hasOwn(entries, name) ? entries[name] : undefined);

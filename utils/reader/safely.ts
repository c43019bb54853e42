/** A slip in an adapter must neither reach the page nor end the watch. */
export function safely<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

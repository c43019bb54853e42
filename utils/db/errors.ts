/** What the database can refuse or fail with, by name. The codes are those of the messages. */
export type DatabaseErrorCode =
  | 'data-missing'
  | 'storage-unavailable'
  | 'storage-full'
  | 'not-saved'
  | 'changed-since'
  | 'not-found'
  | 'bad-request'
  | 'nothing-to-log'
  | 'nobody-known';

/** A named refusal: nothing was written. `detail` never quotes what a user wrote. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: DatabaseErrorCode,
    readonly detail?: string,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
  }
}

const nameOf = (error: unknown) => (error instanceof Error || isDomError(error) ? error.name : '');

function isDomError(error: unknown): error is { name: string } {
  return typeof error === 'object' && error !== null && 'name' in error;
}

/**
 * Did the connection die rather than the request? The browser closed it (InvalidStateError),
 * lost its backend (UnknownError: damaged store, Safari's lost server) or cut the transaction
 * off (AbortError without our doing). Worth one retry on a new connection.
 */
export function isConnectionError(error: unknown): boolean {
  return ['InvalidStateError', 'UnknownError', 'AbortError'].includes(nameOf(error));
}

/** Is storage switched off for us (Firefox's private mode, blocked site data)? Said at first open. */
export function isForbidden(error: unknown): boolean {
  return ['InvalidStateError', 'SecurityError'].includes(nameOf(error));
}

/** Any failure as a named refusal. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (nameOf(error) === 'QuotaExceededError') return new Refusal('storage-full');
  return new Refusal('not-saved', nameOf(error) || 'unknown');
}

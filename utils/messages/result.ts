/** What can go wrong with a request, by name. The UI has a plain sentence for each. */
export type ErrorCode =
  /** The database came back empty or older although there was data. */
  | 'data-missing'
  /** Private window or storage switched off: nothing can be kept. */
  | 'storage-unavailable'
  /** The disk or the quota is full. */
  | 'storage-full'
  /** The database failed; nothing of this request was written. */
  | 'not-saved'
  /** The record changed since, so undoing would lose the newer change. */
  | 'changed-since'
  | 'not-found'
  /** The request is not of the agreed form. */
  | 'bad-request'
  /** The sender may not ask this. */
  | 'not-allowed'
  /** No conversation is open, or it could not be read. */
  | 'nothing-to-log'
  /** Nobody in the conversation is known yet. */
  | 'nobody-known'
  /** The data is being brought to a new version, so this waits; the same request may be sent again. */
  | 'getting-ready'
  /** The background did not answer, even after a retry; the outcome is not known yet. */
  | 'no-answer';

export type Failure = { code: ErrorCode; detail?: string };

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

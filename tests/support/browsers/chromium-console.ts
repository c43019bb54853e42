/**
 * Reads uncaught errors from Chromium's log, one line each:
 * `[…:INFO:CONSOLE:12] "Uncaught Error: …", source: chrome-extension://…/x.js (12)`.
 * A frame's or worker's own session would miss what happens before it is attached.
 */
export function consoleErrors(log: string, extensionOrigin: string): string[] {
  const errors: string[] = [];
  for (const line of log.split('\n')) {
    if (!line.includes(':CONSOLE')) continue;
    const start = line.indexOf('] "');
    const end = line.lastIndexOf('", source: ');
    if (start < 0 || end < 0) continue;
    const message = line.slice(start + 3, end);
    const source = line.slice(end + 11);
    const uncaught = message.startsWith('Uncaught') || message.startsWith('Unchecked');
    if (uncaught && `${source} ${message}`.includes('chrome-extension://')) {
      errors.push(`${message} at ${source.replace(extensionOrigin, '')}`);
    }
  }
  return errors;
}

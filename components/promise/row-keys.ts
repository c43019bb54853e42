import type { TargetedKeyboardEvent } from 'preact';

/** Keys of a row while the row itself has the focus; J, K and D walk and do it everywhere. */
export function rowKeys(keys: Readonly<Record<string, () => void>>) {
  return (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const run = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
}

import { useEffect } from 'preact/hooks';
import { hasCommand, isTyping } from '../ui/keys';

export type ShortcutActions = {
  log: () => void;
  note: () => void;
  followup: () => void;
  search: () => void;
  undo: () => void;
  escape: () => void;
};

/** Keys while the focus is in the screen and nothing is being typed. */
export function useShortcuts(actions: ShortcutActions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      if (hasCommand(event)) {
        if (event.key.toLowerCase() !== 'z' || event.shiftKey || event.altKey) return;
        event.preventDefault();
        actions.undo();
        return;
      }
      const run = event.altKey ? undefined : keyed(actions, event.key);
      if (!run) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

/** One more key, where the thing it is for stands. */
export function useKey(key: string, run: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTaken(event) || hasCommand(event) || event.altKey) return;
      if (event.key.toLowerCase() !== key) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

/** Somebody else's: text being typed, a sheet or a menu in front. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return true;
  return document.querySelector('dialog[open], [popover]:popover-open:not(.tooltip)') !== null;
}

function keyed(actions: ShortcutActions, key: string): (() => void) | undefined {
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'l':
      return actions.log;
    case 'n':
      return actions.note;
    case 'f':
      return actions.followup;
    case '/':
      return actions.search;
    case 'j':
      return () => walkRows(1);
    case 'k':
      return () => walkRows(-1);
    case 'd':
      return doneRow();
    case 's':
      return pressInRow('[data-snooze] button');
    case 'x':
      return pressInRow('[data-pick]');
    case 'Enter':
      return document.activeElement === currentRow() ? pressInRow('[data-open]') : undefined;
    case 'Escape':
      return actions.escape;
    default:
      return undefined;
  }
}

const currentRow = () => document.activeElement?.closest<HTMLElement>('[data-walk]') ?? null;

function walkRows(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-walk]')];
  const now = currentRow();
  const at = now ? rows.indexOf(now) + by : by > 0 ? 0 : rows.length - 1;
  const row = rows[Math.max(0, Math.min(at, rows.length - 1))];
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

/** Presses what the row in focus has for a key. */
function pressInRow(what: string): (() => void) | undefined {
  const button = currentRow()?.querySelector<HTMLElement>(what);
  return button ? () => button.click() : undefined;
}

/** Presses Done of the row in focus and moves on to its neighbour. */
function doneRow(): (() => void) | undefined {
  const row = currentRow();
  const button = row?.querySelector<HTMLElement>('[data-done]');
  if (!row || !button) return undefined;
  return () => {
    button.click();
    walkRows(1);
    if (currentRow() === row) walkRows(-1);
  };
}

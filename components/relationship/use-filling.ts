import { useRef, useState } from 'preact/hooks';
import type { Adding } from './adding';

/**
 * What is being added to the card of a person, and how that begins (with a name) and ends (with
 * null). Ended, the focus goes back to what asked for it, or to the step that comes next, unless
 * it is somewhere already.
 */
export function useFilling(personId: string): [Adding, (what: Adding) => void] {
  const [filling, setFilling] = useState<{ personId: string; what: Adding }>({
    personId,
    what: null,
  });
  const opener = useRef<Element | null>(null);
  const fill = (what: Adding) => {
    if (what !== null) opener.current = document.activeElement;
    setFilling({ personId, what });
    if (what === null) requestAnimationFrame(() => giveBack(opener.current));
  };
  // What was begun with somebody else is over.
  return [filling.personId === personId ? filling.what : null, fill];
}

function giveBack(opener: Element | null): void {
  const held = document.activeElement;
  // What is hidden holds the focus no longer for anybody who looks.
  if (held instanceof HTMLElement && held !== document.body && held.checkVisibility?.() !== false)
    return;
  const next = opener?.isConnected ? opener : document.querySelector('.next button');
  if (next instanceof HTMLElement) next.focus();
}

/** Enter that means it: not the one that ends an input method's composition. */
export function isEnter(event: KeyboardEvent): boolean {
  // 229 = the key was eaten by an input method; Safari says so only this way.
  return event.key === 'Enter' && !event.isComposing && event.keyCode !== 229;
}

export function isEscape(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !event.isComposing && event.keyCode !== 229;
}

/** Ctrl or ⌘. */
export function hasCommand(event: KeyboardEvent | MouseEvent): boolean {
  return event.ctrlKey || event.metaKey;
}

/** True where a letter is text and not a shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(target.type);
}

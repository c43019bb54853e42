/** How long a row stays marked after it was jumped to, ms; as long as the animation. */
const MARKED = 1600;

/**
 * Brings the row of a record into view, marks it for a moment and gives it the focus. Answers
 * false when it is not on the screen.
 */
export function reveal(id: string): boolean {
  const row = document.querySelector<HTMLElement>(`[data-record="${CSS.escape(id)}"]`);
  if (!row) return false;
  row.scrollIntoView({ block: 'center' });
  if (!row.hasAttribute('tabindex')) row.tabIndex = -1;
  row.focus({ preventScroll: true });
  row.classList.add('revealed');
  setTimeout(() => row.classList.remove('revealed'), MARKED);
  return true;
}

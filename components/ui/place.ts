const EDGE = 8;
const GAP = 4;

/** Puts a popover below its trigger, or above where there is no room; always inside the window. */
export function placeBeside(box: HTMLElement, trigger: HTMLElement): void {
  const at = trigger.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = innerHeight - at.bottom - GAP - EDGE;
  const up = below < height && at.top > below;
  const top = up ? at.top - GAP - height : at.bottom + GAP;
  // Right edges meet where the trigger stands on the right, as rows of actions do.
  const left = at.left + at.width / 2 > innerWidth / 2 ? at.right - width : at.left;
  box.style.top = `${clamp(top, EDGE, innerHeight - height - EDGE)}px`;
  box.style.left = `${clamp(left, EDGE, innerWidth - width - EDGE)}px`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

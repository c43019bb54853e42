import type { Dock } from '@/utils/state/dock';
import { useDrag } from './use-drag';

type Props = {
  dock: Dock;
  label: string;
  /** My overdue word to the person on the page; 0 shows a plain handle. */
  owed: number;
};

const STEP = 24;

/** What is left of a collapsed sidebar: opens on click, slides up and down, keeps its place. */
export function DockHandle({ dock, label, owed }: Props) {
  const drag = useDrag({
    from: () => dock.state.value.handleTop,
    move: (from, _dx, dy) => dock.set({ handleTop: Math.max(0, Math.round(from + dy)) }),
    click: () => dock.set({ collapsed: false }),
  });
  const slide = (by: number) =>
    dock.set({ handleTop: Math.max(0, dock.state.value.handleTop + by) });
  return (
    <button
      type="button"
      class="dock-handle"
      aria-label={label}
      title={label}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') slide(-STEP);
        else if (event.key === 'ArrowDown') slide(STEP);
        else if (event.key === 'Enter' || event.key === ' ') dock.set({ collapsed: false });
        else return;
        event.preventDefault();
      }}
      {...drag}
    >
      <span class={owed > 0 ? 'dock-mark dock-mark-owed' : 'dock-mark'} aria-hidden="true" />
    </button>
  );
}

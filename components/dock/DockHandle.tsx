import type { Dock } from '@/utils/state/dock';
import { Mark } from '../brand/Mark';
import { useDrag } from './use-drag';

type Props = {
  dock: Dock;
  label: string;
  /** My overdue promises to the person on the page; 0 shows a plain handle. */
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
      class={owed > 0 ? 'dock-handle dock-handle-owed' : 'dock-handle'}
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
      <Mark size={16} />
    </button>
  );
}

import { DOCK_WIDTH, type Dock } from '@/utils/state/dock';
import { useDrag } from './use-drag';

type Props = { dock: Dock; label: string };

/** One key press widens or narrows by this much, CSS px. */
const STEP = 24;

/** The sidebar's left edge: drag or arrow keys set the width, a double click collapses. */
export function DockEdge({ dock, label }: Props) {
  const width = dock.state.value.width;
  const drag = useDrag({
    from: () => dock.state.value.width,
    move: (from, dx) => dock.set({ width: Math.round(from - dx) }),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator is the window-splitter pattern; <hr> cannot take focus.
    <div
      class="dock-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={DOCK_WIDTH.least}
      aria-valuemax={DOCK_WIDTH.most}
      tabIndex={0}
      onDblClick={() => dock.set({ collapsed: true })}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') dock.set({ width: width + STEP });
        else if (event.key === 'ArrowRight') dock.set({ width: width - STEP });
        else if (event.key === 'Enter') dock.set({ collapsed: true });
        else return;
        event.preventDefault();
      }}
      {...drag}
    />
  );
}

import { useRef } from 'preact/hooks';

/** Movement below this counts as a click, CSS px. */
const SLOP = 4;

export type Drag = {
  /** Value at the start of a drag. */
  from(): number;
  /** Called with the start value and how far the pointer went on the screen. */
  move(from: number, dx: number, dy: number): void;
  click?(): void;
};

/**
 * Pointer handlers for something dragged inside a frame whose own box moves with
 * it: only screen coordinates stay true there.
 */
export function useDrag(drag: Drag) {
  const start = useRef<{ x: number; y: number; value: number; moved: boolean } | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      start.current = { x: event.screenX, y: event.screenY, value: drag.from(), moved: false };
    },
    onPointerMove(event: PointerEvent) {
      const from = start.current;
      if (!from) return;
      const dx = event.screenX - from.x;
      const dy = event.screenY - from.y;
      if (!from.moved && Math.hypot(dx, dy) < SLOP) return;
      from.moved = true;
      drag.move(from.value, dx, dy);
    },
    onPointerUp() {
      const from = start.current;
      start.current = null;
      if (from && !from.moved) drag.click?.();
    },
    onPointerCancel() {
      start.current = null;
    },
  };
}

/** Makes room for the sidebar by narrowing the page's root, where the window is wide enough. */

/** Below this width of what would remain, the sidebar lies over the page instead, px. */
const LEAST_PAGE = 560;

export type Room = { set(width: number): void; clear(): void };

export function makeRoom(view: Window & typeof globalThis): Room {
  const root = view.document.documentElement;
  let given = 0;
  const apply = (width: number) => {
    const room = view.innerWidth - width >= LEAST_PAGE ? width : 0;
    if (room === given) return;
    given = room;
    if (room === 0) {
      root.style.removeProperty('margin-right');
      root.style.removeProperty('max-width');
      root.style.removeProperty('min-width');
    } else {
      root.style.setProperty('margin-right', `${room}px`, 'important');
      // A root with width: 100% ignores its margin, and some apps set a least width.
      root.style.setProperty('max-width', `calc(100% - ${room}px)`, 'important');
      root.style.setProperty('min-width', '0', 'important');
    }
    // Mail apps that lay themselves out by script measure again only on this.
    view.dispatchEvent(new Event('resize'));
  };
  return { set: apply, clear: () => apply(0) };
}

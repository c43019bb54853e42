/** A frame drawn around one element of the page, by one neutral element beside the page's body. */
export type Outline = { around(target: Element | null): void; remove(): void };

type Box = { left: number; top: number; width: number; height: number };

/** Just below the dock, so that the sidebar stays free. */
const LAYER = '2147483645';

/**
 * The page can see that an element was added and nothing more: no text, no name, no class, and
 * in its closed root nothing but an empty box.
 */
export function createOutline(view: Window): Outline {
  const doc = view.document;
  const host = doc.createElement('div');
  style(host, { all: 'initial', position: 'fixed', inset: '0', 'z-index': LAYER });
  style(host, { 'pointer-events': 'none', display: 'block' });
  const root = host.attachShadow({ mode: 'closed' });
  const box = doc.createElement('div');
  style(box, { all: 'initial', position: 'fixed', 'box-sizing': 'border-box', display: 'none' });
  style(box, { border: '2px solid rgb(37 99 235)', 'border-radius': '4px' });
  style(box, { background: 'rgb(37 99 235 / 10%)', 'pointer-events': 'none' });
  root.append(box);
  doc.documentElement.append(host);
  return {
    around(target) {
      const at = target?.isConnected ? placeOf(target) : null;
      if (!at) return style(box, { display: 'none' });
      style(box, { left: px(at.left), top: px(at.top), width: px(at.width) });
      style(box, { height: px(at.height), display: 'block' });
    },
    remove: () => host.remove(),
  };
}

/** Where an element stands in the window of the top document, frames around it included. */
function placeOf(target: Element): Box {
  const { left, top, width, height } = target.getBoundingClientRect();
  const at = { left: left - 3, top: top - 3, width: width + 6, height: height + 6 };
  let frame = frameOf(target);
  for (let depth = 0; frame && depth < 8; depth += 1, frame = frameOf(frame)) {
    const edge = frame.getBoundingClientRect();
    at.left += edge.left + frame.clientLeft;
    at.top += edge.top + frame.clientTop;
  }
  return at;
}

function frameOf(el: Element): Element | null {
  try {
    return el.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

function style(el: HTMLElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    el.style.setProperty(name, value, 'important');
  }
}

const px = (value: number) => `${Math.round(value)}px`;

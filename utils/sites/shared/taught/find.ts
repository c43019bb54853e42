import { documentOf } from '../frames';
import { selectorFor } from './selector-for';

const INTO = ' >>> ';
const DEEPEST = 8;
const MOST = 200;

/**
 * The way to an element from the top document: `selectorFor` in each document or open shadow
 * root on the way, joined by ` >>> `.
 */
export function pathTo(element: Element): string {
  const steps = [selectorFor(element)];
  let holder = holderOf(element);
  for (let depth = 0; holder && depth < DEEPEST; depth += 1) {
    steps.unshift(selectorFor(holder));
    holder = holderOf(holder);
  }
  return steps.join(INTO);
}

/** The shadow host or the frame that an element stands in; null in the top document. */
function holderOf(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root) return root.host as Element;
  try {
    return (root as Document).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/**
 * Every element a path leads to, at most 200.
 * @throws SyntaxError when a step is no selector.
 */
export function findAll(doc: Document, path: string): Element[] {
  const steps = path.split(INTO).slice(0, DEEPEST + 1);
  let roots: ParentNode[] = [doc];
  let found: Element[] = [];
  for (const step of steps) {
    found = roots.flatMap((root) => [...root.querySelectorAll(step)]).slice(0, MOST);
    roots = found.map((el) => documentOf(el) ?? el.shadowRoot).filter((root) => root !== null);
  }
  return found;
}

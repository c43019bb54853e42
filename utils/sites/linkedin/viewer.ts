import type { Address } from '@/utils/domain/page-reading';
import { tidyName } from '@/utils/lib/text/tidy';
import { pick, pickAll } from '../shared/pick';
import { handleOf } from './ids';
import { selectors } from './selectors';
import type { Visible } from './visible';

/** Reading the JSON blocks is the dearest step; they never change once they are there. */
const known = new WeakMap<Element, Address | null>();
const LARGEST = 60_000;

/** The signed-in member: from server data (Ember), else the own picture in the list of bubbles. */
export function viewer(top: Document, { doc, shadow }: Visible): Address | null {
  for (const part of new Set([doc, top])) {
    const self = part && fromData(part);
    if (self) return self;
  }
  for (const root of [shadow, doc, top]) {
    const name = root && tidyName(pick(root, selectors.ownAvatar)?.getAttribute('alt'));
    if (name) return { name };
  }
  return null;
}

function fromData(doc: Document): Address | null {
  for (const block of pickAll(doc, selectors.embedded)) {
    let self = known.get(block);
    if (self === undefined) {
      self = parseViewer(block.textContent ?? '');
      known.set(block, self);
    }
    if (self) return self;
  }
  return null;
}

function parseViewer(text: string): Address | null {
  // `plainId` stands only in the answer of /voyager/api/me.
  if (text.length > LARGEST || !text.includes('"plainId"')) return null;
  for (const item of includedItems(text)) {
    if (typeof item.publicIdentifier !== 'string') continue;
    const name = tidyName([item.firstName, item.lastName].filter(isText).join(' '));
    const handle = handleOf(`/in/${encodeURIComponent(item.publicIdentifier)}`);
    if (name || handle) return { ...(name ? { name } : {}), ...(handle ? { handle } : {}) };
  }
  return null;
}

export type DataItem = {
  publicIdentifier?: unknown;
  firstName?: unknown;
  lastName?: unknown;
  headline?: unknown;
  entityUrn?: unknown;
};

/** The `included` records of one JSON block; none when it cannot be read. */
export function includedItems(text: string): DataItem[] {
  try {
    const value: unknown = JSON.parse(text);
    if (!value || typeof value !== 'object' || !('included' in value)) return [];
    return Array.isArray(value.included)
      ? value.included.filter((item): item is DataItem => !!item && typeof item === 'object')
      : [];
  } catch {
    return [];
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

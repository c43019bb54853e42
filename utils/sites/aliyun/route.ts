export type Route = { folder: string | null; conversation: string | null; message: string | null };

const NOTHING: Route = { folder: null, conversation: null, message: null };

/** `#h=<base64 of UTF-8 JSON>` of the older client: `["fm_2", [folder, "", {selId, rg}, …]]`. */
export function routeOf(url: URL): Route {
  const coded = /[#&]h=([\w+/=%-]{8,8000})/.exec(url.hash)?.[1];
  const state = coded ? decode(coded) : null;
  const view = item(item(state, 1), 2);
  if (!view || typeof view !== 'object') return NOTHING;
  const facts: Record<string, unknown> = { ...view };
  const open = item(item(facts.rg, 0), 1);
  const opened: Record<string, unknown> = open && typeof open === 'object' ? { ...open } : {};
  return {
    folder: short(facts.fId),
    conversation: short(facts.selId),
    message: short(opened.mailId),
  };
}

function item(value: unknown, index: number): unknown {
  return Array.isArray(value) ? value[index] : null;
}

function short(value: unknown): string | null {
  return typeof value === 'string' && value.length > 0 && value.length < 200 ? value : null;
}

function decode(coded: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(decodeURIComponent(coded)), (c) => c.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

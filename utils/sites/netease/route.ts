export type Route = {
  module: 'read' | 'list' | 'compose' | 'other';
  /** Id of the open mail or conversation. */
  id: string | null;
  thread: boolean;
};

const OTHER: Route = { module: 'other', id: null, thread: false };

/** `#module=read.ReadModule|{"isThread":false,"id":"15:1tbi…","fid":1}`, percent-encoded. */
export function routeOf(url: URL): Route {
  const hash = decoded(url.hash.replace(/^#/, ''));
  const found = /(?:^|&)module=([\w.]{1,60})(?:\|(.{0,4000}))?$/s.exec(hash);
  if (!found) return OTHER;
  const facts = parsed(found[2] ?? '');
  const id = typeof facts.id === 'string' && facts.id.length < 200 ? facts.id : null;
  switch (found[1]) {
    case 'read.ReadModule':
      return { module: 'read', id, thread: facts.isThread === true };
    case 'mbox.ListModule':
      return { ...OTHER, module: 'list' };
    case 'compose.ComposeModule':
      return { ...OTHER, module: 'compose' };
    default:
      return OTHER;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parsed(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return value && typeof value === 'object' ? { ...value } : {};
  } catch {
    return {};
  }
}

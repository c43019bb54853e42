/**
 * A page that does all it can to see the extension and to touch it. Runs before everything else in
 * the page and keeps what it saw in `window.__saw`; `window.__probe` holds what a test sets off at
 * a moment of its choosing.
 */

type Leak = { event: string; by: string; tag: string; src: string; location: string };

const saw = {
  /** Keys and text of every key and input event that reached the page. */
  keys: [] as string[],
  /** `message` events, as JSON. */
  messages: [] as string[],
  /** Custom or unknown events by name. */
  events: [] as string[],
  /** Nodes added anywhere in the document, as the page sees them. */
  nodes: [] as string[],
  /** Patched functions called from code of the extension. */
  calls: [] as string[],
  /** Nodes of a closed root that an event handed over. */
  leaks: [] as Leak[],
  /** Errors that reached the page. */
  errors: [] as string[],
  /** Names added to `window` after the page started. */
  globals: [] as string[],
};

const scope = window as unknown as Record<string, unknown>;
const names = new Set(Object.getOwnPropertyNames(window));
scope.__saw = saw;

const EXTENSION = /(?:chrome|moz|safari-web)-extension:/;

listen();
patch();
watch();

scope.__probe = {
  globals,
  walk,
  find,
  frames,
  performanceEntries,
  listenFor,
  forge,
  frameGuess,
  fetchGuess,
  attack,
};

function listen(): void {
  const keys = ['keydown', 'keypress', 'keyup'];
  const inputs = ['beforeinput', 'input', 'compositionupdate', 'paste', 'copy', 'selectionchange'];
  const pointers = [
    'mouseover',
    'mousemove',
    'mousedown',
    'click',
    'pointerdown',
    'focusin',
    'blur',
  ];
  for (const name of keys) {
    addEventListener(name, (event) => saw.keys.push((event as KeyboardEvent).key), true);
  }
  for (const name of inputs) {
    addEventListener(
      name,
      (event) => {
        const data = (event as InputEvent).data;
        if (data) saw.keys.push(data);
      },
      true,
    );
  }
  for (const name of [...keys, ...inputs, ...pointers]) addEventListener(name, lookForLeaks, true);
  addEventListener('message', ({ data, origin }) => {
    saw.messages.push(`${origin} ${JSON.stringify(data)}`);
  });
  addEventListener('error', ({ message, filename }) => {
    saw.errors.push(`${message} ${filename}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    saw.errors.push(String(reason));
  });
  addEventListener('securitypolicyviolation', ({ blockedURI, sourceFile }) => {
    if (EXTENSION.test(`${blockedURI} ${sourceFile}`)) saw.errors.push(`policy ${blockedURI}`);
  });
}

/** Firefox's events carry fields that look through closed roots. */
function lookForLeaks(event: Event): void {
  for (const field of [
    'originalTarget',
    'explicitOriginalTarget',
    'rangeParent',
    'relatedTarget',
  ]) {
    const node = (event as unknown as Record<string, unknown>)[field];
    if (!(node instanceof Node)) continue;
    if (!(node.getRootNode() instanceof ShadowRoot) && !(node instanceof ShadowRoot)) continue;
    const frame = node as Partial<HTMLIFrameElement>;
    let location = '';
    try {
      location = frame.contentWindow?.location.href ?? '';
    } catch {
      location = 'refused';
    }
    const tag = node.nodeName;
    saw.leaks.push({ event: event.type, by: field, tag, src: frame.src ?? '', location });
    scope.__leaked = node;
  }
}

/** Code of the extension must never run through what a page has changed. */
function patch(): void {
  const targets: [object, string][] = [
    [Element.prototype, 'attachShadow'],
    [Document.prototype, 'createElement'],
    [Node.prototype, 'appendChild'],
    [Element.prototype, 'append'],
    [EventTarget.prototype, 'addEventListener'],
    [EventTarget.prototype, 'dispatchEvent'],
    [window, 'fetch'],
    [window, 'postMessage'],
    [JSON, 'parse'],
    [JSON, 'stringify'],
    [Array.prototype, 'push'],
    [Promise.prototype, 'then'],
    [String.prototype, 'replace'],
  ];
  for (const [owner, name] of targets) {
    const holder = owner as Record<string, (...args: unknown[]) => unknown>;
    const original = holder[name];
    if (!original) continue;
    holder[name] = function (this: unknown, ...args: unknown[]) {
      const stack = new Error().stack ?? '';
      if (EXTENSION.test(stack)) saw.calls[saw.calls.length] = name;
      return original.apply(this, args);
    };
  }
}

function watch(): void {
  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) {
        if (node instanceof Element) saw.nodes.push(node.outerHTML.slice(0, 2000));
      }
      const target = record.target;
      if (record.type === 'attributes' && target instanceof Element && record.attributeName) {
        const value = target.getAttribute(record.attributeName) ?? '';
        if (EXTENSION.test(value)) saw.nodes.push(`${record.attributeName}=${value}`);
      }
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Names on `window` that the page did not put there. */
function globals(): string[] {
  const own = new Set(['__saw', '__probe', '__leaked']);
  return Object.getOwnPropertyNames(window).filter((name) => !names.has(name) && !own.has(name));
}

/** Everything in the document and its open roots that names an extension or holds a frame. */
function walk(words: readonly string[] = []): string[] {
  const found: string[] = [];
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      const attributes = Array.from(element.attributes, ({ name, value }) => `${name}=${value}`);
      const text = [...attributes, element.tagName].join(' ');
      if (EXTENSION.test(text)) found.push(text);
      for (const word of words) {
        if (text.toLowerCase().includes(word.toLowerCase())) found.push(`${word}: ${text}`);
      }
      if (element instanceof HTMLStyleElement && EXTENSION.test(element.textContent ?? '')) {
        found.push('style');
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return found;
}

/** Which of the words the page can find as text, and what a hit hands over. */
function find(words: readonly string[]): string[] {
  type Finder = (text: string, ...flags: boolean[]) => boolean;
  const seek = scope.find as Finder | undefined;
  const found: string[] = [];
  for (const word of words) {
    getSelection()?.removeAllRanges();
    let hit = false;
    try {
      hit = seek?.(word, false, false, true, false, true, false) ?? false;
    } catch {
      // Searching in frames throws in some browsers.
    }
    if (!hit) continue;
    const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : null;
    const inside = range?.startContainer.getRootNode() instanceof ShadowRoot;
    found.push(inside ? `${word} (in a closed root)` : word);
  }
  getSelection()?.removeAllRanges();
  return found;
}

function frames(): { length: number; first: string; elements: number; byName: string[] } {
  return {
    length: window.length,
    first: typeof window[0],
    elements: document.querySelectorAll('iframe, frame, object, embed').length,
    byName: Object.keys(window).filter((name) => /^\d+$/.test(name)),
  };
}

function performanceEntries(): string[] {
  return performance
    .getEntries()
    .map(({ name }) => name)
    .filter((name) => EXTENSION.test(name));
}

/** Listens for events whose names the test knows, such as ones made from the extension's id. */
function listenFor(list: readonly string[]): void {
  for (const name of list) {
    for (const target of [window, document]) {
      target.addEventListener(name, () => saw.events.push(name), true);
    }
  }
}

/** Pretends to be the extension or the user: messages, custom events, keys, clicks. */
function forge(messages: readonly unknown[], events: readonly string[]): void {
  for (const message of messages) {
    window.postMessage(message, '*');
    const leaked = scope.__leaked as { contentWindow?: Window | null } | undefined;
    leaked?.contentWindow?.postMessage(message, '*');
    for (let index = 0; index < window.length; index++) window[index]?.postMessage(message, '*');
  }
  for (const name of events) {
    for (const target of [window, document, document.documentElement]) {
      target.dispatchEvent(new CustomEvent(name, { detail: {}, bubbles: true }));
    }
  }
  const key = { key: 'l', code: 'KeyL', altKey: true, bubbles: true, composed: true };
  for (const target of [document.body, ...strangers()]) {
    target.dispatchEvent(new KeyboardEvent('keydown', key));
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }
}

/** Elements beside head and body: where an extension's host would stand. */
function strangers(): HTMLElement[] {
  return Array.from(document.documentElement.children).filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && child !== document.head && child !== document.body,
  );
}

/** Tries to frame the addresses itself; gives what each frame let be seen. */
async function frameGuess(urls: readonly string[]): Promise<string[]> {
  return Promise.all(
    urls.map(async (url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      const loaded = new Promise<string>((resolve) => {
        frame.addEventListener('load', () => resolve('load'));
        frame.addEventListener('error', () => resolve('error'));
        setTimeout(() => resolve('silence'), 2000);
      });
      const answers: string[] = [];
      const hear = ({ source, data }: MessageEvent) => {
        if (source === frame.contentWindow) answers.push(JSON.stringify(data));
      };
      addEventListener('message', hear);
      document.body.append(frame);
      const how = await loaded;
      await new Promise((resolve) => setTimeout(resolve, 500));
      removeEventListener('message', hear);
      frame.remove();
      return [how, ...answers].join(' ');
    }),
  );
}

/** Asks for files of the extension, as pages do to detect one. */
async function fetchGuess(urls: readonly string[]): Promise<string[]> {
  return Promise.all(
    urls.map((url) =>
      fetch(url).then(
        ({ status }) => String(status),
        () => 'refused',
      ),
    ),
  );
}

/** What a page may do to a host element: hide, cover, move or remove it. */
function attack(how: 'fade' | 'fade-root' | 'cover' | 'shrink' | 'remove' | 'restyle'): void {
  if (how === 'fade-root') {
    document.documentElement.style.setProperty('opacity', '0.01', 'important');
    return;
  }
  if (how === 'cover') {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.setAttribute('popover', 'manual');
    cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
    return;
  }
  for (const host of strangers()) {
    if (how === 'remove') host.remove();
    if (how === 'fade') host.style.setProperty('opacity', '0.01', 'important');
    if (how === 'shrink') host.style.setProperty('transform', 'scale(0.01)', 'important');
    if (how === 'restyle') host.style.setProperty('all', 'unset', 'important');
  }
}

/** Attributes that programs give on purpose and keep; the best first. */
const HOOKS = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-i18n',
  'data-field',
  'itemprop',
  'name',
  'role',
];
/** What an element is just now, not what it is. */
const STATE =
  /^(?:is|has|js|ng|v|u)[-_]|(?:active|selected|open|opened|closed|expanded|collapsed|focus|focused|hover|unread|read|seen|flagged|hidden|visible|show|loading|current|first|last|even|odd|disabled|dragging)$/i;
const DEEPEST = 12;

/**
 * A selector for an element a user pointed at, meant to find the same part of the page next
 * month in another message: ids, test ids, roles and plain-word classes; never generated
 * classes, never values with numbers or addresses of this one message. Unique in the page now.
 */
export function selectorFor(element: Element): string {
  let path = '';
  let at: Element | null = element;
  for (let depth = 0; at && depth < DEEPEST; depth += 1, at = at.parentElement) {
    const steps = hooksOf(at);
    for (const step of steps) {
      const selector = path ? `${step} ${path}` : step;
      if (isUnique(selector, element)) return selector;
    }
    // What names the element itself always stays in the path, places only where needed.
    if (!path) path = steps[0] ?? placeOf(at);
    else if (steps[0] && depth < 4) path = `${steps[0]} ${path}`;
  }
  return byPlaces(element);
}

function isUnique(selector: string, element: Element): boolean {
  const root = element.getRootNode();
  const scope = 'querySelectorAll' in root ? (root as ParentNode) : element.ownerDocument;
  const found = scope.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

/** Selectors for one element, the most lasting first. */
function hooksOf(el: Element): string[] {
  const tag = el.localName;
  const id = el.getAttribute('id');
  const hooks = HOOKS.flatMap((name) => {
    const value = el.getAttribute(name);
    return value && isLasting(value) ? [`${tag}[${name}=${quoted(value)}]`] : [];
  });
  const classes = [...el.classList].filter(isWord).slice(0, 3);
  const [best] = classes;
  return [
    ...(id ? idHook(tag, id) : []),
    ...hooks,
    ...(best ? [`${tag}.${best}`] : []),
    ...(classes.length > 1 ? [`${tag}${classes.map((c) => `.${c}`).join('')}`] : []),
  ];
}

/** `msg_4711_subject` → `[id^="msg_"][id$="_subject"]`: the number is this message's. */
function idHook(tag: string, id: string): string[] {
  if (isLasting(id)) return [`${tag}[id=${quoted(id)}]`];
  const start = /^[a-z]{3,}[-_:.]/i.exec(id)?.[0] ?? '';
  const end = /[-_:.][a-z]{3,}$/i.exec(id)?.[0] ?? '';
  if (!end) return [];
  return [`${tag}${start ? `[id^=${quoted(start)}]` : ''}[id$=${quoted(end)}]`];
}

/** Words only: no number of a message, no address, no localised sentence. */
function isLasting(value: string): boolean {
  return value.length <= 40 && /^[a-z][a-z_:.\-/]*\d?$/i.test(value) && /[aeiouy]/i.test(value);
}

/** `msg-header`, `messageFrom`, not `XbIp4`, `css-1a2b`, `OuGoX`. */
function isWord(name: string): boolean {
  if (STATE.test(name) || !/^[a-z][a-z_-]{2,39}$/i.test(name)) return false;
  const parts = name.replace(/([a-z])([A-Z])/g, '$1-$2').split(/[-_]+/);
  return (
    parts.every((part) => part.length > 1) && parts.some((p) => p.length > 2 && /[aeiouy]/i.test(p))
  );
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function placeOf(el: Element): string {
  const same = [...(el.parentElement?.children ?? [])].filter((c) => c.localName === el.localName);
  return same.length < 2 ? el.localName : `${el.localName}:nth-of-type(${same.indexOf(el) + 1})`;
}

/** Nothing names it: its place below the nearest element that has a name. */
function byPlaces(element: Element): string {
  let path = placeOf(element);
  for (let at = element.parentElement, n = 0; at && n < 60; n += 1, at = at.parentElement) {
    for (const hook of hooksOf(at)) {
      const selector = `${hook} > ${path}`;
      if (isUnique(selector, element)) return selector;
    }
    path = `${placeOf(at)} > ${path}`;
    if (isUnique(path, element)) return path;
  }
  return path;
}

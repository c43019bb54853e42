/** Building nodes without markup strings: `h('div.a.b', { title: 'x' }, child, 'text')`. */

export type Child = Node | string | null | false;

export function h(
  tag: string,
  attributes: Record<string, string | null> = {},
  ...children: Child[]
): HTMLElement {
  const [name = 'div', ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

type Policy = { createHTML(text: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };

/** The page enforces Trusted Types, so markup of mails has to pass its policy. */
const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy('mail', { createHTML: (text) => text });

/** Puts a mail's own markup into an element. */
export function setMailHtml(element: HTMLElement, html: string): void {
  element.innerHTML = policy?.createHTML(html) ?? html;
}

export function on(element: HTMLElement, type: string, listener: (event: Event) => void) {
  element.addEventListener(type, listener);
  return element;
}

import { tidyText } from '@/utils/lib/text/tidy';

const BLOCK = /^(?:P|DIV|LI|TR|TABLE|UL|OL|H[1-6]|BLOCKQUOTE|PRE|SECTION|ARTICLE)$/;
const QUOTE = [
  '[class*=gmail_quote]',
  '[class*=gmail_signature]',
  'blockquote[type=cite]',
  '.moz-cite-prefix',
];

/** What the author of a message wrote, without quoted history and signature. */
export function bodyText(body: Element): string {
  const quoted = new Set(QUOTE.flatMap((css) => [...body.querySelectorAll(css)]));
  const text = textOf(body, quoted);
  const own = quoted.size > 0 ? text.replace(/\n[^\n]{1,300}[:：]$/, '').trim() : text;
  return own || textOf(body, new Set());
}

function textOf(body: Element, without: ReadonlySet<Element>): string {
  let out = '';
  const stack: (Node | string)[] = [body];
  while (stack.length > 0 && out.length < 200_000) {
    const node = stack.pop();
    if (node === undefined) break;
    if (typeof node === 'string') out += node;
    else if (node.nodeType === 3) out += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (node.nodeType === 1 && !without.has(node as Element)) {
      if (/^(?:SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName)) continue;
      if (node.nodeName === 'BR') out += '\n';
      if (node.nodeName === 'IMG') out += emoji(node as Element);
      const block = BLOCK.test(node.nodeName);
      if (block) stack.push('\n');
      for (let c = node.lastChild; c; c = c.previousSibling) stack.push(c);
      if (block) stack.push('\n');
    }
  }
  return tidyText(out);
}

function emoji(img: Element): string {
  const text = img.getAttribute('data-emoji') ?? img.getAttribute('alt') ?? '';
  return text.length <= 16 && /\p{Extended_Pictographic}/u.test(text) ? text : '';
}

/** The same for plain text: quoted lines and what follows an attribution line go. */
export function plainReply(text: string): string {
  const lines = text.slice(0, 200_000).split('\n');
  const first = lines.findIndex((line) => line.startsWith('>'));
  const own =
    first < 0
      ? lines
      : lines.slice(0, /[:：]\s*$/.test(lines[first - 1] ?? '') ? first - 1 : first);
  return tidyText(own.join('\n')) || tidyText(text);
}

import { tidyText } from '@/utils/lib/text/tidy';
import { emojiOf } from './text';

const BLOCK = /^(?:p|div|li|ul|ol|blockquote|pre)$/;

/** The text of a chat message or of a plain editor: lines kept, nothing is a quote. */
export function chatText(body: Element): string {
  let out = '';
  const stack: (Node | string)[] = [body];
  for (let node = stack.pop(); node !== undefined && out.length < 100_000; node = stack.pop()) {
    if (typeof node === 'string') out += node;
    else if (node.nodeType === 3) out += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (isElement(node)) {
      const block = BLOCK.test(node.localName);
      if (node.localName === 'br' || block) out += '\n';
      out += emojiOf(node);
      if (block) stack.push('\n');
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  return tidyText(out);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

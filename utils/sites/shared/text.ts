import { tidyLine } from '@/utils/lib/text/tidy';

/** The element's own words: headings hold hidden labels and buttons as child elements. */
export function ownText(el: Element | null): string {
  if (!el) return '';
  let text = '';
  for (const node of el.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else text += emojiOf(node);
  }
  return tidyLine(text);
}

/** One line of everything inside, emoji pictures as the characters they stand for. */
export function lineOf(el: Element | null): string {
  if (!el) return '';
  let text = '';
  const walk = el.ownerDocument.createTreeWalker(el, 5);
  for (
    let node: Node | null = walk.nextNode();
    node && text.length < 4000;
    node = walk.nextNode()
  ) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else text += node.nodeName === 'BR' ? ' ' : emojiOf(node);
  }
  return tidyLine(text);
}

/** The value of a field; '' for anything else. */
export function fieldValue(el: Element | null): string {
  return el && 'value' in el && typeof el.value === 'string' ? el.value : '';
}

/** The character an emoji picture stands for; '' for anything else. */
export function emojiOf(node: Node): string {
  if (node.nodeName !== 'IMG') return '';
  const img = node as Element;
  const text = img.getAttribute('data-emoji') ?? img.getAttribute('alt') ?? '';
  return text.length <= 16 && /\p{Extended_Pictographic}|\p{RI}/u.test(text) ? text : '';
}

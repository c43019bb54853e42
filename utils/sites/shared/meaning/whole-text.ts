/** The rest of a text that may be broken anywhere: "k<wbr>ai@…". */
export function isBroken({ previousSibling }: Node): boolean {
  return previousSibling?.nodeName === 'WBR' && previousSibling.previousSibling?.nodeType === 3;
}

/** A text with the rest of it behind each `<wbr>`, so many letters at most. */
export function wholeText(node: Node, most: number): string {
  let text = node.nodeValue ?? '';
  let at = node.nextSibling;
  while (at?.nodeName === 'WBR' && at.nextSibling?.nodeType === 3 && text.length < most) {
    text += at.nextSibling.nodeValue ?? '';
    at = at.nextSibling.nextSibling;
  }
  return text.slice(0, most);
}

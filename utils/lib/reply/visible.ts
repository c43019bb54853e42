import { type Line, type StrippedReply, stripLines } from '@/utils/lib/reply/strip';

const MAX_NODES = 30_000;
const MAX_LENGTH = 200_000;
const BLOCK =
  /^(?:address|article|aside|blockquote|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|tr|ul|includetail)$/;
const SKIPPED = /^(?:style|script|head|title|template|noscript|svg|select|button|textarea|object)$/;
// Sites put prefixes before a sender's classes and ids (x_, m_-12, yiv12, ydp1f, v1): match the end.
const HISTORY =
  /(?:gmail_quote(?:_container)?|yahoo_quoted(?:_\d+)?|protonmail_quote|zmail_extra|moz-forward-container|moz-cite-prefix|gmail_attr|OLK_SRC_BODY_SECTION|isReplyContent|isForwardContent|cm_quote_msg|js-readmsg-msg|tutanota_quote|ntes_quote)$/;
const FROM_HERE = /(?:divRplyFwdMsg|stopSpelling|zwchr)$/;
const SIGNATURE =
  /(?:gmail_signature(?:_prefix)?|^Signature|_Signature|acompli_signature|ms-outlook-mobile-signature|ntes-pcmac-signature|protonmail_signature_block)$/;
const EMOJI = /\p{Extended_Pictographic}/u;

type Flags = { quote: 0 | 1 | 2; signature: boolean; pre: boolean };

function names(element: Element): string[] {
  const classes = element.getAttribute('class')?.slice(0, 1000).split(/\s+/) ?? [];
  const id = element.getAttribute('id');
  return id ? [id, ...classes] : classes;
}

function flagsOf(element: Element, tag: string, outer: Flags): Flags {
  const all = names(element);
  const style = element.getAttribute('style') ?? '';
  const history =
    tag === 'includetail' ||
    element.getAttribute('data-marker') === '__QUOTED_TEXT__' ||
    all.some((name) => HISTORY.test(name));
  const quote = history ? 2 : tag === 'blockquote' && outer.quote === 0 ? 1 : outer.quote;
  const signature =
    outer.signature ||
    element.getAttribute('data-signatureblock') === 'true' ||
    all.some((name) => SIGNATURE.test(name));
  const pre = outer.pre || tag === 'pre' || /white-space:\s{0,3}(?:pre|break)/i.test(style);
  return { quote, signature, pre };
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display:\s{0,3}none/i.test(element.getAttribute('style') ?? '')
  );
}

/** Collects lines as the walk goes; runs of white space count as one blank outside of `pre`. */
class LineBuffer {
  readonly lines: Line[] = [];
  length = 0;
  private text = '';
  private flags: Flags = { quote: 0, signature: false, pre: false };
  private empty = true;

  add(text: string, flags: Flags): void {
    const parts = flags.pre ? text.split(/\r\n|\r|\n/) : [text.replace(/[ \t\r\n\f]+/g, ' ')];
    parts.forEach((part, n) => {
      if (n > 0) this.breakLine();
      if (part === '' || (this.text === '' && part.trim() === '')) return;
      if (this.empty) this.flags = flags;
      else if (flags.quote < this.flags.quote) this.flags = flags;
      this.empty = false;
      const joined = flags.pre || !/\s$/.test(this.text) ? part : part.replace(/^ /, '');
      this.text += joined;
      this.length += joined.length;
    });
  }

  breakLine(): void {
    const { quote, signature } = this.flags;
    this.lines.push({ text: this.text.trim(), quote, ...(signature ? { signature } : {}) });
    this.text = '';
    this.empty = true;
    this.flags = { quote: 0, signature: false, pre: false };
  }

  /** A block begins or ends: what stands on the line is complete. */
  closeLine(): void {
    if (!this.empty) this.breakLine();
  }

  cut(): void {
    this.closeLine();
    this.lines.push({ text: '', quote: 0, cut: true });
  }
}

/**
 * The part of a mail its author wrote, from the element that holds the body: as
 * {@link stripReplyText}, with the marks mail programs leave in the DOM. Block elements and `<br>`
 * end lines, emoji pictures become their characters. The page is only read; at most 30,000 nodes
 * and 200,000 characters of it. `bare`: see `stripLines`.
 */
export function visibleReply(body: Element, bare: 'whole' | 'empty' = 'whole'): StrippedReply {
  const out = new LineBuffer();
  const stack: Flags[] = [];
  let flags: Flags = { quote: 0, signature: false, pre: false };
  let node: Node | null = body.firstChild;
  let seen = 0;
  while (node && seen++ < MAX_NODES && out.length < MAX_LENGTH) {
    let down: Node | null = null;
    if (node.nodeType === 3) out.add(node.nodeValue ?? '', flags);
    else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.localName;
      if (open(element, tag, out, flags)) {
        down = element.firstChild;
        if (down) {
          stack.push(flags);
          flags = flagsOf(element, tag, flags);
        } else if (BLOCK.test(tag)) out.closeLine();
      }
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === body) {
        node = null;
        break;
      }
      if (BLOCK.test((node as Element).localName)) out.closeLine();
      flags = stack.pop() ?? flags;
    }
    node = node?.nextSibling ?? null;
  }
  out.closeLine();
  return stripLines(out.lines, bare);
}

/** Writes what the element itself stands for; true when its children are to be read. */
function open(element: Element, tag: string, out: LineBuffer, flags: Flags): boolean {
  if (SKIPPED.test(tag) || isHidden(element)) return false;
  if (names(element).some((name) => FROM_HERE.test(name))) out.cut();
  if (tag === 'br') out.breakLine();
  else if (tag === 'img') out.add(emojiOf(element), flags);
  else if (tag === 'td' || tag === 'th') out.add(' ', flags);
  else if (BLOCK.test(tag)) out.closeLine();
  return true;
}

function emojiOf(image: Element): string {
  const text = image.getAttribute('data-emoji') ?? image.getAttribute('alt') ?? '';
  return text.length <= 16 && EMOJI.test(text) ? text : '';
}

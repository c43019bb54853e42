/**
 * Reads JavaScript object literals as data: bare keys, both kinds of quotes, comments, trailing
 * commas. Expressions (`'//' + host`, `window`) become null; nothing is evaluated.
 */
export type Literal = string | Literal[] | { [key: string]: Literal } | null;

const DEEPEST = 12;

/** The literals of an argument list, from just behind its opening parenthesis. */
export function argumentLiterals(code: string, start: number): Literal[] {
  const reader = new Reader(code, start);
  return reader.list(')', 0);
}

class Reader {
  readonly #code: string;
  #at: number;

  constructor(code: string, at: number) {
    this.#code = code;
    this.#at = at;
  }

  list(close: string, depth: number): Literal[] {
    const items: Literal[] = [];
    while (this.#more(close)) items.push(this.#value(close, depth));
    return items;
  }

  #object(depth: number): { [key: string]: Literal } {
    const found: { [key: string]: Literal } = Object.create(null);
    while (this.#more('}')) {
      const key = this.#key();
      this.#blank();
      if (this.#code[this.#at] === ':') this.#at += 1;
      found[key] = this.#value('}', depth);
    }
    return found;
  }

  /** Steps over separators; false (and past it) at the closing character or the end. */
  #more(close: string): boolean {
    this.#blank();
    while (this.#code[this.#at] === ',') {
      this.#at += 1;
      this.#blank();
    }
    if (this.#at >= this.#code.length) return false;
    if (this.#code[this.#at] !== close) return true;
    this.#at += 1;
    return false;
  }

  #value(close: string, depth: number): Literal {
    this.#blank();
    const c = this.#code[this.#at];
    let value: Literal = null;
    if (depth < DEEPEST && c === '{') {
      this.#at += 1;
      value = this.#object(depth + 1);
    } else if (depth < DEEPEST && c === '[') {
      this.#at += 1;
      value = this.list(']', depth + 1);
    } else if (c === '"' || c === "'") value = this.#string(c);
    // Whatever else belongs to the expression makes it none of our values.
    return this.#rest(close) ? null : value;
  }

  /** Skips to the next separator of this level; true when something was skipped. */
  #rest(close: string): boolean {
    let skipped = false;
    let depth = 0;
    for (;;) {
      this.#blank();
      const c = this.#code[this.#at];
      if (c === undefined || (depth === 0 && (c === ',' || c === close))) return skipped;
      skipped = true;
      if (c === '"' || c === "'") {
        this.#string(c);
        continue;
      }
      if (c === '(' || c === '[' || c === '{') depth += 1;
      else if (c === ')' || c === ']' || c === '}') depth = Math.max(0, depth - 1);
      this.#at += 1;
    }
  }

  #key(): string {
    const c = this.#code[this.#at];
    if (c === '"' || c === "'") return this.#string(c);
    let key = '';
    for (let k = c; k !== undefined && /[\w$]/.test(k); k = this.#code[this.#at]) {
      key += k;
      this.#at += 1;
    }
    if (key === '') this.#at += 1;
    return key;
  }

  #string(quote: string): string {
    let text = '';
    for (this.#at += 1; this.#at < this.#code.length; this.#at += 1) {
      const c = this.#code[this.#at] ?? '';
      if (c === quote) break;
      text += c === '\\' ? this.#escape() : c;
    }
    this.#at += 1;
    return text;
  }

  #escape(): string {
    this.#at += 1;
    const c = this.#code[this.#at] ?? '';
    const digits = c === 'u' ? 4 : c === 'x' ? 2 : 0;
    const hex = this.#code.slice(this.#at + 1, this.#at + 1 + digits);
    if (digits && /^[0-9a-f]+$/i.test(hex) && hex.length === digits) {
      this.#at += digits;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    return c === 'n' ? '\n' : c === 't' ? '\t' : c;
  }

  #blank(): void {
    for (;;) {
      const two = this.#code.slice(this.#at, this.#at + 2);
      if (/^\s/.test(two)) this.#at += 1;
      else if (two === '//') this.#at = this.#end('\n');
      else if (two === '/*') this.#at = this.#end('*/');
      else return;
    }
  }

  #end(mark: string): number {
    const at = this.#code.indexOf(mark, this.#at + 2);
    return at < 0 ? this.#code.length : at + mark.length;
  }
}

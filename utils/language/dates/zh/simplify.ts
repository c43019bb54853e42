const TRADITIONAL = '週號後點個內兩這節過幾國慶禮時鐘間結關會給發貨們開門當還從應與傳單廠實現長邊';
const SIMPLIFIED = '周号后点个内两这节过几国庆礼时钟间结关会给发货们开门当还从应与传单厂实现长边';
const MAP = new Map([...TRADITIONAL].map((c, i) => [c, SIMPLIFIED[i] ?? c]));
const NEEDED = new RegExp(`[${TRADITIONAL}０-９：／．－　]`, 'u');
const EACH = new RegExp(NEEDED.source, 'gu');

/** The characters dates are written with, in simplified and half-width form; offsets stay. */
export function simplify(text: string): string {
  if (!NEEDED.test(text)) return text;
  return text.replace(EACH, (c) => {
    if (c === '　') return ' ';
    const known = MAP.get(c);
    return known ?? String.fromCharCode(c.charCodeAt(0) - 0xfee0);
  });
}

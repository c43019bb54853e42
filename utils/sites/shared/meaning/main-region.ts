import type { Walked } from './marks';

/** First and last number of what counts as the page's own matter. */
export function mainOf(walked: Walked, root: Element): readonly [number, number] {
  const whole = walked.span.get(root) ?? [0, Number.MAX_SAFE_INTEGER];
  const mains = mainsOf(walked);
  const [only] = mains;
  if (mains.length !== 1 || !only) return whole;
  const inside = (n: { order: number }) => n.order >= only[1][0] && n.order <= only[1][1];
  // A letter alone is called the main matter too: its header stands before it.
  const speaks =
    walked.bodies.some((body) => body.el !== only[0] && inside(body)) ||
    walked.marks.some((m) => m.kind === 'person' && inside(m));
  return speaks ? only[1] : whole;
}

/** Two pages shown over each other, each in the same document its own main matter. */
export function isDouble(walked: Walked): boolean {
  const mains = mainsOf(walked).map(([el]) => el.ownerDocument);
  return new Set(mains).size < mains.length;
}

/** What is shown and says that it is the page's own matter. */
function mainsOf({ span }: Walked) {
  const mains = [...span].filter(
    ([el]) => el.nodeName === 'MAIN' || el.getAttribute('role') === 'main',
  );
  return mains
    .slice(0, 50)
    .filter(([el]) => !mains.some(([outer]) => outer !== el && outer.contains(el)));
}

/** Words in title or address that mailboxes use; keeps tables of other pages from being lists. */
export function isPage(doc: Document): boolean {
  const text = `${doc.title} ${doc.URL}`.slice(0, 1000);
  return /mail|inbox|posteingang|收件|邮箱|邮件|郵件|信箱|受信|메일|받은|posta|correo|courrier|bandeja|boîte|почта|входящ|письм|message|@|skrzynk|gelen|bericht/i.test(
    text,
  );
}

import { tidyName } from '@/utils/lib/text/tidy';
import { isProse, leadsOn, wordsWithout } from './addresses';
import { isJump, looksAlike } from './elements';
import type { Lines, Mark } from './marks';
import { isOwnWord } from './own-words';
import { glance } from './scan';
import { beginsLabel } from './words';

/** The best name for the person of mark `i`: said with the address, inside it, or beside it. */
export function nameOf(marks: Mark[], i: number, lines: Lines): string | null {
  const mark = marks[i];
  if (!mark) return null;
  const shown = ownName(mark);
  const said = mark.person?.name;
  const whole = mark.person?.email && mark.text.toLowerCase().includes(`<${mark.person.email}>`);
  return (
    (shown && (whole || isPhraseAbout(shown, said)) ? shown : (said ?? shown)) ??
    nameBeside(marks, i, lines)
  );
}

/** What the person's own element calls them. */
export function ownName(mark: Mark): string | null {
  const name = tidyName(
    withoutInitials(wordsWithout(mark.text).split(';').at(-1)?.trim() ?? ''),
    mark.person?.email,
  );
  return name && name.length <= 100 && !isProse(name) && !isInitials(name) ? name : null;
}

/** "More about Ann Lee <…>" in a title: the words on show are the name, those before it not. */
function isPhraseAbout(shown: string, said: string | undefined): boolean {
  return !!said?.endsWith(` ${shown}`) && said.slice(0, -shown.length).trim().includes(' ');
}

/** "NW Nina Weber": an avatar's letters stand before the name they are taken from. */
function withoutInitials(words: string): string {
  const found = /^(\p{L}{1,3}) (\S.*)$/u.exec(words);
  const initials = (found?.[2] ?? '').split(' ').map((word) => word.slice(0, 1));
  const [letters, taken] = [found?.[1] ?? '-', initials.join('')];
  // Of a name that is cut there are fewer than of the avatar.
  const same = taken.startsWith(letters) || (!!taken && letters.startsWith(taken));
  return found?.[2] && same ? found[2] : words;
}

/**
 * The words just before an address, or after it in the sender's line, are the name: in the
 * line that is called so, or in the same parent. Where other people show their names inside
 * their own elements, words beside an empty one are nobody's.
 */
function nameBeside(marks: Mark[], i: number, lines: Lines): string | null {
  const mark = marks[i];
  if (!mark) return null;
  const mute = !glance(mark.el, 20).text.trim();
  if (mute && marks.some((m) => m !== mark && isLike(m, mark) && ownName(m))) return null;
  const line = lines.get(mark);
  const before = candidate(marks, i, [-1, -2], lines);
  const after = line === 'from' ? candidate(marks, i, [1], lines) : null;
  const found = before && !isPressed(before) ? before : after && !isPressed(after) ? after : before;
  const name = found ? bare(found.text) : null;
  // The second half of an address that is written in two elements.
  return name && !mark.person?.email?.endsWith(`@${name.toLowerCase()}`) ? name : null;
}

/** Boxes around words and an address within which it is looked whether they are two of a kind. */
const DEEP = 4;

/** In a box of its own beside that of the address, and of its kind: what one of several is called. */
function isOfAnother(words: Element, address: Element): boolean {
  const a = branchBeside(words, address);
  const b = branchBeside(address, words);
  if (!a || !b || a.parentElement !== b.parentElement) return false;
  return b.classList.length > 0 && looksAlike(a, b);
}

/** The outermost box around one element, if it has any, that does not hold the other. */
function branchBeside(el: Element, other: Element): Element | null {
  let at = el.parentElement;
  if (!at || at.contains(other)) return null;
  for (let n = 0; n < DEEP && at.parentElement && !at.parentElement.contains(other); n += 1)
    at = at.parentElement;
  return at;
}

/** Words that stand closer to the person before them are that one's name. */
function isTaken(before: Mark | undefined, words: Mark, mark: Mark): boolean {
  return (
    before?.kind === 'person' &&
    before.person?.email !== mark.person?.email &&
    isClose(words.el, before.el)
  );
}

function candidate(marks: Mark[], i: number, steps: number[], lines: Lines): Mark | null {
  const mark = marks[i];
  if (!mark) return null;
  for (const step of steps) {
    const other = marks[i + step];
    if (!other || other.kind === 'label' || other.kind === 'heading') return null;
    if (other.kind === 'person') {
      if (other.person?.email === mark.person?.email) continue;
      return null;
    }
    const line = lines.get(other);
    if (other.kind !== 'text' || line !== lines.get(mark)) continue;
    if (Math.abs(other.order - mark.order) > 8 || !isName(bare(other.text))) continue;
    if (isJump(other.el)) continue;
    // "<ann@…>" below her name and the time.
    const below = step < 0 && !line && /^[<(]/.test(glance(mark.el, 20).text);
    if (isLooseFarOff(other, mark) || isParted(other.el, mark.el)) continue;
    if (below || isClose(other.el, mark.el)) return other;
    if (line && !isOfAnother(other.el, mark.el) && !isTaken(marks[i + step - 1], other, mark))
      return other;
  }
  return null;
}

/** "Ann Lee <", "; Ann Lee": brackets and commas around an address that is a link. */
function bare(text: string): string {
  return text.replace(/^[\s>)\],;]+|[\s<([]+$/g, '');
}

/** Another person's element of the same kind. */
function isLike(one: Mark, other: Mark): boolean {
  return (
    one.kind === 'person' &&
    one.person?.email !== other.person?.email &&
    one.el.nodeName === other.el.nodeName &&
    one.el.classList.item(0) === other.el.classList.item(0)
  );
}

const INLINE = /^(?:SPAN|A|B|STRONG|I|EM|SMALL|FONT|U)$/;

/** The words are in the address's parent, or loose around it in the same line. */
function isClose(words: Element, address: Element): boolean {
  const { parentElement } = address;
  return (
    (parentElement?.contains(words) ?? false) ||
    words === parentElement ||
    (!!parentElement &&
      INLINE.test(parentElement.nodeName) &&
      words === parentElement.parentElement)
  );
}

/** Words of the mail's own box, with an element between them and the address: its title. */
function isLooseFarOff({ el: box, text }: Mark, { el }: Mark): boolean {
  if (box !== el.parentElement || box.childElementCount < 4) return false;
  let before = el.previousSibling;
  while (before?.nodeType === 3 && !before.nodeValue?.trim()) before = before.previousSibling;
  return before?.nodeType === 1 && before.nodeName !== 'BR' && !before.textContent?.includes(text);
}

/** A comma or the like between two elements of one line: each is somebody. */
function isParted(one: Element, other: Element): boolean {
  if (one.parentElement !== other.parentElement) return false;
  const before = one.compareDocumentPosition(other) & 4 ? one : other;
  const after = before === one ? other : one;
  for (let at = before.nextSibling; at && at !== after; at = at.nextSibling) {
    if (at.nodeType === 3 && /[;,\uff1b\uff0c\u3001]/.test(at.nodeValue ?? '')) return true;
  }
  return false;
}

function isPressed({ button, el }: Mark): boolean {
  return button || el.nodeName === 'A' || el.hasAttribute('tabindex') || el.hasAttribute('onclick');
}

/** What one can do with a person, as it stands beside addresses: nobody's name. */
const COMMAND =
  /^(?:add(?: to)?|block|unblock|unsubscribe|subscribe|show|hide|view|more|details?|copy|report|trust|reply|search|verified|save|edit|remove|external)\b|^(?:外部|加入|取消|订阅|訂閱|添加|拒收|拉黑|屏蔽|显示|隐藏|查看|更多|详情|详细|复制|保存|举报|退订|新增|加到|封鎖|顯示|連絡先|アドレス帳|追加|詳細|表示|주소록|차단|추가|자세히)|^(?:hinzufügen|blockieren|abmelden|anzeigen|mehr|kontakt|zum adressbuch|ins adressbuch|ajouter|bloquer|afficher|masquer|plus|détails|añadir|agregar|bloquear|mostrar|ver|adicionar|aggiungi|blocca|mostra|toevoegen|dodaj|pokaż|добавить|показать|скрыть|заблокировать|ещё|подробнее)(?![\p{L}])/iu;

/** A title, as programs begin it. */
const ANSWER = /^(?:re|fwd?|aw|wg|sv|vs|rv|tr|回复|回覆|答复|答覆|转发|轉寄)\s?[:\uff1a]/i;

/** The letters of an avatar. */
function isInitials(text: string): boolean {
  return /^[A-Z]{1,2}(?: [A-Z]{1,2})*$/.test(text);
}

/** A short text that can be a name: no initials of an avatar, no label, sentence or command. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 80 || !/\p{L}/u.test(text) || text.includes('@'))
    return false;
  if (
    isInitials(text) ||
    isOwnWord(text) ||
    beginsLabel(text) ||
    ANSWER.test(text) ||
    leadsOn(text)
  )
    return false;
  return text.split(' ').length <= 8 && !/[!?:\uff1a]$/.test(text) && !isCommand(text);
}

/** "More" and "Trust" are names too; what is pressed, or says more than one word, is a command. */
function isCommand(text: string): boolean {
  if (/^(?:回复|回覆|答复|转发|轉寄|转寄|删除|刪除|返信|転送|답장|전달)$/.test(text)) return true;
  return COMMAND.test(text) && !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text);
}

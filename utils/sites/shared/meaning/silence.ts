import { documentOf } from '../frames';
import { frameRole } from './frame-role';
import { letterOf } from './letter';
import type { Body } from './marks';
import { ENDS } from './prose';
import { glance } from './scan';

/** Letters of a text that may be what is left of "No message selected". */
const FEW = 10;

/** A text without words. */
export function isEmpty({ el }: Body): boolean {
  return wordsIn(el) === '';
}

/** A frame without a word in it: a mark of the program, a mail that is on its way. */
export function isSilent({ el }: Body): boolean {
  const letter = el.nodeName === 'IFRAME' ? letterOf(el) : null;
  return letter !== null && glance(letter, FEW).text.trim() === '';
}

/** May be what is left of "No message selected": a few letters that end no sentence. */
export function isRest(el: Element): boolean {
  const words = wordsIn(el);
  if (words === null || ENDS.test(words)) return false;
  // An ideograph says as much as four letters.
  return words.replace(/\p{Lo}/gu, '....').replace(/\s/g, '').length < FEW;
}

/** A frame that stands for an error. */
function isNotThere(el: Element): boolean {
  const frame = el.nodeName === 'IFRAME' ? el : el.querySelector('iframe');
  return frame !== null && frameRole(frame, documentOf(frame)) === 'empty';
}

/** The first words of a text; null where it cannot be reached or holds a picture. */
function wordsIn(el: Element): string | null {
  const letter = letterOf(el);
  if (letter === null) return isNotThere(el) ? '' : null;
  if (letter.querySelector('img')) return null;
  return glance(letter, FEW * 4).text.trim();
}

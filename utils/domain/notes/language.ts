import type { MailLanguage } from '../person';

const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** A Chinese character says about as much as three letters. */
const WEIGHT = 3;
const MOST_READ = 4000;

/**
 * The language somebody writes in, from their last messages, newest first; from the name when
 * there are none. Null = neither says.
 */
export function guessLanguage(texts: readonly string[], name: string): MailLanguage | null {
  for (const text of texts) {
    const found = languageOf(text);
    if (found) return found;
  }
  return /\p{Script=Han}/u.test(name) ? 'zh' : null;
}

function languageOf(text: string): MailLanguage | null {
  const part = text.slice(0, MOST_READ);
  const han = (part.match(HAN)?.length ?? 0) * WEIGHT;
  const latin = part.match(LATIN)?.length ?? 0;
  // A bare "OK" or 收到 says too little.
  if (han + latin < 12) return null;
  return han >= latin ? 'zh' : 'en';
}

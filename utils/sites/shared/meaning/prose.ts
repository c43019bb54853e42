/** How a sentence, or a greeting, ends. */
export const ENDS = /[.,!?;\u3002\uff0c\uff01\uff1f]$/u;

/** Four words or more, or as many ideographs, that end as sentences do. */
export function isSentence(text: string): boolean {
  const words = text.split(' ').length + (text.match(/\p{sc=Han}/gu)?.length ?? 0) / 3;
  return words > 3 && ENDS.test(text);
}

/** Two to four words as names are written, or a name in ideographs, Hangul, Arabic or Hebrew. */
export const NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:(?: \p{Ll}{1,4}){0,2} \p{Lu}[\p{L}.'’-]*){1,3}|[\p{sc=Han}\p{sc=Hangul}]{2,4}|[\p{sc=Arabic}\p{sc=Hebrew}]{2,}(?: [\p{sc=Arabic}\p{sc=Hebrew}]{2,}){1,3})$/u;

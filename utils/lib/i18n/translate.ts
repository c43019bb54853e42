/** A message with a form per plural category; `n` chooses. `other` always stands. */
export type Plural = { readonly zero?: string; readonly one?: string; readonly other: string };
export type Message = string | Plural;
export type Catalogue = Readonly<Record<string, Message>>;

type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
/** The `{names}` a message needs; a plural always needs `n`. */
export type ParamNames<M> = M extends string
  ? NamesIn<M>
  : M extends { readonly other: infer Other }
    ? NamesIn<Other> | 'n'
    : never;

export type Params<M> = [ParamNames<M>] extends [never]
  ? []
  : [{ readonly [Name in ParamNames<M>]: string | number }];

/** Translates one key of `C`, with exactly the values its message names. */
export type Translate<C extends Catalogue> = <K extends keyof C>(
  key: K,
  ...params: Params<C[K]>
) => string;

/**
 * Makes a translator for one language. Values are put in as they are (never markup),
 * numbers in the language's own digits and grouping.
 * @param locale BCP 47 tag for plural rules and number form
 */
export function createTranslate<C extends Catalogue>(
  locale: string,
  catalogue: { readonly [K in keyof C]: Message },
): Translate<C> {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, ...params) => {
    const values: Readonly<Record<string, string | number>> = params[0] ?? {};
    const form = formOf(catalogue[key], values.n, plural);
    return form.replace(/\{(\w{1,30})\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}

function formOf(message: Message, n: string | number | undefined, rules: Intl.PluralRules) {
  if (typeof message === 'string') return message;
  const count = Number(n ?? 0);
  if (count === 0 && message.zero !== undefined) return message.zero;
  // Chinese has one category for all numbers, yet "tomorrow" for one day.
  const one = count === 1 || rules.select(count) === 'one';
  return one ? (message.one ?? message.other) : message.other;
}

/** Words of an area in a language that may lack some of them. */
export type Translated<Words> = Words extends (...args: never[]) => unknown
  ? Words
  : Words extends string | RegExp | readonly unknown[]
    ? Words
    : { readonly [Key in keyof Words]?: Translated<Words[Key]> };

/** The words of a translation, and of the original where it has none: a word that is new keeps no language back. */
export function withFallback<Words extends object>(original: Words, translated: Translated<Words>): Words {
  const words = Object.entries(original).map(([key, own]): [string, unknown] => {
    const other: unknown = Reflect.get(translated, key);
    return [key, isGroup(own) && isGroup(other) ? withFallback(own, other) : (other ?? own)];
  });
  return Object.fromEntries(words) as Words;
}

const isGroup = (words: unknown): words is object =>
  typeof words === 'object' && words !== null && !Array.isArray(words) && !(words instanceof RegExp);

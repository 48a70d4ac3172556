/** Words of an area in a language that may lack some of them. */
export type Translated<Words> = Words extends (...args: never[]) => unknown
  ? Words
  : Words extends string | readonly unknown[]
    ? Words
    : { readonly [Key in keyof Words]?: Translated<Words[Key]> };

/** The words of a translation, and of the original where it has none: a word that is new keeps no language back. */
export function withFallback<Words extends object>(original: Words, translated: Translated<Words>): Words {
  const words = Object.entries(original).map(([key, own]): [string, unknown] => {
    const other: unknown = Reflect.get(translated, key);
    const isGroup = typeof own === 'object' && own !== null && !Array.isArray(own);
    return [key, isGroup && typeof other === 'object' && other ? withFallback(own, other) : (other ?? own)];
  });
  return Object.fromEntries(words) as Words;
}

/** A label within a sentence: its first letter small, unless it begins with an abbreviation such as `F1` or `SMS`. */
export const inSentence = (label: string): string =>
  /^\p{Lu}[\p{Lu}\p{N}]/u.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1);

import { type Rule, everyPage, find } from './site.ts';

/** All text is NFC: otherwise search, copying and some fonts break Vietnamese letters apart. */
export const unicode: Rule = everyPage(({ html }) => {
  const words = html.split(/[\s<>"]+/).filter((word) => word !== word.normalize('NFC'));
  return [...new Set(words)].map((word) => find((say) => say.notNfc(word)));
});

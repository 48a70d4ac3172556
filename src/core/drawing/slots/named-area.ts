import { fold } from '../../i18n/fold.ts';

/**
 * Kinds of smaller places, folded: behind one of them a province's name is that of a commune or a street, of which there
 * are many elsewhere. A city (thành phố) may be a province.
 */
const smaller =
  /(^| )(xa|phuong|thi tran|huyen|quan|ap|thon|to|khom|khu pho|khu|duong|pho|hem|ngo|cho|commune|ward|district|street|road)$/;

/** Which of several lists of names, folded, has the one that texts name last: an address ends with the largest area. */
export function lastNamed<Listed extends { readonly names: readonly string[] }>(
  texts: readonly string[],
  lists: readonly Listed[],
): Listed | undefined {
  const words = ` ${texts.map(fold).join(' ')} `;
  let found: { readonly at: number; readonly listed: Listed } | undefined;
  for (const listed of lists)
    for (const name of listed.names) {
      const at = lastOf(words, name);
      if (at >= 0 && (!found || at > found.at)) found = { at, listed };
    }
  return found?.listed;
}

/** Where a name stands last as a province's; -1 where it does not. */
function lastOf(words: string, name: string): number {
  let at = words.lastIndexOf(` ${name} `);
  while (at >= 0 && isSmaller(words.slice(0, at)))
    at = at === 0 ? -1 : words.lastIndexOf(` ${name} `, at - 1);
  return at;
}

const isSmaller = (before: string) => smaller.test(before) && !before.endsWith(' thanh pho');

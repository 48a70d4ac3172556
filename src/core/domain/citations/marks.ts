/** A `{{…}}` in a text: `{{figure area=… metric=…}}`, `{{source <id>}}` or `{{screen <paper> <position>}}`. */
export type Mark = {
  /** As written, braces included. */
  readonly mark: string;
  /** Where it begins in the text. */
  readonly offset: number;
  /** Its first word. */
  readonly keyword: string;
  /** The words after it. */
  readonly words: readonly string[];
};

const sourceMark = String.raw`\{\{\s*source\s[^{}]*\}\}`;

/** What only the bodies of guides and answers may have; all other marks cite a figure. */
export const bodyKeywords: readonly string[] = ['source', 'screen'];

/** All marks in a text, of whatever kind. */
export function marksIn(text: string): readonly Mark[] {
  if (!text.includes('{{')) return [];
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => {
    const [keyword = '', ...words] = (match[1] ?? '').trim().split(/\s+/);
    return { mark: match[0], offset: match.index, keyword, words };
  });
}

/** Offset of braces that open or close no mark; `undefined` when there are none. */
export function strayBraces(text: string): number | undefined {
  if (!text.includes('{{') && !text.includes('}}')) return undefined;
  const blanked = text.replaceAll(/\{\{[^{}]*\}\}/g, (mark) => ' '.repeat(mark.length));
  const found = /\{\{|\}\}/.exec(blanked);
  return found?.index;
}

/** Ids that a text's `{{source …}}` marks name, in its order, each once. */
export function sourcesMarkedIn(text: string): readonly string[] {
  const ids = marksIn(text).flatMap(({ keyword, words }) => (keyword === 'source' ? words : []));
  return [...new Set(ids)];
}

/** The text with each run of `{{source …}}` marks replaced by what `write` makes of their ids. */
export function replaceSourceMarks(text: string, write: (ids: readonly string[]) => string): string {
  const run = new RegExp(`${sourceMark}(?:[ \t]*\n?[ \t]*${sourceMark})*`, 'g');
  return text.replaceAll(run, (marks) => write(sourcesMarkedIn(marks)));
}

/**
 * The text with a mark left out where the next one of its block says the same: a mark stands for what precedes it, back
 * to the mark before. A list's item without a mark ends that, since nobody vouches for it.
 */
export function joinSourceMarks(text: string): string {
  const blocks = text.split(/(\n[ \t]*\n)/);
  return blocks.map((block) => joinInBlock(block)).join('');
}

function joinInBlock(block: string): string {
  const items = block.split(/(?<=\n)(?=\s*(?:[-*+]|\d+[.)])\s)/);
  const parts = items.flatMap((item) => {
    const runs = [...item.matchAll(new RegExp(`\\s*${sourceMark}(?:[ \t]*\n?[ \t]*${sourceMark})*`, 'g'))];
    const ends = runs.map((run) => run.index + run[0].length);
    const cut = runs.map((run, at) => ({
      text: item.slice(ends[at - 1] ?? 0, run.index),
      mark: run[0],
    }));
    return [...cut, { text: item.slice(ends.at(-1) ?? 0), mark: '' }];
  });
  // what stands between two marks belongs to the later one, but for what an item has after its last
  const key = (mark: string) => sourcesMarkedIn(mark).toSorted().join();
  return parts
    .map(({ text, mark }, at) => {
      const after = parts.slice(at + 1).find((part) => part.mark !== '' || part.text.trim() !== '');
      return mark !== '' && after?.mark && key(after.mark) === key(mark) ? text : text + mark;
    })
    .join('');
}

/** A `{{screen <paper> <position>}}`: which drawn step of which paper, from 1; `undefined` where it is none. */
export function screenNamed({ keyword, words }: Mark): { paper: string; position: number } | undefined {
  const [paper, position] = words;
  if (keyword !== 'screen' || paper === undefined || words.length !== 2) return undefined;
  return { paper, position: Number(position) };
}

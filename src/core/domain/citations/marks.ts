/** A `{{…}}` in a text: `{{figure area=… metric=…}}` or `{{source <id>}}`. */
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

/** All marks in a text, of whatever kind. */
export function marksIn(text: string): readonly Mark[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => {
    const [keyword = '', ...words] = (match[1] ?? '').trim().split(/\s+/);
    return { mark: match[0], offset: match.index, keyword, words };
  });
}

/** Offset of braces that open or close no mark; `undefined` when there are none. */
export function strayBraces(text: string): number | undefined {
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

/** What an OpenDocument table hides. Rows and columns as runs of positions counted from 0. */
export type Hidden = {
  readonly isHidden: boolean;
  readonly rows: readonly Run[];
  readonly columns: readonly Run[];
};
type Run = { readonly from: number; readonly to: number };

const tags =
  /<(\/?)(?:table:(table|table-row|table-column|table-row-group|table-column-group)|style:(style|table-properties|table-row-properties|table-column-properties))(\s[^>]*?)?(\/?)>/g;

/** Reads `content.xml`, or a whole flat file: the library that reads the cells does not say what is hidden. */
export function odsHidden(xml: string): readonly Hidden[] {
  const hiddenStyles = new Set<string>();
  const tables: { isHidden: boolean; rows: Run[]; columns: Run[] }[] = [];
  let style = '';
  let depth = { row: 0, column: 0 };
  let next = { row: 0, column: 0 };
  const groups: { of: 'row' | 'column'; isHidden: boolean }[] = [];
  for (const [, slash, tableTag, styleTag, attributes = '', alone] of xml.matchAll(tags)) {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
    if (styleTag === 'style') style = attribute('style:name') ?? '';
    else if (styleTag !== undefined) {
      const size = attribute('style:row-height') ?? attribute('style:column-width') ?? '';
      if (attribute('table:display') === 'false' || /^0(\.0*)?[a-z]*$/.test(size)) hiddenStyles.add(style);
    } else if (tableTag === 'table') {
      if (slash) continue;
      tables.push({ isHidden: hiddenStyles.has(attribute('table:style-name') ?? ''), rows: [], columns: [] });
      next = { row: 0, column: 0 };
      depth = { row: 0, column: 0 };
    } else if (tableTag?.endsWith('-group')) {
      const of = tableTag === 'table-row-group' ? 'row' : 'column';
      if (slash) {
        if (groups.pop()?.isHidden) depth[of] -= 1;
      } else if (!alone) {
        const isHidden = attribute('table:display') === 'false';
        groups.push({ of, isHidden });
        if (isHidden) depth[of] += 1;
      }
    } else if (!slash) {
      const of = tableTag === 'table-row' ? 'row' : 'column';
      const from = next[of];
      next[of] += Number(attribute(`table:number-${of}s-repeated`) ?? 1);
      const visibility = attribute('table:visibility') ?? 'visible';
      const isHidden =
        visibility !== 'visible' || depth[of] > 0 || hiddenStyles.has(attribute('table:style-name') ?? '');
      if (isHidden) tables.at(-1)?.[`${of}s`].push({ from, to: next[of] - 1 });
    }
  }
  return tables;
}

export const isIn = (runs: readonly Run[], position: number): boolean =>
  runs.some(({ from, to }) => position >= from && position <= to);

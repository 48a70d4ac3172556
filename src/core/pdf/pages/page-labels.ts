import type { FileStream } from '../file/stream-file.ts';
import { reference, textString } from '../file/syntax.ts';

/** A page label (ISO 32000-1, 12.4.2): `prefix` and a number, e.g. a tab of a table and its row. */
export type LabelledPage = { readonly labelPrefix: string; readonly labelNumber: number };

/** Ranges of pages in one node of the tree. */
const NODE = 512;

/** Labels page by page. Pages that count on are one entry. */
export function pageLabels(file: FileStream) {
  let page = 0;
  let next: LabelledPage | undefined;
  let first = 0;
  let entries: string[] = [];
  const nodes: string[] = [];
  const flush = () => {
    if (entries.length === 0) return;
    const id = file.reserve();
    nodes.push(reference(id));
    file.write(id, `<</Limits[${first} ${page - 1}]/Nums[${entries.join('')}]>>`);
    entries = [];
  };
  return {
    add({ labelPrefix, labelNumber }: LabelledPage): void {
      if (next?.labelPrefix !== labelPrefix || next.labelNumber !== labelNumber) {
        if (entries.length === NODE) flush();
        if (entries.length === 0) first = page;
        const prefix = labelPrefix === '' ? '' : `/P${textString(labelPrefix)}`;
        entries.push(`${page}<<${prefix}/S/D/St ${labelNumber}>>`);
      }
      next = { labelPrefix, labelNumber: labelNumber + 1 };
      page += 1;
    },
    end(id: number): void {
      flush();
      file.write(id, `<</Kids[${nodes.join(' ')}]>>`);
    },
  };
}

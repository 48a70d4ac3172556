import { decodeUnicode } from './encoding.ts';

/** The text of an HTML or XML file, in the encoding that it names when it is no Unicode. */
export function decodeHtml(bytes: Uint8Array): string {
  const text = decodeUnicode(bytes);
  if (text !== undefined) return text;
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const named = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(named ?? 'windows-1252').decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Rows of each table, counted from 0, that a browser or Excel would not show. */
export function hiddenTableRows(html: string): readonly ReadonlySet<number>[] {
  return Array.from(html.matchAll(/<table\b[\s\S]*?<\/table>/gi), ([table]) => {
    const rows = [...table.matchAll(/<tr\b([^>]*)>/gi)];
    return new Set(
      rows.flatMap(([, attributes = ''], row) =>
        /display\s*:\s*none|\shidden(\s|=|$)/i.test(attributes) ? [row] : [],
      ),
    );
  });
}

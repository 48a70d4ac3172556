import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What pdf.js finds in a file: an independent reader. */
export async function readBack(pdf: Uint8Array) {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const content = await page.getTextContent();
  const items = content.items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  const result = {
    pageCount: document.numPages,
    /** MediaBox in points. */
    view: page.view,
    lines: items.map((item) => item.str),
    items,
    structure: await page.getStructTree(),
    info: await document.getMetadata(),
    operators: (await page.getOperatorList()).fnArray.length,
  };
  await task.destroy();
  return result;
}

const found = new Map<string, boolean>();

/** True when a command-line tool is there to be asked. */
export function hasTool(name: string): boolean {
  const known = found.get(name) ?? isFound(name);
  found.set(name, known);
  return known;
}

function isFound(name: string): boolean {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs a tool on a file; `FILE` among the arguments is its path. */
export const runTool = (name: string, args: readonly string[], pdf: Uint8Array): string =>
  runToolBytes(name, args, pdf).toString('utf8');

/** The same for a tool that prints a picture. */
export function runToolBytes(name: string, args: readonly string[], pdf: Uint8Array): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    return execFileSync(
      name,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { maxBuffer: 1e9, stdio: 'pipe' },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

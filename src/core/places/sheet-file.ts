import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import type { MaterialParts } from './compiled-material.ts';

/** Raised whenever an older program could not fill what a newer build lays out. */
const VERSION = 1;

/** The ending of a compiled material's file, which stands beside the files that are drawn of it. */
export const SHEET_ENDING = 'sheet';

/** A compiled material as a file, which any program fills without the templates it was laid out by. */
export const writeSheetFile = (parts: MaterialParts): Uint8Array =>
  gzipSync(strToU8(JSON.stringify({ version: VERSION, ...parts })), { level: 9, mtime: 0 });

/** Reads what `writeSheetFile` wrote. Throws on anything else. */
export function readSheetFile(file: Uint8Array): MaterialParts {
  const { version, ...parts }: MaterialParts & { version: unknown } = JSON.parse(strFromU8(gunzipSync(file)));
  if (version !== VERSION) {
    throw new Error(
      `It is a compiled sheet of version ${String(version)}, not ${VERSION}. Load the page anew.`,
    );
  }
  return parts;
}

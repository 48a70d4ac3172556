import { type Zippable, zipSync } from 'fflate';

/** One file of a kit. */
export type KitFile = {
  /** From the top of the archive, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
};

/** Even print files and pictures, compressed inside, lose an eighth: their framework is text. */
const LEVEL = 6;

/** An archive with the same bytes for the same files: in the order of their names, all dated to the first day a ZIP knows. */
export function zipFiles(files: readonly KitFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries: Zippable = {};
  for (const { path, bytes } of sorted) {
    if (Object.hasOwn(entries, path)) throw new Error(`Two files of an archive are called ${path}.`);
    entries[path] = [bytes, { level: LEVEL }];
  }
  // in local time on purpose: a ZIP has no time zone, and this is how its writer reads the date
  return zipSync(entries, { mtime: new Date(1980, 0, 1), os: 0 });
}

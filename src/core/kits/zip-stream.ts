import { Zip, ZipPassThrough } from 'fflate';

/** An archive that is written file by file, so that it never stands in memory whole. */
export type ZipStream = {
  /** The file is taken as it is, without packing it. */
  readonly add: (path: string, bytes: Uint8Array) => void;
  /** Writes what ends an archive. */
  readonly end: () => void;
};

/** The same bytes for the same files in the same order; `write` gets them piece by piece. */
export function zipStream(write: (bytes: Uint8Array) => void): ZipStream {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    if (bytes.length > 0) write(bytes);
  });
  return {
    add(path, bytes) {
      const file = new ZipPassThrough(path);
      // in local time on purpose, like the archives of kits: a ZIP has no time zone
      file.mtime = new Date(1980, 0, 1);
      file.os = 0;
      zip.add(file);
      file.push(bytes, true);
    },
    end: () => zip.end(),
  };
}

import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { FileKind } from './file-kind.ts';

/** Parts that say nothing of cells, however large they are. */
const pictures =
  /\/(media|embeddings|drawings|theme|printerSettings|Pictures|Thumbnails|Object [^/]*)\/|^(Pictures|Thumbnails|Configurations2|docProps|Object )/i;

/** What is in a packed workbook: its parts, packed anew without what was left out. */
export type Unpacked = {
  readonly kind: FileKind | 'ods';
  readonly bytes: Uint8Array;
  readonly content?: string;
};

/** Thrown when a file would take more memory than is given to it. */
export class TooLarge extends Error {
  readonly megabytes: number;

  constructor(megabytes: number) {
    super(`${megabytes} MB`);
    this.megabytes = megabytes;
  }
}

/**
 * Unpacks a ZIP file as far as it is a workbook. Nothing is unpacked when its parts say that they are larger
 * than `mostMegabytes` together, and none grows beyond what it says. Throws when it is no whole ZIP file.
 */
export function unpackWorkbook(bytes: Uint8Array, mostMegabytes: number): Unpacked {
  const names: string[] = [];
  let size = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      if (!pictures.test(name)) size += originalSize;
      return false;
    },
  });
  const kind = zipKind(names);
  if (kind !== 'workbook' && kind !== 'ods') return { kind, bytes };
  if (size > mostMegabytes * 1e6) throw new TooLarge(Math.ceil(size / 1e6));
  const parts = unzipSync(bytes, { filter: ({ name }) => !pictures.test(name) });
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  if (kind === 'ods') {
    if (text('META-INF/manifest.xml').includes('encryption-data')) return { kind: 'locked', bytes };
    const type = text('mimetype');
    if (/opendocument\.text/.test(type)) return { kind: 'word', bytes };
    if (/opendocument\.(presentation|graphics)/.test(type)) return { kind: 'slides', bytes };
  }
  return {
    kind,
    bytes: zipSync(parts, { level: 0, mtime: '1980-01-01' }),
    ...(kind === 'ods' && { content: text('content.xml') }),
  };
}

function zipKind(names: readonly string[]): FileKind | 'ods' {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/)) return 'xlsb';
  if (has(/^xl\//) || has(/(^|\/)workbook\d*\.xml$/)) return 'workbook';
  if (has(/^Index(\.zip|\/.*\.iwa)$/)) return 'numbers';
  if (has(/^word\//)) return 'word';
  if (has(/^ppt\//)) return 'slides';
  if (has(/^content\.xml$/) && has(/^META-INF\//)) return 'ods';
  return 'archive';
}

import { createHash } from 'node:crypto';
import type { PackagedFile } from '../../core/figures/published/data-package.ts';

/** What a data package says of a file that it describes. */
export function packagedFile(path: string, text: string): PackagedFile {
  const bytes = new TextEncoder().encode(text);
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

import { open, rename, rm } from 'node:fs/promises';
import { WRITE_HERE } from './links.ts';
import { halfOf } from './maker.ts';

/**
 * Puts a file in its place whole or not at all: it is written beside it under a name of this run's own, kept by the
 * disk, and moved there. What fails leaves what was there, and nothing else.
 */
export async function putFile(path: string, bytes: Uint8Array | string): Promise<void> {
  const half = halfOf(path);
  try {
    const file = await open(half, WRITE_HERE);
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

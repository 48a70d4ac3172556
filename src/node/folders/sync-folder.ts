import { open } from 'node:fs/promises';

/** Systems that know nothing of this, and write down names in their own time. */
const UNKNOWN = new Set(['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP']);

/** Waits until the names in a folder are on the disk, so that a power cut takes back no file that was moved there. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && UNKNOWN.has(String(error.code)))) throw error;
  }
}

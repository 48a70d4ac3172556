import { strFromU8, unzipSync } from 'fflate';

/** Who saved a marked copy last, until somebody mends in it: every spreadsheet program then writes its user's name. */
export const SAVED_BY = 'loa';

/** Whether a file is a marked copy in which nobody has worked. */
export function isMarkedCopy(file: Uint8Array): boolean {
  try {
    const { 'docProps/core.xml': properties } = unzipSync(file, {
      filter: ({ name }) => name === 'docProps/core.xml',
    });
    return properties !== undefined && strFromU8(properties).includes(`<cp:lastModifiedBy>${SAVED_BY}<`);
  } catch {
    return false;
  }
}

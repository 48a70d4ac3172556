import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipFiles } from '../kits/zip.ts';

/** A day of its own instead of the clock that the libraries write. */
const FIXED_DATE = '1980-01-01T00:00:00Z';

/** An office document that a library wrote with the clock in it, so that the same document is the same bytes. */
export function zipAgain(bytes: ArrayBuffer | Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)));
  return zipFiles(
    files
      // a folder has no bytes of its own
      .filter(([path]) => !path.endsWith('/'))
      .map(([path, content]) => ({
        path,
        bytes: path === 'docProps/core.xml' ? strToU8(withoutClock(strFromU8(content))) : content,
      })),
  );
}

const withoutClock = (xml: string): string =>
  xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${FIXED_DATE}`);

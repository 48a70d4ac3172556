import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const pack = { br: promisify(brotliCompress), gz: promisify(gzip) };
/** What is not compressed by its own nature. */
const compressible = /\.(html|css|js|json|svg|txt|csv|xml|ics|wasm|webmanifest)$/;
/** Below it a header more costs as much as it saves. */
const LEAST_BYTES = 1000;
const AT_ONCE = 4;
/** Of brotli. Beyond 5 it takes ten times as long for a twentieth to a tenth less: pages are worth that, readers wait for them. */
const qualityOf = (file: string) => (file.endsWith('.html') ? 10 : 5);

/** Writes a `.br` and a `.gz` beside each file that gets smaller by it: hosts send them as they are. */
export async function precompress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const waiting = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const bytes = await readFile(file);
      if (bytes.length < LEAST_BYTES) continue;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(file),
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      const packed = { br: await pack.br(bytes, { params }), gz: await pack.gz(bytes, { level: 9 }) };
      for (const [ending, smaller] of Object.entries(packed))
        if (smaller.length < bytes.length * 0.95) await writeFile(`${file}.${ending}`, smaller);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

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
/** What a smaller file must save of the larger one to be worth its own room: every host keeps both. */
const WORTH = 0.1;
const isWorth = (smaller: Uint8Array, larger: Uint8Array) => smaller.length < larger.length * (1 - WORTH);
/** Of brotli. Beyond 5 it takes ten times as long for a tenth less: pages are worth that, readers wait for them. */
const qualityOf = (file: string) => (file.endsWith('.html') ? 11 : 5);

/**
 * Writes a `.gz` beside each file that gets a tenth smaller by it, and a `.br` where that is a tenth smaller again: hosts
 * send them as they are, the smallest that a browser reads.
 */
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
      const gzipped = await pack.gz(bytes, { level: 9 });
      if (!isWorth(gzipped, bytes)) continue;
      await writeFile(`${file}.gz`, gzipped);
      const brotli = await pack.br(bytes, { params });
      if (isWorth(brotli, gzipped)) await writeFile(`${file}.br`, brotli);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

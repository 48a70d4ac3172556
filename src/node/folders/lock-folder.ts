import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './process.ts';

/** Holds the number of the process whose run writes into the folder. */
const LOCK = '.loa-places.lock';

/**
 * Keeps other runs out of a folder until the function that it gives is called: files that grow have the same names in
 * every run, so one place's sheet would end under another's name. The lock of a run that was stopped is no hindrance.
 */
export async function lockFolder(dir: string): Promise<() => Promise<void>> {
  const path = join(dir, LOCK);
  for (;;) {
    try {
      await writeFile(path, `${process.pid}\n`, { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const owner = Number(await readFile(path, 'utf8').catch(() => ''));
      if (owner > 0 && owner !== process.pid && isAlive(owner)) throw new Error(inUse(path, owner));
      await rm(path, { force: true });
    }
  }
}

const inUse = (path: string, owner: number): string =>
  `${path}: một lần chạy khác (tiến trình ${owner}) đang ghi vào thư mục này → đợi nó xong, hoặc chọn thư mục khác với --out; nếu không có, xóa tệp này\n` +
  `${path}: another run (process ${owner}) is writing into this folder → wait for it, or choose another folder with --out; if there is none, delete this file`;

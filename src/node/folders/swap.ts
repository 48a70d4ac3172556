import { spawn } from 'node:child_process';

/** If the second rename fails, the first is undone. */
const program = `
const { existsSync, renameSync } = require('node:fs');
const [out, next, previous] = process.argv.slice(1);
const isReplaced = existsSync(out);
if (isReplaced) renameSync(out, previous);
try {
  renameSync(next, out);
} catch (error) {
  if (isReplaced) renameSync(previous, out);
  throw error;
}
`;

type Swap = { readonly out: string; readonly next: string; readonly previous: string };

/**
 * Puts the folder `next` in the place of `out`, which becomes `previous`. No system call that Node offers exchanges
 * two folders, so a process of its own does both renames: one that a signal to this process or its group does not
 * stop between them.
 */
export function swapFolders({ out, next, previous }: Swap): Promise<void> {
  return new Promise((resolve, reject) => {
    const swap = spawn(process.execPath, ['-e', program, out, next, previous], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const complaints: Buffer[] = [];
    swap.stderr.on('data', (complaint: Buffer) => complaints.push(complaint));
    swap.once('error', reject);
    swap.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(new Error(`${out} cannot be replaced:\n${Buffer.concat(complaints).toString('utf8').trim()}`));
    });
  });
}

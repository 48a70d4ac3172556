import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export type SyncProgram = {
  /** Whether the system could keep all files of the folder's disk; asked again only when it was answered. */
  readonly sync: () => Promise<boolean>;
  readonly end: () => void;
};

const KEPT = 'kept';
const loop = `while read -r _; do if sync -f -- "$0"; then echo ${KEPT}; else echo; fi; done`;

/** A small program that asks the system each time: to start one from a large program takes as long as many sheets. */
export function syncProgram(dir: string): SyncProgram {
  const program = spawn('sh', ['-c', loop, dir], { stdio: ['pipe', 'pipe', 'ignore'] });
  let isGone = false;
  let answer: ((isKept: boolean) => void) | undefined;
  const leave = () => {
    isGone = true;
    answer?.(false);
  };
  program.on('error', leave).on('close', leave);
  program.stdin.on('error', leave);
  createInterface({ input: program.stdout }).on('line', (line) => answer?.(line === KEPT));
  return {
    sync: () =>
      new Promise((resolve) => {
        if (isGone) return resolve(false);
        answer = resolve;
        program.stdin.write('\n');
      }),
    end: () => program.stdin.end(),
  };
}

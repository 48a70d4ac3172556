import { spawn } from 'node:child_process';

/** Whether a process of this number runs on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

type NodeRun = {
  readonly args: readonly string[];
  /** All that the program sees, besides where programs and temporary files are. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told of what it prints while it runs. */
  readonly onPrinted?: ((text: string) => void) | undefined;
};

const passedOn = ['PATH', 'HOME', 'TMPDIR'];

/** The input of a program is a pipe that says nothing and closes when this process ends, by whatever. */
const endWithUs = `data:text/javascript,${encodeURIComponent(`
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.stdin.on('end', () => process.exit(1)).resume().unref();
`)}`;

/**
 * Runs this Node on a program and gives what it printed; the error of a failed run carries the same text. The
 * program does not outlive this process: it would write into folders that the next run clears away.
 */
export function runNode({ args, env, onPrinted }: NodeRun): Promise<string> {
  const kept = Object.fromEntries(passedOn.map((name) => [name, process.env[name]]));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', endWithUs, ...args], {
      env: { ...kept, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        printed.push(chunk);
        onPrinted?.(chunk.toString('utf8'));
      });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const text = Buffer.concat(printed).toString('utf8');
      if (code === 0) resolve(text);
      else reject(new Error(`${args[0]} ended with ${signal ?? `exit status ${code}`}:\n${text.trim()}`));
    });
  });
}

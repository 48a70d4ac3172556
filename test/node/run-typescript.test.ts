import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PROGRAM = `
function often(factor: number): number {
  let sum = 0;
  for (let at = 0; at < 1000; at += 1) sum += (at * factor) % 7;
  return sum;
}
for (let at = 0; at < 20_000; at += 1) often(at);
`;

/** Which of V8's compilers had a function of a program that runs long. */
function compilersOf(options: readonly string[]): Set<string> {
  const dir = mkdtempSync(join(tmpdir(), 'compilers-'));
  try {
    const program = join(dir, 'often.ts');
    writeFileSync(program, PROGRAM);
    const told = execFileSync(process.execPath, ['--trace-opt', ...options, program], { encoding: 'utf8' });
    return new Set(
      [...told.matchAll(/completed .*JSFunction often .*target ([A-Z]+)/g)].map(([, name = '']) => name),
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test('no program is compiled by the compiler that mixes up two pictures’ sizes', () => {
  expect(compilersOf([])).toContain('MAGLEV');
  expect(compilersOf(['--import', './src/node/run-typescript.mjs'])).toEqual(new Set(['TURBOFAN']));
});

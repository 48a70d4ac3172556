import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { isAlive, runNode } from '../../../src/node/folders/process.ts';
import { linuxTest } from '../../linux-only.ts';

test('a program sees the environment it is given and nothing of ours', async () => {
  process.env['SITE_URL'] = 'https://left.over';
  const printed = await runNode({
    args: ['-e', 'console.log(process.env.TODAY, process.env.SITE_URL)'],
    env: { TODAY: '2020-08-20' },
  }).finally(() => delete process.env['SITE_URL']);
  expect(printed).toBe('2020-08-20 undefined\n');
});

test('a failed program tells what it printed', async () => {
  const run = runNode({ args: ['-e', 'console.error("no page"); process.exit(3)'], env: {} });
  await expect(run).rejects.toThrow('exit status 3:\nno page');
});

async function newFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-process-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

test('a program may have threads of its own', async () => {
  const thread = join(await newFolder(), 'thread.mjs');
  await writeFile(thread, 'setTimeout(() => console.log("drawn"), 50)');
  const program = `new (require('node:worker_threads').Worker)('${thread}')`;
  expect(await runNode({ args: ['-e', program], env: {} })).toBe('drawn\n');
});

linuxTest('a program ends when the process that started it is killed', async () => {
  const dir = await newFolder();
  const [noted, whole] = [join(dir, 'noted'), join(dir, 'pid')];
  const program = `
    require('node:fs').writeFileSync('${noted}', String(process.pid));
    require('node:fs').renameSync('${noted}', '${whole}');
    setInterval(() => {}, 1000);`;
  const starter = `
    import { runNode } from '${new URL('../../../src/node/folders/process.ts', import.meta.url).href}';
    await runNode({ args: ['-e', ${JSON.stringify(program)}], env: {} });`;
  const args = ['--import', './src/node/run-typescript.mjs', '--input-type=module', '-e', starter];
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  while (!existsSync(whole) && started.exitCode === null) await setTimeout(5);
  const pid = await readFile(whole, 'utf8');
  expect(await commandLine(pid)).toContain('setInterval');
  started.kill('SIGKILL');
  while ((await commandLine(pid)) !== '') await setTimeout(5);
});

/** Of a process of this machine, as Linux tells it; empty when it has ended. */
const commandLine = (pid: string) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');

test('a process is alive while it runs', () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(4_194_305)).toBe(false);
});

test('what a program prints is told while it runs', async () => {
  const told: string[] = [];
  await runNode({
    args: ['-e', 'console.log("one"); console.error("two")'],
    env: {},
    onPrinted: (text) => told.push(text),
  });
  expect(told.join('')).toContain('one\n');
  expect(told.join('')).toContain('two\n');
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isAbandoned, MAKER } from '../../../src/node/folders/maker.ts';

const [machine] = MAKER.split('-');
const elsewhere = machine === '00000000' ? '11111111' : '00000000';
/** No process can have this number: Linux stops at 2^22. */
const DEAD_PID = 4_194_305;

test('the threads of a process have names of their own', async () => {
  const module = new URL('../../../src/node/folders/maker.ts', import.meta.url).href;
  const program = `import('${module}').then(({ MAKER }) => require('node:worker_threads').parentPort.postMessage(MAKER))`;
  const names = await Promise.all(
    [1, 2].map(() => new Promise((resolve) => new Worker(program, { eval: true }).once('message', resolve))),
  );
  expect(new Set([...names, MAKER]).size).toBe(3);
  expect(names.every((name) => String(name).startsWith(`${machine}-${process.pid}-`))).toBe(true);
});

test('a thing is abandoned when its process has ended, and one of another machine only a day later', async () => {
  const path = await mkdtemp(join('maker-'));
  onTestFinished(() => rm(path, { recursive: true }));
  expect(await isAbandoned(path, `${machine}-${DEAD_PID}-0`)).toBe(true);
  expect(await isAbandoned(path, `${machine}-${process.ppid}-0`)).toBe(false);
  expect(await isAbandoned(path, MAKER)).toBe(false);
  // as earlier versions wrote it
  expect(await isAbandoned(path, `${DEAD_PID}`)).toBe(true);
  expect(await isAbandoned(path, 'notes')).toBe(false);

  // a process of the same number on another machine says nothing
  expect(await isAbandoned(path, `${elsewhere}-${DEAD_PID}-0`)).toBe(false);
  vi.useFakeTimers({ now: Date.now() + 25 * 60 * 60 * 1000, toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  expect(await isAbandoned(path, `${elsewhere}-${process.ppid}-0`)).toBe(true);
});

const join = (prefix: string) => `${tmpdir()}/${prefix}`;

import { expect, test } from 'vitest';
import { isAlive, runNode } from '../../../src/node/build/process.ts';

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

test('a process is alive while it runs', () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(4_194_305)).toBe(false);
});

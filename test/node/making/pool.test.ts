import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runPool } from '../../../src/node/making/pool.ts';

const script = new URL('./doubling-worker.ts', import.meta.url);

async function double(jobs: readonly number[]) {
  const answers = new Map<number, unknown>();
  const onAnswer = (job: number, answer: unknown) => void answers.set(job, answer);
  const done = runPool<number, number>({ script, setup: undefined, jobs, workers: 2, onAnswer });
  return { answers, error: await done.catch((error: Error) => error.message) };
}

test('each job gets its own answer, whichever worker did it', async () => {
  const { answers } = await double([1, 2, 3, 4, 5]);
  expect(Object.fromEntries(answers)).toEqual({
    ...{ 1: { result: 2 }, 2: { result: 4 }, 3: { result: 6 } },
    ...{ 4: { result: 8 }, 5: { result: 10 } },
  });
});

test('when a worker breaks, the others stop', async () => {
  const jobs = [-1, ...Array.from({ length: 1000 }, (_, index) => index)];
  const { answers, error } = await double(jobs);
  expect(error).toBe('this number breaks it');
  const then = answers.size;
  await setTimeout(200);
  expect(answers.size).toBe(then);
});

test('without jobs nothing is started', async () => {
  expect(await double([])).toEqual({ answers: new Map(), error: undefined });
});

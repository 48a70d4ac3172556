import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hire } from '../../../src/node/threads/crew.ts';

const module = new URL('./counting-job.ts', import.meta.url).href;

const crewOf = (threads: number) => {
  const crew = hire(threads, [module]);
  onTestFinished(() => crew.dismiss());
  return crew;
};

describe.each([0, 1, 2])('a crew of %i threads', (threads) => {
  test('tells results in the order of the jobs, in one workshop after the other', async () => {
    const crew = crewOf(threads);
    const told: (readonly [number, number])[] = [];
    for (const more of [1000, 2000]) {
      const tell = (result: number, job: number) => void told.push([job, result]);
      const desk = await crew.inOrder({ module, setup: { more } }, tell);
      for (const ms of [30, 0, 10]) await desk.add(ms);
      await desk.end();
    }
    expect(told).toEqual([
      ...[[30, 1030] as const, [0, 1000] as const, [10, 1010] as const],
      ...[[30, 2030] as const, [0, 2000] as const, [10, 2010] as const],
    ]);
  });

  test('tells why a job was not done, and takes no more', async () => {
    const told: number[] = [];
    const desk = await crewOf(threads).inOrder(
      { module, setup: { more: 0 } },
      (result: number) => void told.push(result),
    );
    const all = async () => {
      for (const ms of [0, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) await desk.add(ms);
      await desk.end();
    };
    await expect(all()).rejects.toThrow('It cannot wait for -1 ms.');
    await expect(desk.add(0)).rejects.toThrow('It cannot wait for -1 ms.');
    expect(told).toEqual([0]);
  });

  test('tells why a workshop does not open', async () => {
    const run = async () => {
      const desk = await crewOf(threads).inOrder({ module, setup: { more: -1 } }, () => undefined);
      await desk.add(0);
      await desk.end();
    };
    await expect(run()).rejects.toThrow('It does not open.');
  });
});

test('helpers are asked only when one has time', async () => {
  const desk = await crewOf(1).helpers<{ more: number }, number, number>({ module, setup: { more: 5 } });
  expect(desk.ask(0)).toBeUndefined();
  let first = desk.ask(200);
  while (!first) {
    await wait(20);
    first = desk.ask(200);
  }
  const second = desk.ask(0);
  expect(desk.ask(0)).toBeUndefined();
  expect(await Promise.all([first, second])).toEqual([205, 5]);
});

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { Told } from '../../../src/core/i18n/told.ts';
import { fromPlainError, toPlainError } from '../../../src/node/threads/plain-error.ts';

const sent = (error: unknown) => fromPlainError(structuredClone(toPlainError(error)));

test('a failure that a reader can mend keeps its words on its way from another thread', () => {
  const told = sent(new Told({ vi: 'đĩa đầy', en: 'the disk is full' }));
  expect(told).toBeInstanceOf(Told);
  expect((told as Told).words).toEqual({ vi: 'đĩa đầy', en: 'the disk is full' });
});

test('a failure of the system keeps what failed and where', async () => {
  const error = sent(await readFile('/nowhere/at-all').catch((thrown: unknown) => thrown));
  expect(error).toMatchObject({ code: 'ENOENT', syscall: 'open', path: '/nowhere/at-all' });
});

import { expect, test } from 'vitest';
import { keeper } from '../../../src/node/places/keep-whole.ts';

test('files are called whole when the disk has them, many at a time, in the order in which they were added', async () => {
  const asked: string[] = [];
  const disk = {
    keep: async (files: readonly string[]) => void asked.push(`keep ${files.length}`),
    end: () => void asked.push('end'),
  };
  const kept = keeper('out', disk);
  const whole: number[] = [];
  for (let index = 0; index < 3000; index += 1)
    await kept.add({ files: index === 7 ? [] : [`${index}.pdf`], onWhole: () => whole.push(index) });
  expect(whole.length).toBeLessThan(3000);
  await kept.end();
  expect(whole).toEqual(Array.from({ length: 3000 }, (_, index) => index));
  expect(asked).toEqual(['keep 2000', 'keep 999', 'end']);
});

test('nothing is called whole that the disk could not keep', async () => {
  const kept = keeper('out', { keep: () => Promise.reject(new Error('ENOSPC')), end: () => undefined });
  const whole: string[] = [];
  await kept.add({ files: ['a.pdf'], onWhole: () => whole.push('a') });
  await expect(kept.end()).rejects.toThrow('ENOSPC');
  expect(whole).toEqual([]);
});

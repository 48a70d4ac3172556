import { readdir } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { Told } from '../../../src/core/i18n/told.ts';
import { workplace } from './workplace.ts';

/** An archive that has room for two sheets, whatever was planned. */
vi.mock('../../../src/core/places/pack.ts', async (load) => {
  const real = await load<typeof import('../../../src/core/places/pack.ts')>();
  const packWriter: typeof real.packWriter = (sum) => {
    const pack = real.packWriter(sum);
    return { ...pack, has: () => pack.entries().length < 2 };
  };
  return { ...real, packWriter };
});

test('a sheet that an archive has no room for is named with its archive, and no archive is left half-written', async () => {
  const { outDir, run } = await workplace();
  const table = 'venue,name,district\ncanteen,Một,Quận 1\ncanteen,Hai,Quận 1\ncanteen,Ba,Quận 1\n';
  const failure: unknown = await run(table, { pack: true, threads: 1 }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Told);
  const { vi: told, en } = (failure as Told).words;
  expect(told).toBe(
    '--pack: thêm "canteen/ba.pdf" thì quan-1/a4-poster.vi.zip vượt mức một tệp ZIP chứa được (4 GB) → chia quận, huyện ấy ra hoặc bỏ --pack',
  );
  expect(en).toContain('"canteen/ba.pdf"');
  expect((await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.zip'))).toEqual([]);
});

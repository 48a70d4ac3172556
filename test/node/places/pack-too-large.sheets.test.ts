import { readdir } from 'node:fs/promises';
import { expect, onTestFinished, test, vi } from 'vitest';

/** Runs of which each archive has room for two sheets, whatever was planned, and so many notes are taken. */
async function smallPacks(notes = Number.POSITIVE_INFINITY) {
  const path = '../../../src/core/places/pack.ts';
  vi.resetModules();
  vi.doMock(path, async (load) => {
    const real = await load<typeof import('../../../src/core/places/pack.ts')>();
    const packWriter: typeof real.packWriter = (sum) => {
      const pack = real.packWriter(sum);
      return { ...pack, has: () => pack.entries().length < 2 };
    };
    return { ...real, packWriter };
  });
  const state = '../../../src/node/places/run-state.ts';
  vi.doMock(state, async (load) => {
    const real = await load<typeof import('../../../src/node/places/run-state.ts')>();
    let taken = 0;
    const writeState: typeof real.writeState = async (note) => {
      taken += 1;
      if (taken > notes) throw new Error('ENOSPC');
      await real.writeState(note);
    };
    return { ...real, writeState };
  });
  onTestFinished(() => {
    vi.doUnmock(path);
    vi.doUnmock(state);
    vi.resetModules();
  });
  return (await import('./workplace.ts')).workplace();
}

const table = 'venue,name,district\ncanteen,Một,Quận 1\ncanteen,Hai,Quận 1\ncanteen,Ba,Quận 1\n';

test('a sheet that an archive has no room for is named with its archive, and no archive is left half-written', async () => {
  const { outDir, run } = await smallPacks();
  await expect(run(table, { pack: true, threads: 1 })).rejects.toThrow(
    '--pack: thêm "canteen/ba.pdf" thì quan-1/a4-poster.vi.zip vượt mức một tệp ZIP chứa được (4 GB) → chia quận, huyện ấy ra hoặc bỏ --pack',
  );
  expect((await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.zip'))).toEqual([]);
});

test('it is still what is told where the disk then takes no note of what is finished', async () => {
  const { run } = await smallPacks(1);
  await expect(run(table, { pack: true, threads: 1 })).rejects.toThrow('vượt mức một tệp ZIP chứa được');
});

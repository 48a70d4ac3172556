import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { designedFormats } from '../../../src/core/templates/designed-formats.ts';
import { filesIn, sha256, workplace } from './workplace.ts';

const places = Array.from({ length: 20 }, (_, index) => {
  const kind = index % 3 === 0 ? 'HB' : 'canteen';
  return `${kind};Nơi ${index === 4 ? '«½»' : index % 5};Lô ${index};Quận ${index % 2}`;
});
const table = ['venue;name;address;district', ...places].join('\n');

describe('the same files, list and order, whatever the number of threads', () => {
  test.each([
    ['print files', {}, 20],
    ['pictures', { png: true }, 40],
    ['archives', { pack: true, limits: { objects: 1e6, bytes: 1e9, entries: 4 } }, 6],
    ['one file for all', { combine: true }, 1],
  ])('%s', async (_, more, count) => {
    const { outDir, run } = await workplace();
    const made: Record<string, string>[] = [];
    for (const threads of count === 20 ? [1, 2, 3] : [1, 2]) {
      await rm(outDir, { recursive: true, force: true });
      expect(await run(table, { ...more, threads })).toMatchObject({ places: 20, files: count, kept: 0 });
      made.push(await filesIn(outDir));
    }
    const [alone = {}, ...others] = made;
    expect(Object.keys(alone).filter((file) => /\.(pdf|png|zip)$/.test(file))).toHaveLength(count);
    for (const other of others) expect(other).toEqual(alone);
  });

  test('sheets that are laid on other paper', async () => {
    const { outDir, run } = await workplace();
    const tents = { registry: designedFormats, formats: ['counter-tent'], contentDir: 'content' };
    const made: Record<string, string>[] = [];
    for (const threads of [1, 2]) {
      await rm(outDir, { recursive: true, force: true });
      await run('venue,name\nhotel,Một\nhotel,Hai\n', { ...tents, threads });
      made.push(await filesIn(outDir));
    }
    expect(Object.keys(made[0] ?? {}).filter((file) => file.endsWith('.pdf'))).toHaveLength(2);
    expect(made[1]).toEqual(made[0]);
  });
});

test('what is whole stays, whoever finds it to be', async () => {
  const { outDir, run } = await workplace();
  await run(table, { threads: 2 });
  const before = await filesIn(outDir);
  const [folder] = (await readdir(join(outDir, 'canteen'))).map((name) => join(outDir, 'canteen', name));
  await rm(join(folder ?? '', 'noi-1.pdf'));
  expect(await run(table, { threads: 2 })).toMatchObject({ files: 20, kept: 19 });
  expect(await filesIn(outDir)).toEqual(before);
});

describe('archives', () => {
  const limits = { objects: 1e6, bytes: 1e9, entries: 4 };

  test('hold the sheets of a district and a format as they would lie in folders, in the order of the table', async () => {
    const { outDir, run } = await workplace();
    await run(table);
    const separate = await filesIn(outDir);
    await rm(outDir, { recursive: true });
    expect(await run(table, { pack: true, limits })).toMatchObject({ files: 6, kept: 0 });
    const packed = await filesIn(outDir);
    const archives = Object.keys(packed).filter((file) => file.endsWith('.zip'));
    expect(archives).toEqual(
      ['quan-0', 'quan-1'].flatMap((district) =>
        ['-2', '-3', ''].map((number) => `${district}/a4-poster.vi${number}.zip`),
      ),
    );
    const first = unzipSync(await readFile(join(outDir, 'quan-0/a4-poster.vi.zip')));
    expect(Object.keys(first)).toEqual([
      'swimming-pool/noi-0.pdf',
      'canteen/noi-2.pdf',
      'canteen/noi-1-2.pdf',
      'swimming-pool/noi-1.pdf',
    ]);
    const entries = await Promise.all(
      archives.map(async (file) => Object.entries(unzipSync(await readFile(join(outDir, file))))),
    );
    expect(
      entries
        .flat()
        .map(([, bytes]) => sha256(bytes))
        .toSorted(),
    ).toEqual(
      Object.entries(separate)
        .flatMap(([file, hash]) => (file.endsWith('.pdf') ? [hash] : []))
        .toSorted(),
    );
    const listed = (await readFile(join(outDir, 'places.csv'), 'utf8')).split('\r\n').slice(1, -1);
    expect(listed.map((line) => line.split(',')[0])).toEqual(places.map((_, index) => `${index + 2}`));
    const [, , , file = '', hash] = listed[0]?.split(',') ?? [];
    expect(file).toBe('quan-0/a4-poster.vi.zip#swimming-pool/noi-0.pdf');
    expect(hash).toBe(packed['quan-0/a4-poster.vi.zip']);
  });

  test('that are whole stay; one that is lost, damaged or of a changed row is made again', async () => {
    const { outDir, run } = await workplace();
    await run(table, { pack: true, limits });
    const before = await filesIn(outDir);
    await rm(join(outDir, 'quan-1/a4-poster.vi-3.zip'));
    expect(await run(table, { pack: true, limits })).toMatchObject({ files: 6, kept: 5 });
    expect(await filesIn(outDir)).toEqual(before);
    const changed = table.replace('Nơi 4;Lô 19', 'Nơi mới;Lô 19');
    expect(await run(changed, { pack: true, limits })).toMatchObject({ files: 6, kept: 5 });
    const after = await filesIn(outDir);
    expect(
      Object.keys(before).filter((file) => file.endsWith('.zip') && after[file] !== before[file]),
    ).toEqual(['quan-1/a4-poster.vi-3.zip']);
  });

  test('are one of each kind of place where the table names no district; a combined PDF of them is refused', async () => {
    const { outDir, run } = await workplace();
    await run('venue,name\ncanteen,Một\nHB,Hai\ncanteen,Ba\n', { pack: true });
    const found = unzipSync(await readFile(join(outDir, 'canteen/a4-poster.vi.zip')));
    expect(Object.keys(found)).toEqual(['mot.pdf', 'ba.pdf']);
    await expect(run(table, { pack: true, combine: true })).rejects.toThrow('leave out --combine or --pack');
  });
});

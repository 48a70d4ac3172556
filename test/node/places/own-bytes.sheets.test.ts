import { cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { designedFormats } from '../../../src/core/templates/designed-formats.ts';
import { filesIn, sha256, workplace } from './workplace.ts';

const table = (...rows: readonly string[]) => ['venue;name;address', ...rows].join('\n');
const rows = [
  'canteen;Nhà ăn số 1;Lô A',
  'HB;Hồ bơi Bến Nghé;',
  'canteen;Nhà ăn số 2;Lô B',
  'canteen;Bếp «Hoa»;Lô C',
];

/** The sheets, without the list and what a run notes for itself. */
async function sheetsIn(dir: string): Promise<Record<string, string>> {
  const files = Object.entries(await filesIn(dir)).filter(([file]) => /\.(pdf|png)$/.test(file));
  return Object.fromEntries(files);
}

describe('the bytes of a sheet', () => {
  test.each([
    ['a PDF', {}],
    ['a picture beside it', { png: true }],
  ])('depend on its own place alone, whatever letters others have (%s)', async (_, more) => {
    const { outDir, run } = await workplace();
    await run(table(...rows), more);
    const together = await sheetsIn(outDir);
    expect(Object.keys(together)).toHaveLength('png' in more ? 8 : 4);
    for (const only of [rows.slice(0, 1), rows.slice(3), [...rows.slice(1, 3), 'canteen;Ký túc ½ §;']]) {
      await rm(outDir, { recursive: true });
      await run(table(...only), more);
      const alone = await sheetsIn(outDir);
      const shared = Object.keys(alone).filter((file) => file in together);
      expect(shared.length).toBeGreaterThan(0);
      for (const file of shared) expect([file, alone[file]]).toEqual([file, together[file]]);
    }
  });
});

describe('a run after another', () => {
  test('makes only the sheet whose row was changed, and lists the rows as they stand now', async () => {
    const { outDir, run } = await workplace();
    await run(table(...rows));
    const before = await filesIn(outDir);
    const changed = [rows[0] ?? '', 'canteen;Bếp mới;Lô D', 'HB;Hồ bơi Bến Thành;', ...rows.slice(2)];
    expect(await run(table(...changed))).toMatchObject({ files: 5, kept: 3 });
    const after = await filesIn(outDir);
    const isOther = (file: string) => after[file] !== before[file] && file.endsWith('.pdf');
    expect(Object.keys(after).filter(isOther)).toEqual([
      'canteen/a4-poster.vi/bep-moi.pdf',
      'swimming-pool/a4-poster.vi/ho-boi-ben-thanh.pdf',
    ]);
    const listed = (await readFile(join(outDir, 'places.csv'), 'utf8')).split('\r\n').slice(1, -1);
    expect(listed.map((line) => line.split(',').slice(0, 3).join())).toEqual([
      '2,canteen,Nhà ăn số 1',
      '3,canteen,Bếp mới',
      '4,swimming-pool,Hồ bơi Bến Thành',
      '5,canteen,Nhà ăn số 2',
      '6,canteen,Bếp «Hoa»',
    ]);
    for (const line of listed) {
      const [, , , file = '', hash] = line.split(',');
      expect(hash).toBe(after[file]);
    }
  });

  test.each([{ png: true }, { combine: true }])(
    'believes a file by its bytes and not by its size, %o',
    async (more) => {
      const { outDir, run } = await workplace();
      await run(table(...rows), more);
      const before = await filesIn(outDir);
      const files = Object.keys(before).filter((file) => /\.(pdf|png)$/.test(file));
      for (const file of files) {
        const path = join(outDir, file);
        await writeFile(path, Buffer.alloc((await readFile(path)).length));
      }
      expect(await run(table(...rows), more)).toMatchObject({ kept: 0 });
      expect(await filesIn(outDir)).toEqual(before);
      expect(await run(table(...rows), more)).toMatchObject({ kept: files.length });
    },
  );

  test('makes everything again for a campaign that says something else', async () => {
    const { dir, outDir, run } = await workplace();
    const contentDir = join(dir, 'content');
    await cp('test/fixtures/campaign', contentDir, { recursive: true });
    await run(table(...rows), { contentDir });
    const before = await sheetsIn(outDir);
    const venue = join(contentDir, 'venues/swimming-pool/venue.yaml');
    const yaml = await readFile(venue, 'utf8');
    await writeFile(venue, yaml.replace('TẮM NHANH, GIỮ NƯỚC', 'TẮM NHANH, BỚT NƯỚC'));
    expect(await readFile(venue, 'utf8')).not.toBe(yaml);
    expect(await run(table(...rows), { contentDir })).toMatchObject({ files: 4, kept: 3 });
    const after = await sheetsIn(outDir);
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([
      'swimming-pool/a4-poster.vi/ho-boi-ben-nghe.pdf',
    ]);
  });
});

describe('a link planted in the output folder', () => {
  test.each([
    ['a venue’s folder', 'canteen'],
    ['a format’s folder', 'canteen/a4-poster.vi'],
    ['the growing list', 'places.csv.part'],
    ['lines of earlier lists', '.loa-places.before.csv'],
  ])('is not followed: %s', async (_, name) => {
    const { dir, outDir, run } = await workplace();
    const elsewhere = join(dir, 'elsewhere');
    await mkdir(elsewhere);
    await run(table('HB;Hồ bơi;'));
    await mkdir(join(outDir, name, '..'), { recursive: true });
    const target =
      name.endsWith('.csv') || name.endsWith('.part') ? join(elsewhere, 'theirs.csv') : elsewhere;
    if (target !== elsewhere) await writeFile(target, '\ufeffrow,venue,name,file,sha256,bytes\r\n');
    await symlink(target, join(outDir, name));
    const theirs = await filesIn(elsewhere);
    await expect(run(table(...rows))).rejects.toThrow(
      `${join(outDir, name)}: this is a link that leads out of the folder`,
    );
    expect(await filesIn(elsewhere)).toEqual(theirs);
    expect(await readdir(elsewhere)).toHaveLength(target === elsewhere ? 0 : 1);
  });

  test('in a sheet’s place is replaced, and what it led to is left alone', async () => {
    const { dir, outDir, run } = await workplace();
    await run(table(...rows));
    const before = await filesIn(outDir);
    const [sheet, theirs] = [join(outDir, 'canteen/a4-poster.vi/nha-an-so-1.pdf'), join(dir, 'theirs.pdf')];
    await rename(sheet, theirs);
    await symlink(theirs, sheet);
    expect(await run(table(...rows))).toMatchObject({ kept: 3 });
    expect(await filesIn(outDir)).toEqual(before);
    expect(sha256(await readFile(theirs))).toBe(before['canteen/a4-poster.vi/nha-an-so-1.pdf']);
  });

  test('under the name of unfinished files is removed, not followed', async () => {
    const { dir, outDir, run } = await workplace();
    const elsewhere = join(dir, 'elsewhere');
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, '0'), 'theirs');
    await mkdir(outDir);
    await symlink(elsewhere, join(outDir, '.loa-places.parts'));
    await symlink(elsewhere, join(outDir, '.loa-places.part-abc123'));
    await run(table(...rows));
    expect(await readdir(elsewhere)).toEqual(['0']);
    expect((await readdir(outDir)).filter((name) => name.startsWith('.loa-places.part'))).toEqual([]);
  });
});

describe('combined', () => {
  test('is split where one file can hold no more, and the list names every page', async () => {
    const { outDir, run } = await workplace();
    const many = Array.from({ length: 40 }, (_, index) => `canteen;Nhà ăn ${index + 1};Lô ${index}`);
    const limits = { objects: 250, bytes: 1e9 };
    const summary = await run(table(...many), { combine: true, limits });
    expect(summary.split).toEqual(['a4-poster.vi']);
    const parts = (await readdir(outDir)).filter((file) => file.endsWith('.pdf'));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts).toEqual(parts.map((__, index) => `a4-poster.vi-${index + 1}.pdf`));
    const listed = (await readFile(join(outDir, 'places.csv'), 'utf8')).split('\r\n').slice(1, -1);
    const places = listed.map((line) => line.split(',')[3] ?? '');
    const pagesOf = (part: string) => places.filter((place) => place.startsWith(`${part}#`));
    expect(parts.flatMap(pagesOf)).toEqual(places);
    for (const part of parts) {
      expect(pagesOf(part)).toEqual(pagesOf(part).map((__, index) => `${part}#page=${index + 1}`));
    }
    // a part that was lost is made again, and those behind it
    const before = await filesIn(outDir);
    await rm(join(outDir, 'a4-poster.vi-1.pdf'));
    expect(await run(table(...many), { combine: true, limits })).toMatchObject({ kept: 0 });
    expect(await filesIn(outDir)).toEqual(before);
    await rm(join(outDir, parts.at(-1) ?? ''));
    expect(await run(table(...many), { combine: true, limits })).toMatchObject({ kept: parts.length - 1 });
    expect(await filesIn(outDir)).toEqual(before);
  });

  test('has each place as often as it wants copies, also where they are in two files, and the list says how many', async () => {
    const { outDir, run } = await workplace();
    const wanted = [3, 1, 30, 2].map((copies, index) => `canteen;Nhà ăn ${index + 1};Lô ${index};${copies}`);
    const many = ['venue;name;address;copies', ...wanted].join('\n');
    expect(await run(many, { combine: true })).toMatchObject({ places: 4, copies: 36, files: 1 });
    const bytes = await readFile(join(outDir, 'a4-poster.vi.pdf'));
    const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Áp phích A4 – 4 nơi' });
    expect(await pdf.getPageLabels()).toEqual(
      [2, 3, 4, 5].flatMap((row, index) => Array([3, 1, 30, 2][index]).fill(`${row}`)),
    );
    await pdf.destroy();
    const list = async () =>
      (await readFile(join(outDir, 'places.csv'), 'utf8'))
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(','))
        .map((cells) => [cells[0], cells[3], Number(cells.at(-1))]);
    expect(await list()).toEqual([
      ['2', 'a4-poster.vi.pdf#page=1', 3],
      ['3', 'a4-poster.vi.pdf#page=4', 1],
      ['4', 'a4-poster.vi.pdf#page=5', 30],
      ['5', 'a4-poster.vi.pdf#page=35', 2],
    ]);
    const limits = { objects: 250, bytes: 1e9 };
    await run(many, { combine: true, limits });
    const split = await list();
    expect(split.filter(([row]) => row === '4').length).toBeGreaterThan(1);
    expect(split.reduce((sum, [, , copies]) => sum + Number(copies), 0)).toBe(36);
    expect(split[0]).toEqual(['2', 'a4-poster.vi-1.pdf#page=1', 3]);
    const before = await filesIn(outDir);
    await rm(join(outDir, 'a4-poster.vi-2.pdf'));
    await run(many, { combine: true, limits });
    expect(await filesIn(outDir)).toEqual(before);
  });

  test('in two files of two sides has the list count both sides', async () => {
    const { outDir, run } = await workplace();
    const leaflets = {
      registry: designedFormats,
      formats: ['a5-leaflet'],
      contentDir: 'content',
      combine: true,
    };
    await run('venue,name\nhotel,A\nhotel,B\n', leaflets);
    const listed = await readFile(join(outDir, 'places.csv'), 'utf8');
    expect(listed.match(/#page=\d/g)).toEqual(['#page=1', '#page=3']);
  });
});

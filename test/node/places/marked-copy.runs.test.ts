import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { PlacesError } from '../../../src/core/tables/places/places-error.ts';
import { remarksOf } from '../../../src/core/tables/marked/remark.ts';
import { writeMarked } from '../../../src/node/tables/write-marked.ts';
import { workplace } from './workplace.ts';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;

const faulty = [
  'Loại nơi,Tên,Đường dây nóng',
  'canteen,Nhà ăn số 1,461234',
  'canten,Nhà ăn số 2,8461234',
  'canteen,=1+1,',
].join('\n');

test('a list comes back with its faulty cells coloured and commented, and is accepted once mended', async () => {
  const { dir, run } = await workplace();
  const error = await run(faulty).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PlacesError)) throw new Error('no faults');
  expect(error.faults.map(({ where }) => where)).toEqual(['C2 (hotline)', 'A3 (venue)']);
  const copy = join(dir, 'sua.xlsx');
  await writeMarked(join(dir, 'noi.csv'), copy, remarksOf(error.faults));

  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(copy);
  const coloured: string[] = [];
  book.worksheets[0]?.eachRow((row) =>
    row.eachCell(({ fill, note, address }) => {
      if (fill?.type === 'pattern' && fill.fgColor?.argb === 'FFFFC7CE') coloured.push(address);
      expect([address, note !== undefined]).toEqual([address, ['C2', 'A3'].includes(address)]);
    }),
  );
  expect(coloured).toEqual(['C2', 'A3']);

  // mended, in LibreOffice where there is one: it opens the copy, and saves what was typed
  let mended = copy;
  if (isInstalled) {
    const office = (to: string, from: string) => {
      const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
      const { status } = spawnSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(dir, 'lo'),
        from,
      ]);
      expect(status).toBe(0);
      return join(dir, 'lo', `sua.${to}`);
    };
    const flat = office('fods', copy);
    const xml = await readFile(flat, 'utf8');
    expect(xml).toContain('#ffc7ce');
    expect(xml).toMatch(/<office:annotation\b/);
    const typed = xml
      .replace('<text:p>461234</text:p>', '<text:p>8461234</text:p>')
      .replace('<text:p>canten</text:p>', '<text:p>canteen</text:p>');
    await writeFile(flat, typed);
    mended = office('xlsx', flat);
  } else {
    const sheet = book.worksheets[0];
    if (sheet) sheet.getCell('C2').value = '8461234';
    if (sheet) sheet.getCell('A3').value = 'canteen';
    await book.xlsx.writeFile(copy);
  }
  const { places } = await run(new Uint8Array(await readFile(mended)));
  expect(places).toBe(3);
}, 180_000);

import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { readTable } from '../../core/tables/places/read-table.ts';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;

/** Texts that a program might take for something else, were they not typed as text. */
const said = fc.oneof(
  fc.constantFrom(
    'Chợ Bến Nghé',
    'Chợ "A", cổng B',
    "Trường 'Hoa Mai'",
    'Đắk Lắk; khu 2',
    '12/5 Lê Lợi, P. 1',
  ),
  fc.constantFrom(
    '0912 345 678',
    '3-4 Trần Hưng Đạo',
    '=1+1',
    '-5',
    '+84 24 3825',
    'Tổ 5/2020',
    'A & B',
    '1,5 km',
  ),
  fc.string({
    unit: fc.constantFrom('a', 'Ợ', 'đ', ' ', ',', ';', '"', '5', '/', '.'),
    minLength: 1,
    maxLength: 12,
  }),
);
const clean = said.map((text) => `Nơi ${text}`.replaceAll(/ +/g, ' ').trim());
const list = fc.uniqueArray(
  fc.record({ name: clean, address: clean, hotline: fc.constantFrom('0912345678', '19009095', '') }),
  {
    minLength: 8,
    maxLength: 8,
    selector: ({ name }) => name.toLowerCase(),
  },
);

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** Comma, quotation mark, UTF-8, from the first row, and every column as text. */
const AS_TEXT = 'CSV:44,34,76,1,1/2/2/2/3/2/4/2';
const formats = ['xlsx', 'xls', 'ods', 'fods', 'csv:Text - txt - csv (StarCalc):44,34,76,1'];

test.skipIf(!isInstalled)(
  'lists that LibreOffice has saved say what was written in them',
  { timeout: 240_000 },
  async () => {
    const dir = await mkdtemp(join(tmpdir(), 'loa-libreoffice-'));
    onTestFinished(() => rm(dir, { recursive: true, force: true }));
    const lists = fc.sample(list, { seed: 9, numRuns: 3 });
    const files = lists.map((_, index) => join(dir, `${index}.csv`));
    for (const [index, places] of lists.entries()) {
      const rows = places.map(({ name, address, hotline }) =>
        ['market', name, address, hotline].map(quoted).join(','),
      );
      await writeFile(files[index] ?? '', ['venue,name,address,hotline', ...rows].join('\n'));
    }
    for (const format of formats) {
      const [ending = ''] = format.split(':');
      const out = join(dir, ending);
      const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
      const saved = spawnSync('soffice', [
        profile,
        '--headless',
        `--infilter=${AS_TEXT}`,
        '--convert-to',
        format,
        '--outdir',
        out,
        ...files,
      ]);
      expect(saved.status).toBe(0);
      for (const [index, places] of lists.entries()) {
        const read = await readTable(await readFile(join(out, `${index}.${ending}`)));
        expect([ending, read.faults]).toEqual([ending, []]);
        expect(read.places.map(({ name, address, hotline }) => ({ name, address, hotline }))).toEqual(places);
      }
    }
  },
);

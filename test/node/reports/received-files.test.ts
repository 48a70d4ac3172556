import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { receivedFiles } from '../../../src/node/reports/received-files.ts';

async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-received-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await mkdir(join(dir, 'ngay 14'));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(dir, name), text);
    await utimes(join(dir, name), new Date(2020, 7, 14, 14, 5), new Date(2020, 7, 14, 14, 5));
  }
  return dir;
}

test('a file came when it was saved, or as received.csv says; what is no table is left', async () => {
  const dir = await folder({
    'a.csv': 'x',
    'ngay 14/b.csv': 'x',
    'thu.docx': 'x',
    '~$a.xlsx': 'x',
    'received.csv': 'tệp;giờ nhận\nngay 14/b.csv;15h20 ngày 14/8/2020\n',
  });
  const { files, faults } = await receivedFiles(dir);
  expect(faults).toEqual([]);
  expect(files.map(({ name, received }) => [name, received])).toEqual([
    ['a.csv', '2020-08-14T14:05'],
    ['ngay 14/b.csv', '2020-08-14T15:20'],
  ]);
});

test('a name that no file has is refused at its cell, with the one that it may be', async () => {
  const { faults } = await receivedFiles(
    await folder({
      'xa-tan-phu.csv': 'x',
      'received.csv': 'tệp,giờ nhận\nxa-tan-phú.csv,14h30 ngày 14/8/2020\nkhac.xlsx,14h31 ngày 14/8/2020\n',
    }),
  );
  expect(faults).toMatchObject([
    {
      file: 'received.csv',
      where: 'A2',
      value: 'xa-tan-phú.csv',
      fix: { en: 'is it xa-tan-phu.csv? Write the name as the file has it' },
    },
    { file: 'received.csv', where: 'A3', value: 'khac.xlsx' },
  ]);
});

test('a time that is none is refused at its cell', async () => {
  const { faults } = await receivedFiles(await folder({ 'a.csv': 'x', 'received.csv': 'a.csv,chiều qua\n' }));
  expect(faults).toMatchObject([{ file: 'received.csv', where: 'B1', value: 'chiều qua' }]);
});

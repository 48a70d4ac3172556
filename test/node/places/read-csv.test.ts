import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCsv, surveyText } from '../../../src/node/places/read-csv.ts';

test('a text is read again and again, and told when it is another than before', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'loa-csv-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const file = join(dir, 'noi.csv');
  await writeFile(file, 'venue,name\nhospital,Bạch Mai\n');
  const survey = await surveyText(file);
  const rows = async () => {
    let count = 0;
    for await (const batch of readCsv(file, survey)) count += batch.rows.length;
    return count;
  };
  expect([await rows(), await rows()]).toEqual([2, 2]);
  await writeFile(file, 'venue,name\nhospital,Bạch Mây\n');
  await expect(rows()).rejects.toThrow(/noi\.csv/);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ContentError } from '../../../src/core/domain/fault.ts';
import { readOffice } from '../../../src/node/reports/office-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'office-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const read = async (text: string) => {
  const path = join(folder, 'co-quan.yaml');
  await writeFile(path, text);
  return readOffice(path);
};

test('what an office writes is text as it stands there, and an empty line says nothing', async () => {
  expect(await read('number: 012\nsymbol: 1e3\nsigner:\nrecipients: [Như trên;, 5]\n')).toEqual({
    number: '012',
    symbol: '1e3',
    recipients: ['Như trên;', '5'],
  });
});

test('a line of another name is refused by its name', async () => {
  const error = await read('signre: A\n').catch((thrown: unknown) => thrown);
  expect(error instanceof ContentError && error.faults.map(({ where }) => where)).toEqual(['signre, line 1']);
});

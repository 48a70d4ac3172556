import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { messages } from '../../../src/core/i18n/messages.ts';
import { systemMessage } from '../../../src/node/commands/system-error.ts';

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

test('what the system refuses is told with its path and the mend, in the reader’s language', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'loa-system-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const file = join(dir, 'file');
  await writeFile(file, '');
  const vi = (error: unknown) => systemMessage(error, messages.vi.commands);
  const en = (error: unknown) => systemMessage(error, messages.en.commands);
  const missing = await failure(readFile(join(dir, 'nơi.csv')));
  expect(vi(missing)).toBe(`${join(dir, 'nơi.csv')}: không có tệp hay thư mục này → xem lại đường dẫn`);
  expect(en(missing)).toContain('there is no such file or folder → check the path');
  expect(en(await failure(mkdir(join(file, 'below'))))).toContain('a file stands where a folder is needed');
  expect(en(await failure(mkdir(file)))).toContain('something else has this name already');
  expect(en(await failure(readFile(dir)))).toContain('this is a folder and no file');
});

test.skipIf(!existsSync('/dev/full'))('a full disk is told as one', async () => {
  const error = await failure(writeFile('/dev/full', 'x'));
  expect(systemMessage(error, messages.vi.commands)).toContain('ổ đĩa đã đầy → dọn bớt rồi chạy lại');
});

test('another failure is none of the system’s', () => {
  expect(systemMessage(new Error('ENOSPC'), messages.en.commands)).toBeUndefined();
});

import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { staffMessages } from '../../../src/core/i18n/messages.ts';
import { tell } from '../../../src/node/commands/tell.ts';
import { tellSystemFault } from '../../../src/node/commands/system-faults.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'faults-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** In the reader's language, of a failure that really happens here. */
async function told(work: Promise<unknown>, locale: 'vi' | 'en' = 'en') {
  const error: unknown = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return tellSystemFault(error, staffMessages[locale].commands);
}

test('a file where a folder should be is told with the way out, in the reader’s language', async () => {
  const file = join(dir, 'notes');
  await writeFile(file, 'mine');
  expect(await told(mkdir(join(file, 'sheets')))).toBe(
    `${join(file, 'sheets')}: a file stands where a folder is needed → rename or move the file, or choose another folder with --out (ENOTDIR)`,
  );
  expect(await told(mkdir(file), 'vi')).toBe(
    `${file}: có một tệp ở chỗ của thư mục → đổi tên hoặc dời tệp đó, hoặc chọn thư mục khác với --out (EEXIST)`,
  );
});

test('so are a folder in a file’s place, and what is not there', async () => {
  expect(await told(writeFile(dir, 'x'))).toContain(`${dir}: a folder stands where a file is needed → `);
  expect(await told(readFile(join(dir, 'no')))).toContain(`${join(dir, 'no')}: is not there → `);
});

/** As Node gives what a test cannot bring about everywhere. */
const systemError = (code: string, more: object) =>
  Object.assign(new Error(`${code}: what the system says`), { code, errno: -1, syscall: 'open', ...more });

test.each([
  ['ENOSPC', { path: '/srv/a' }, '/srv/a: the disk is full → '],
  ['EDQUOT', { path: '/srv/a' }, '/srv/a: the disk is full → '],
  ['EROFS', { path: '/srv/a' }, '/srv/a: this disk can only be read → '],
  ['EACCES', { path: '/srv/a' }, '/srv/a: you may not write or read here → '],
  ['EPERM', { path: '/srv/.half', dest: '/srv/a' }, '/srv/a: you may not write or read here → '],
  ['EADDRINUSE', { port: 4321 }, '4321: another program uses this port → '],
  ['ENOSPC', {}, 'the folder that is written to: the disk is full → '],
])('%s is told', (code, more, said) => {
  expect(tellSystemFault(systemError(code, more), staffMessages.en.commands)).toContain(said);
});

test('a failure that came back from another program as text is told too, and its text kept', () => {
  const text =
    "1 of 3 sheets cannot be made:\nhospital/a4-poster.vi: ENOSPC: no space left on device, open '/srv/a'";
  expect(tellSystemFault(new Error(text), staffMessages.en.commands)).toBe(
    `/srv/a: the disk is full → remove files from it, or choose a folder on another disk with --out, and start again (ENOSPC)\n${text}`,
  );
});

test('so is one in a failure that has words of its own, in the reader’s language alone', () => {
  const told = tell(
    ({ build }) => `${build.unmade(1, 3)}\nhospital/a4-poster.vi: ENOSPC: no space left, open '/srv/a'`,
  );
  const said = tellSystemFault(told, staffMessages.vi.commands, told.words.vi);
  expect(said).toMatch(/^\/srv\/a: ổ đĩa đã đầy → /);
  expect(said).toContain('1 trong 3 tờ không làm được');
  expect(said).not.toContain('of 3 sheets');
});

test('other failures are none of the system’s', () => {
  expect(tellSystemFault(new Error('No material fits'), staffMessages.en.commands)).toBeUndefined();
  expect(tellSystemFault('x', staffMessages.en.commands)).toBeUndefined();
});

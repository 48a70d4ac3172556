import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { staffMessages } from '../../../src/core/i18n/messages.ts';
import { tellSystemFault } from '../../../src/node/commands/system-faults.ts';
import { openPlacesFile } from '../../../src/node/places/places-file.ts';

test('a list that is not there, or is a folder, is told as that and not as a file to save again', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'loa-list-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const told = (path: string) =>
    openPlacesFile(path).then(
      () => 'opened',
      (error: unknown) => tellSystemFault(error, staffMessages.vi.commands),
    );
  const missing = join(dir, 'noi.csv');
  expect(await told(missing)).toBe(
    `${missing}: không có tệp hay thư mục này → xem lại tên và đường dẫn (ENOENT)`,
  );
  expect(await told(dir)).toContain('EISDIR');
});

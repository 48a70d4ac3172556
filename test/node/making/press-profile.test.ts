import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPressProfile } from '../../../src/node/making/press-profile.ts';

const folder = mkdtempSync(join(tmpdir(), 'profile-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A profile of nothing but its header, as ICC.1 lays it out: size, class at 12, colours at 16, signature at 36. */
function profile(name: string, device: string, colours: string, size = 128): string {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.write(device, 12, 'latin1');
  bytes.write(colours, 16, 'latin1');
  bytes.write('acsp', 36, 'latin1');
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('the profile of a press in four inks is read with the name of its file', async () => {
  const read = await readPressProfile(profile('nha-in.icc', 'prtr', 'CMYK'));
  expect(read?.name).toBe('nha-in.icc');
  expect(read?.bytes).toHaveLength(128);
});

test('without the option there is none', async () => {
  expect(await readPressProfile(undefined)).toBeUndefined();
});

test.each([
  [
    'man-hinh.icc',
    () => profile('man-hinh.icc', 'mntr', 'RGB '),
    /man-hinh\.icc.*loại mntr, màu RGB.*nhà in/s,
  ],
  ['may-in-anh.icc', () => profile('may-in-anh.icc', 'prtr', 'RGB '), /may-in-anh\.icc.*loại prtr, màu RGB/s],
  [
    'nua-tep.icc',
    () => profile('nua-tep.icc', 'prtr', 'CMYK', 500),
    /nua-tep\.icc.*không phải là hồ sơ màu ICC/s,
  ],
  ['khong-co.icc', () => join(folder, 'khong-co.icc'), /không đọc được.*khong-co\.icc/s],
])('%s is refused with what is wrong and whom to ask', async (_, make, message) => {
  await expect(readPressProfile(make())).rejects.toThrow(message);
});

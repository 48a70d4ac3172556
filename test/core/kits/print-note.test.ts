import { expect, test } from 'vitest';
import { formats } from '../../../src/core/formats/formats.ts';
import { messages } from '../../../src/core/i18n/messages.ts';
import { printNote } from '../../../src/core/kits/print-note.ts';

const { kits: words, designerMany } = messages.vi;
const input = { formats, words, note: designerMany.make.note, locale: 'vi', list: 'danh-sach.csv' } as const;
const folder = 'cho/ap-phich-a3-tieng-viet';

test('a printer reads which folder goes on which paper, how often, and how to print it', () => {
  const folders = [{ folder, format: 'a3-poster', files: 12, copies: 300 }];
  const lines = printNote({ ...input, folders, use: 'print' }).split('\n');
  expect(lines).toContain(
    `* ${folder}: Áp phích A3. 297 × 420 mm; quét được từ 0,75 m; máy in A3 hoặc nhà in, giấy từ 150 g/m². 12 tệp, in 300 bản.`,
  );
  expect(lines).toContain('Gửi nhà in');
  expect(lines.at(-1)).toContain('danh-sach.csv');
  expect(printNote({ ...input, folders, use: 'plain' }).split('\n')).toContain('In tại cơ quan');
});

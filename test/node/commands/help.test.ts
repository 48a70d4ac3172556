import { expect, test } from 'vitest';
import { staffMessages } from '../../../src/core/i18n/messages.ts';
import { helpOf } from '../../../src/node/commands/help.ts';

test('the help of a command names every option with what it takes, and its variables', () => {
  expect(helpOf('preview', staffMessages.en.commands)).toBe(
    `npm run preview -- [options]

Shows the built site on this machine.

  --out <folder>        the built site (default: dist)
  --port <number>       its port (default: 4321)
  --lang <vi|en>        which language to speak (default: that of LANG)
  --help                this text`,
  );
});

test('in Vietnamese it is as long lines as a terminal shows', () => {
  const lines = helpOf('materials', staffMessages.vi.commands).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
  expect(lines).toContain(
    '  --places <bảng>       mỗi nơi trong bảng một tờ; phải ghi --out, hoặc --queue và --store',
  );
  expect(lines.at(-2)).toMatch(/^SITE_URL {16}địa chỉ/);
});

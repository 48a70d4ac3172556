import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../src/node/commands/command.ts';
import { tell } from '../src/node/commands/tell.ts';
import { drawContactSheets } from '../src/node/making/contact-sheet.ts';

await runCommand({
  name: 'contact-sheet',
  options: {
    only: { takes: 'text' },
    height: { takes: 'text', default: '400' },
    out: { takes: 'text', default: '.cache/contact-sheets' },
    content: { takes: 'text', default: 'content' },
  },
  async run({ only, height, out, content }) {
    const cellPx = Number(height);
    if (!(cellPx > 0)) throw tell(({ options }) => options.notAHeight('--height', height));
    await mkdir(out, { recursive: true });
    const siteUrl = process.env['SITE_URL'] || undefined;
    for await (const { name, png } of drawContactSheets({ contentDir: content, siteUrl, only, cellPx })) {
      const path = join(out, `${name}.png`);
      await writeFile(path, png);
      console.log(path);
    }
  },
});

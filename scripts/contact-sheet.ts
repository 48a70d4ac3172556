import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TOOL } from '../src/core/catalogue/tool.ts';
import { runCommand } from '../src/node/commands/command.ts';
import { tell } from '../src/node/commands/tell.ts';
import { readKnownContent } from '../src/node/content/known-content.ts';
import { WRITE_HERE } from '../src/node/folders/links.ts';
import { requireOwnFolder } from '../src/node/folders/own-folder.ts';

/** Says whose the folder is. */
const MARK = 'contact-sheets.json';

await runCommand({
  name: 'contact-sheet',
  options: {
    only: { takes: 'text' },
    filled: { takes: 'switch' },
    grey: { takes: 'switch' },
    beside: { takes: 'text' },
    height: { takes: 'text', default: '400' },
    out: { takes: 'text', default: '.cache/contact-sheets' },
    content: { takes: 'text', default: 'content' },
  },
  async run({ only, height, filled, grey, beside, out, content: contentDir }) {
    const cellPx = Number(height);
    if (!(cellPx > 0)) throw tell(({ options }) => options.notAHeight('--height', height));
    const { drawContactSheets } = await import('../src/node/making/contact-sheet.ts');
    const content = await readKnownContent(contentDir);
    const campaign = content.campaign.id;
    await requireOwnFolder(out, { contentDir, campaign, mark: MARK });
    await mkdir(out, { recursive: true });
    const write = (name: string, bytes: Uint8Array | string) =>
      writeFile(join(out, name), bytes, { flag: WRITE_HERE });
    await write(MARK, JSON.stringify({ tool: TOOL, campaign }));
    const siteUrl = process.env['SITE_URL'] || undefined;
    for await (const { name, png, missing } of drawContactSheets({
      content,
      siteUrl,
      only,
      cellPx,
      filled,
      grey,
      beside,
    })) {
      await write(`${name}.png`, png);
      console.log([join(out, `${name}.png`), ...missing].join('\n'));
    }
  },
});

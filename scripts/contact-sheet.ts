import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../src/node/command.ts';
import { drawContactSheets } from '../src/node/making/contact-sheet.ts';

const help = `npm run contact-sheet -- [options]

Draws every venue × format × language small, all pages of a format on one picture, to be looked at together.

  --only <glob>       only these, as in npm run materials
  --height <px>       of each page, to look more closely (default: 400)
  --out <folder>      where to write them (default: .cache/contact-sheets)
  --content <folder>  what to say (default: content)
  --help              this text

SITE_URL  as in npm run materials
`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      height: { type: 'string', default: '400' },
      out: { type: 'string', default: '.cache/contact-sheets' },
      content: { type: 'string', default: 'content' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(help);
  const cellPx = Number(values.height);
  if (!(cellPx > 0))
    throw new Error(`--height is "${values.height}" but must be a number of pixels, e.g. 400.`);
  await mkdir(values.out, { recursive: true });
  const sheets = drawContactSheets({
    contentDir: values.content,
    siteUrl: process.env['SITE_URL'] || undefined,
    only: values.only,
    cellPx,
  });
  for await (const { name, png } of sheets) {
    const path = join(values.out, `${name}.png`);
    await writeFile(path, png);
    console.log(path);
  }
});

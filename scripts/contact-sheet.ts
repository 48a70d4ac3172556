import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawContactSheets } from '../src/node/contact-sheet.ts';

const help = `npm run contact-sheet -- [options]

Draws every venue × format × language small, all pages of a format on one picture, to be looked at together.

  --only <glob>       only these, as in npm run materials
  --height <px>       of each page, to look more closely (default: 400)
  --out <folder>      where to write them (default: .cache/contact-sheets)
  --content <folder>  what to say (default: content)
  --help              this text

SITE_URL  as in npm run materials
`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    height: { type: 'string', default: '400' },
    out: { type: 'string', default: '.cache/contact-sheets' },
    content: { type: 'string', default: 'content' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(help);
} else {
  await mkdir(values.out, { recursive: true });
  const sheets = drawContactSheets({
    contentDir: values.content,
    siteUrl: process.env['SITE_URL'] || undefined,
    only: values.only,
    cellPx: Number(values.height),
  });
  for await (const { name, png } of sheets) {
    const path = join(values.out, `${name}.png`);
    await writeFile(path, png);
    console.log(path);
  }
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishFolder } from '../../../src/node/folders/publish.ts';

/** Publishes one small site after another until it is killed, and says so each time. Its pages all say which site they are of. */
const [parent = '', pages = ''] = process.argv.slice(2);
for (let site = 0; ; site += 1) {
  const made = join(parent, `made-${process.pid}`);
  await mkdir(join(made, 'a', 'b'), { recursive: true });
  for (let page = 0; page < Number(pages); page += 1) {
    await writeFile(join(made, page % 2 ? 'a' : 'a/b', `${page}.html`), `${process.pid} ${site}`);
  }
  await publishFolder(made, join(parent, 'dist'));
  process.stdout.write('published\n');
}

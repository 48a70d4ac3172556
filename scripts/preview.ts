import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../src/node/static-server.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(
    'npm run preview -- [--out <folder>] [--port <number>]\n\nShows the built site on this machine.',
  );
} else if (!existsSync(values.out)) {
  console.error(`There is no ${values.out}/ yet. Run npm run build first.`);
  process.exitCode = 1;
} else {
  const { origin } = await serveFolder(resolve(values.out), Number(values.port));
  console.log(`${values.out}/ stands at ${origin}/ until you press Ctrl+C.`);
}

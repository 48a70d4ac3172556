import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../src/node/command.ts';
import { serveFolder } from '../src/node/site/static-server.ts';

const help = `npm run preview -- [--out <folder>] [--port <number>]

Shows the built site on this machine.`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(help);
  if (!existsSync(values.out)) throw new Error(`There is no ${values.out}/ yet. Run npm run build first.`);
  const { origin } = await serveFolder(resolve(values.out), portOf(values.port));
  console.log(`${values.out}/ stands at ${origin}/ until you press Ctrl+C.`);
});

function portOf(text: string): number {
  if (/^\d+$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new Error(`--port is "${text}" but must be a number up to 65535, e.g. 4321.`);
}

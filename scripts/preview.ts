import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runCommand } from '../src/node/commands/command.ts';
import { tell } from '../src/node/commands/tell.ts';
import { serveFolder } from '../src/node/site/static-server.ts';

await runCommand({
  name: 'preview',
  options: {
    out: { takes: 'text', default: 'dist' },
    port: { takes: 'text', default: '4321' },
  },
  async run({ out, port }, { say }) {
    if (!existsSync(out)) throw tell(({ preview }) => preview.nothingBuilt(out));
    const { origin } = await serveFolder(resolve(out), portOf(port));
    console.log(say.commands.preview.standsAt(out, `${origin}/`));
  },
});

function portOf(text: string): number {
  if (/^\d+$/.test(text) && Number(text) < 65_536) return Number(text);
  throw tell(({ options }) => options.notAPort('--port', text));
}

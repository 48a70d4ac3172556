import { buildSite } from '../src/node/site/build-site.ts';
import { readBuildInputs } from '../src/node/site/inputs.ts';
import { runCommand } from '../src/node/commands/command.ts';
import { checkSite, describeFindings } from './check-site.ts';

const findingsIn = async (folder: string) => describeFindings(await checkSite(folder));

await runCommand({
  name: 'build',
  options: {
    content: { takes: 'text', default: 'content' },
    out: { takes: 'text', default: 'dist' },
    only: { takes: 'text', excludes: ['skip-materials'] },
    'skip-materials': { takes: 'switch' },
  },
  run: (values) => buildSite(readBuildInputs(values, process.env), findingsIn, (line) => console.log(line)),
});

import { buildSite } from '../src/node/site/build-site.ts';
import { buildHelp, readBuildInputs } from '../src/node/site/inputs.ts';
import { runCommand } from '../src/node/command.ts';
import { checkSite, describeFindings } from './check-site.ts';

const findingsIn = async (folder: string) => describeFindings(await checkSite(folder));

await runCommand(async () => {
  const inputs = readBuildInputs(process.argv.slice(2), process.env);
  if (inputs === 'help') console.log(buildHelp);
  else await buildSite(inputs, findingsIn, (line) => console.log(line));
});

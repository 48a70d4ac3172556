import { runCommand } from '../src/node/commands/command.ts';
import { formatBytes } from '../src/core/i18n/format-bytes.ts';
import { showProgress } from '../src/node/commands/progress.ts';

await runCommand({
  name: 'build',
  options: {
    content: { takes: 'text', default: 'content' },
    out: { takes: 'text', default: 'dist' },
    only: { takes: 'text', excludes: ['skip-materials'] },
    'output-profile': { takes: 'text', excludes: ['skip-materials'] },
    'skip-materials': { takes: 'switch' },
    zip: { takes: 'switch' },
  },
  async run(values, speech) {
    const { buildSite } = await import('../src/node/site/build-site.ts');
    const { readBuildInputs } = await import('../src/node/site/inputs.ts');
    const { readPressProfile } = await import('../src/node/making/press-profile.ts');
    const { checkSite, describeFindings } = await import('./check-site.ts');
    const { describeSize, sizeOfFolder } = await import('./checks/size.ts');
    const { spent: words, making } = speech.say.commands;
    const bar = showProgress(process.stdout, speech);
    const report = (line: string) => {
      bar.end();
      console.log(line);
    };
    const outputProfile = await readPressProfile(values['output-profile']);
    const inputs = { ...readBuildInputs(values, process.env), outputProfile };
    const archive = values.zip ? `${inputs.outDir}.zip` : undefined;
    const { requireOwnArchive, zipSite } = await import('../src/node/site/zip-site.ts');
    if (archive) await requireOwnArchive(archive);
    const spent = await buildSite(inputs, {
      check: async (folder) => describeFindings(await checkSite(folder), speech.locale),
      report,
      progress: (step, done, total) =>
        bar.update({ what: making[step], done, ...(total !== undefined && { total }) }),
      locale: speech.locale,
    }).finally(bar.end);
    report(describeSize(await sizeOfFolder(inputs.outDir), speech.locale));
    if (archive) {
      report(
        speech.say.commands.build.zipped(
          archive,
          formatBytes(await zipSite(inputs.outDir, archive), speech.locale),
        ),
      );
    }
    console.log(
      `${words.title}: ${spent.map(({ step, seconds }) => `${words.steps[step]} ${seconds.toFixed(1)} s`).join(', ')}`,
    );
  },
});

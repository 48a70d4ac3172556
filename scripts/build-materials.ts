import { formatNumber } from '../src/core/i18n/format.ts';
import { runCommand, type Speech } from '../src/node/commands/command.ts';
import { showProgress } from '../src/node/commands/progress.ts';
import { tell } from '../src/node/commands/tell.ts';

await runCommand({
  name: 'materials',
  options: {
    content: { takes: 'text', default: 'content' },
    out: { takes: 'text' },
    only: { takes: 'text' },
    'output-profile': { takes: 'text' },
    places: { takes: 'text', excludes: ['only'] },
    queue: { takes: 'text', needs: 'store', excludes: ['out', 'combine'] },
    store: { takes: 'text', needs: 'places', excludes: ['out'] },
    batch: { takes: 'text', needs: 'queue' },
    format: { takes: 'texts', needs: 'places' },
    language: { takes: 'text', needs: 'places' },
    combine: { takes: 'switch', needs: 'places' },
    pack: { takes: 'switch', needs: 'places', excludes: ['combine', 'queue'] },
    threads: { takes: 'text', needs: 'places', excludes: ['queue'] },
    hidden: { takes: 'switch', needs: 'places' },
    convert: { takes: 'switch', needs: 'places' },
    logo: { takes: 'text', needs: 'places' },
    mono: { takes: 'switch', needs: 'places' },
    marked: { takes: 'text', needs: 'places' },
    png: { takes: 'switch', needs: 'places', excludes: ['combine'] },
  },
  async run({ places, out, queue, store, batch, 'output-profile': profile, ...values }, speech) {
    if (places === undefined) {
      await build({ ...values, profile, out }, speech);
      return;
    }
    // Only what a run needs is loaded: two places are to have their sheets within seconds.
    const { runPlaces } = await import('../src/node/places/run-places.ts');
    const to = store === undefined || queue === undefined ? out : { queue, store, batch };
    if (to === undefined)
      throw tell(({ options }) => options.needs('--places', store === undefined ? '--out' : '--queue'));
    await runPlaces({ ...values, places, to, profile }, speech);
  },
});

type Options = {
  readonly content: string;
  readonly out?: string | undefined;
  readonly only?: string | undefined;
  readonly profile?: string | undefined;
};

async function build(
  { content, out: outDir = 'dist/materials', only, profile }: Options,
  speech: Speech,
): Promise<void> {
  const { say, locale } = speech;
  const start = performance.now();
  const { buildMaterials } = await import('../src/node/making/build-materials.ts');
  const { readPressProfile } = await import('../src/node/making/press-profile.ts');
  const outputProfile = await readPressProfile(profile);
  const bar = showProgress(process.stdout, speech);
  const { made, reused, files, bytes, why, kits, drafts } = await buildMaterials({
    contentDir: content,
    outDir,
    siteUrl: process.env['SITE_URL'] || undefined,
    only,
    outputProfile,
    progress: (step, done, total) => bar.update({ what: say.commands.making[step], done, total }),
  }).finally(bar.end);
  const seconds = (performance.now() - start) / 1000;
  for (const line of why) console.log(line[locale]);
  console.log(say.commands.build.materials(files, made, reused, kits));
  const [megabytes, time] = [bytes / 1e6, seconds].map((count) =>
    formatNumber(Number(count.toFixed(1)), locale),
  );
  console.log(say.commands.build.written(outDir, files, megabytes ?? '', time ?? ''));
  if (drafts > 0) console.log(say.commands.editions.drafts(drafts));
}

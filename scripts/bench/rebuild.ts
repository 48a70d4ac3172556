import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildMaterials, type MaterialsSummary } from '../../src/node/making/build-materials.ts';
import { readContent } from '../../src/node/content/read-content.ts';
import { median } from './measure.ts';

const ROUNDS = 5;

/** All materials of the campaign from nothing, and again after a newer headline figure, each time another one. */
export async function benchRebuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-rebuild-'));
  const contentDir = join(folder, 'content');
  await cp('content', contentDir, { recursive: true });
  const { campaign, figures } = await readContent(contentDir);
  const { area, metric } = campaign.headlineFigure;
  const model = figures.find((figure) => figure.area === area && figure.metric.id === metric);
  if (!model) throw new Error('The headline figure is not in figures.csv.');
  const build = async () => {
    const start = performance.now();
    let kitsStart: number | undefined;
    const summary = await buildMaterials({
      contentDir,
      outDir: join(folder, 'materials'),
      cacheDir: join(folder, 'cache'),
      progress(step) {
        if (step === 'kits') kitsStart ??= performance.now();
      },
    });
    const end = performance.now();
    return { ms: end - start, kitsMs: end - (kitsStart ?? end), summary };
  };
  const addFigure = (round: number) => {
    const day = `2030-01-${String(round + 1).padStart(2, '0')}`;
    const { vi, en } = model.areaName;
    const cells = [
      'country',
      area,
      vi,
      en,
      day,
      metric,
      60_000_000 + round,
      model.unit,
      'bench',
      model.source,
      'stated',
      '',
      '',
      '',
    ];
    return appendFile(join(contentDir, 'figures', 'figures.csv'), `${cells.join(',')}\n`);
  };

  try {
    const clean = await build();
    const rebuilds: Awaited<ReturnType<typeof build>>[] = [];
    const repeats: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await addFigure(round);
      rebuilds.push(await build());
      repeats.push((await build()).ms);
    }
    const rebuildMs = median(rebuilds.map(({ ms }) => ms));
    const kitsMs = median(rebuilds.map((each) => each.kitsMs));
    const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
    const row = (name: string, ms: number, { made, reused }: Pick<MaterialsSummary, 'made' | 'reused'>) =>
      `${name.padEnd(40)}${(ms / 1000).toFixed(1).padStart(8)} s${`${made} made`.padStart(11)}` +
      `${`${reused} reused`.padStart(13)}${`${(clean.ms / ms).toFixed(1)}×`.padStart(8)}`;
    const sheets = { made: 0, reused: clean.summary.made };
    return [
      `All materials of the campaign (rebuilds: medians of ${ROUNDS})`,
      row('from nothing', clean.ms, clean.summary),
      row('after one changed figure', rebuildMs, rebuilds[0]?.summary ?? sheets),
      row('after no change', median(repeats), sheets),
      ...(rebuilds[0]?.summary.why ?? []).map(({ en }) => en),
      `limited by ${seconds(rebuildMs - kitsMs)} of reading, drawing and proving and ${seconds(kitsMs)} of packing ` +
        `${clean.summary.kits} kits, which all hold such a sheet; from nothing by two threads that draw and prove`,
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

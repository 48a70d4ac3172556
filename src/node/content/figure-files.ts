import * as z from 'zod';
import { checkQuoted } from '../../core/domain/checks/quoted.ts';
import { isShown } from '../../core/domain/release.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { Campaign } from '../../core/schema/campaign.ts';
import { metricSchema } from '../../core/schema/metric.ts';
import { quotedSchema } from '../../core/schema/quoted.ts';
import { readFigures } from '../../core/tables/figures/figure-table.ts';
import { readAreas } from './area-files.ts';
import { type FigureFolder, openFigureFolder } from './figure-folder.ts';
import type { ContentFiles } from './files.ts';
import { figuresIn, readReleases, silentChanges } from './release-files.ts';
import { readSources } from './source-files.ts';
import { readYaml } from './yaml-file.ts';

type FiguresOf = {
  readonly campaign: Pick<Campaign, 'dates' | 'country'> | undefined;
  readonly languages: readonly LocaleId[];
  readonly today?: string | undefined;
};

/**
 * Reads `figures/`: metrics, sources with their notes, areas, figures. A part whose file has faults is undefined
 * or incomplete, and the parts that refer to it are then not checked against it. Figures of releases that wait until
 * after `today` are left out.
 */
export async function readFigureFiles(files: ContentFiles, { campaign, languages, today }: FiguresOf) {
  const folder = openFigureFolder(files);
  const { faults } = folder;
  const isNeeded = await folder.hasFiles();
  const metrics = await readMetrics(folder, { languages, isNeeded });
  const sources = await readSources(folder, languages);
  const places = await readAreas(folder, { languages, isNeeded });
  const history = await readReleases(files, languages);
  faults.push(...history.faults);

  const read = (name: string, csv: string) =>
    readFigures(folder.pathOf(name), csv, {
      languages,
      metrics: metrics?.value,
      sources,
      areas: places.areas,
      country: campaign?.country,
      limits: {
        start: campaign?.dates.map(({ on }) => on).toSorted()[0],
        published: new Map(sources?.map(({ source_id, published }) => [source_id, published])),
      },
      published: history.releases.at(-1)?.rows,
    });
  const figuresText = await folder.text('figures.csv', { isNeeded });
  const working = figuresText === undefined ? undefined : read('figures.csv', figuresText);
  faults.push(...(working?.faults ?? []));

  const quoted = await folder.table({ name: 'quoted.csv', schema: quotedSchema, key: 'id' });
  if (quoted && sources) faults.push(...checkQuoted(quoted, { sources, figures: working?.figures }));

  const silent = working?.faults.length === 0 ? silentChanges(working, history.releases.at(-1)) : [];
  const releases = history.releases.filter(({ revisions }) =>
    revisions.every(({ until }) => isShown(until, today)),
  );
  // what waits is in figures.csv already, and is shown by nothing until its hour
  const newest = releases.at(-1);
  const isWaiting = releases.length < history.releases.length;
  const reading = !isWaiting
    ? working
    : newest && read(`releases/${newest.name}/figures.csv`, figuresIn(newest));

  return {
    metrics,
    sources,
    ...places,
    quoted: quoted?.rows,
    releases: history.releases.length > 0 ? releases : undefined,
    /** Of figures.csv and of all releases, those that wait included. */
    rows: working?.rows ?? [],
    history: history.releases,
    /** Published rows that were changed by hand. */
    silent,
    figures: reading?.faults.length === 0 && metrics ? reading.figures : undefined,
    faults,
  };
}

async function readMetrics(
  folder: FigureFolder,
  { languages, isNeeded }: { readonly languages: readonly LocaleId[]; readonly isNeeded: boolean },
) {
  const name = 'metrics.yaml';
  const text = await folder.text(name, { isNeeded });
  if (text === undefined) return undefined;
  const { faults, located } = readYaml(folder.pathOf(name), text, z.array(metricSchema), { languages });
  folder.faults.push(...faults);
  return located;
}

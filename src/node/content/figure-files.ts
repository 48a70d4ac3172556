import * as z from 'zod';
import { checkAreaParents, checkListed, checkTiles } from '../../core/domain/checks/figure-tables.ts';
import { checkQuoted } from '../../core/domain/checks/quoted.ts';
import { type Fault, complain } from '../../core/domain/fault.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { areaSchema, areaSpellingSchema, tileSchema } from '../../core/schema/area.ts';
import type { Campaign } from '../../core/schema/campaign.ts';
import { metricSchema } from '../../core/schema/metric.ts';
import { quotedSchema } from '../../core/schema/quoted.ts';
import { namesIn } from '../../core/schema/by-language.ts';
import {
  noteTexts,
  publisherSchema,
  sourceNoteSchema,
  sourceSchema,
  sourceSeenSchema,
  sourceTitleSchema,
} from '../../core/schema/source.ts';
import { readFigures } from '../../core/tables/figures/figure-table.ts';
import { readPlainTable } from '../../core/tables/plain-table.ts';
import { isShown } from '../../core/domain/release.ts';
import { figuresIn, readReleases, silentChanges } from './release-files.ts';
import type { ContentFiles } from './files.ts';
import { readYaml } from './yaml-file.ts';

const folder = 'figures';

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
  const faults: Fault[] = [];
  const text = async (name: string, isNeeded: boolean) => {
    const file = `${folder}/${name}`;
    const read = await files.read(file);
    const isBroken = files.faults.some((fault) => fault.file === file);
    if (read === undefined && isNeeded && !isBroken) {
      faults.push({ file, where: '', value: '', ...complain((say) => say.faults.missingFile(file)) });
    }
    return read;
  };
  const table = <Shape extends z.ZodRawShape>(
    name: string,
    read: string | undefined,
    schema: z.ZodObject<Shape>,
    key: string,
  ) => {
    if (read === undefined) return undefined;
    const reading = readPlainTable({ file: `${folder}/${name}`, text: read }, schema, key);
    faults.push(...reading.faults);
    return reading.faults.length === 0 ? reading : undefined;
  };

  const hasFigures = (await files.list(folder, 'files')).length > 0;
  const metricsText = await text('metrics.yaml', hasFigures);
  const metricsReading =
    metricsText === undefined
      ? undefined
      : readYaml(`${folder}/metrics.yaml`, metricsText, z.array(metricSchema), { languages });
  faults.push(...(metricsReading?.faults ?? []));
  const metrics = metricsReading?.located;

  const sources = table('sources.csv', await text('sources.csv', true), sourceSchema, 'source_id');
  const notesText = await text('sources-notes.csv', false);
  const notes = table('sources-notes.csv', notesText, sourceNoteSchema(languages), 'source_id');
  const titlesText = await text('sources-titles.csv', false);
  const titles = table('sources-titles.csv', titlesText, sourceTitleSchema(languages), 'source_id');
  const publishersText = await text('publishers.csv', false);
  const publishers = table('publishers.csv', publishersText, publisherSchema(languages), 'publisher');
  if (publishers && sources)
    faults.push(
      ...checkListed({ file: `${folder}/publishers.csv`, ...publishers }, sources.rows, {
        column: 'publisher',
        thing: 'publisher',
      }),
    );
  const areas = table('areas.csv', await text('areas.csv', hasFigures), areaSchema(languages), 'code');
  const seen = table(
    'sources-seen.csv',
    await text('sources-seen.csv', false),
    sourceSeenSchema,
    'source_id',
  );
  for (const [name, of] of [
    ['sources-notes.csv', notes],
    ['sources-titles.csv', titles],
    ['sources-seen.csv', seen],
  ] as const)
    if (of && sources)
      faults.push(
        ...checkListed({ file: `${folder}/${name}`, ...of }, sources.rows, {
          column: 'source_id',
          thing: 'source',
        }),
      );
  if (areas) faults.push(...checkAreaParents({ file: `${folder}/areas.csv`, ...areas }));

  const spellings = table(
    'area-names.csv',
    await text('area-names.csv', false),
    areaSpellingSchema,
    'spelling',
  );

  const tiles = table('tiles.csv', await text('tiles.csv', false), tileSchema(languages), 'code');
  if (tiles && areas) faults.push(...checkTiles({ file: `${folder}/tiles.csv`, ...tiles }, areas.rows));

  const history = await readReleases(files, languages);
  faults.push(...history.faults);

  const read = (name: string, csv: string) =>
    readFigures(`${folder}/${name}`, csv, {
      languages,
      metrics: metrics?.value,
      sources: sources?.rows,
      areas: areas?.rows,
      country: campaign?.country,
      limits: {
        start: campaign?.dates.map(({ on }) => on).toSorted()[0],
        published: new Map(sources?.rows.map(({ source_id, published }) => [source_id, published])),
      },
      published: history.releases.at(-1)?.rows,
    });
  const figuresText = await text('figures.csv', hasFigures);
  const working = figuresText === undefined ? undefined : read('figures.csv', figuresText);
  faults.push(...(working?.faults ?? []));

  const quoted = table('quoted.csv', await text('quoted.csv', false), quotedSchema, 'id');
  if (quoted && sources)
    faults.push(
      ...checkQuoted(
        { file: `${folder}/quoted.csv`, ...quoted },
        { sources: sources.rows, figures: working?.figures },
      ),
    );

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
    sources: sources?.rows.map((source) => {
      const isOf = ({ source_id }: { readonly source_id: string }) => source_id === source.source_id;
      const named = publishers?.rows.find(({ publisher }) => publisher === source.publisher);
      const titled = titles?.rows.find(isOf);
      const note = notes?.rows.find(isOf);
      const found = seen?.rows.find(isOf);
      return {
        ...source,
        ...(named && { publisherNames: namesIn(named, 'name_') }),
        ...(titled && { titles: namesIn(titled, 'title_') }),
        ...(note && { publishedNote: noteTexts(note) }),
        ...(found && { seen: found }),
      };
    }),
    areas: areas?.rows,
    areaSpellings: spellings?.rows,
    tiles: tiles?.rows,
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

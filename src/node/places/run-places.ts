import { createInterface } from 'node:readline/promises';
import { formatNumber } from '../../core/i18n/format.ts';
import { tell } from '../commands/tell.ts';
import type { Speech } from '../commands/command.ts';
import { formatRate, showProgress } from '../commands/progress.ts';
import type { OldColumn } from '../../core/tables/places/convert-columns.ts';
import { describeConversion } from '../../core/tables/places/describe-left-out.ts';
import { describeCopies, describeTable } from './describe-table.ts';
import { formats as registry } from '../../core/formats/formats.ts';
import { inColouring } from '../../core/places/mono.ts';
import { PlacesError } from '../../core/tables/places/places-error.ts';
import { requireMarkedName } from '../tables/marked-name.ts';
import { makePlaces, type PlacesSummary } from './make-places.ts';

/** What stands on the command line. */
export type PlacesArguments = {
  readonly places: string;
  /** A folder, or the machines that make the sheets. */
  readonly to:
    string | { readonly queue: string; readonly store: string; readonly batch: string | undefined };
  readonly content: string;
  readonly format?: readonly string[] | undefined;
  readonly language?: string | undefined;
  readonly combine: boolean;
  readonly pack: boolean;
  /** As it is written. */
  readonly threads?: string | undefined;
  readonly png: boolean;
  readonly hidden: boolean;
  readonly convert: boolean;
  readonly logo?: string | undefined;
  readonly mono: boolean;
  readonly profile?: string | undefined;
  /** Where a copy of the table goes when it has faults. */
  readonly marked?: string | undefined;
};

const DEFAULT_FORMAT = 'a4-poster';

/** Makes a sheet for every place of a table, shows how far it is, and says in the end what there is. */
export async function runPlaces(given: PlacesArguments, speech: Speech): Promise<void> {
  const { places, to, content, format, language, combine, png, hidden, convert, logo, mono, marked } = given;
  if (marked !== undefined) await requireMarkedName(places, marked);
  const start = performance.now();
  const bar = showProgress(process.stderr, speech);
  const { steps } = speech.say.places;
  try {
    const run = {
      placesFile: places,
      contentDir: content,
      formats: formatsFor(format ?? [DEFAULT_FORMAT], mono),
      language,
      png,
      hidden,
      convert,
      logoFile: logo,
      mono,
      profileFile: given.profile,
      agree: process.stdin.isTTY && process.stderr.isTTY ? askToConvert(speech) : undefined,
      siteUrl: process.env['SITE_URL'] || undefined,
    };
    if (typeof to === 'object') {
      const { runMachines } = await import('../machines/run-machines.ts');
      return await runMachines({ ...run, ...to }, speech);
    }
    const summary = await makePlaces({
      ...run,
      outDir: to,
      combine,
      pack: given.pack,
      threads: threadCount(given.threads),
      progress: (step, done, total) =>
        bar.update({ what: steps[step], done, ...(total !== undefined && { total }) }),
    });
    bar.end();
    const seconds = (performance.now() - start) / 1000;
    console.log(describe(summary, { out: to, seconds, formats: run.formats }, speech));
  } catch (error) {
    bar.end();
    if (marked !== undefined && error instanceof PlacesError) {
      const { writeMarked } = await import('../tables/write-marked.ts');
      const { remarksOf } = await import('../../core/tables/marked/remark.ts');
      await writeMarked(places, marked, remarksOf(error.faults));
      console.error(speech.say.places.summary.marked(marked));
    }
    throw error;
  } finally {
    bar.end();
  }
}

/** For photocopying, a sheet that is drawn for it takes the place of the one in colour, as on the designer's page. */
const formatsFor = (asked: readonly string[], mono: boolean): readonly string[] => [
  ...new Set(mono ? asked.map((id) => inColouring(id, 'mono', Object.keys(registry))) : asked),
];

const MAX_THREADS = 256;

function threadCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d*$/.test(text) && Number(text) <= MAX_THREADS) return Number(text);
  throw tell(({ options }) => options.notACount('--threads', text));
}

/** Shows on a terminal what would become of old letters, and waits for an answer. */
const askToConvert =
  ({ locale, say }: Speech) =>
  async (columns: readonly OldColumn[]) => {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      const lines = [...describeConversion(columns, locale), say.places.summary.askToConvert()];
      return /^\s*(c|y|có|co|yes)\s*$/i.test(await terminal.question(`${lines.join('\n')} `));
    } finally {
      terminal.close();
    }
  };

type Run = { readonly out: string; readonly seconds: number; readonly formats: readonly string[] };

function describe(
  summary: PlacesSummary,
  { out, seconds, formats }: Run,
  { locale, say: words }: Speech,
): string {
  const { summary: say } = words.places;
  const { places, copies, files, kept, leftOver } = summary;
  const number = (value: number) => formatNumber(value, locale);
  const { rate } = words.commands.progress;
  const speed = files > kept ? rate(formatRate((files - kept) / seconds, locale)) : '';
  const listed = [
    [summary.split, say.split],
    [summary.noPicture, say.noPicture],
    [summary.frontOnly, say.frontOnly],
  ] as const;
  return [
    `${out}: ${say.made(places, files, kept)}; ${say.time(number(Number(seconds.toFixed(1))), speed)}`,
    describeCopies(copies, formats, { locale, say: words }),
    ...listed.flatMap(([names, told]) => (names.length > 0 ? [told(names.join(', '))] : [])),
    ...describeTable(summary, { locale, say: words }),
    ...(leftOver.count > 0 ? [say.leftOver(leftOver.count, leftOver.first.join(', '))] : []),
  ].join('\n');
}

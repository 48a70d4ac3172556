import { createHash } from 'node:crypto';
import type { Fault } from '../../core/domain/fault.ts';
import type { Figure } from '../../core/domain/figure.ts';
import type { Release, ReleaseFile } from '../../core/domain/release.ts';
import { complainInFigures } from '../../core/figures/figures-messages.ts';
import { difference } from '../../core/figures/release/difference.ts';
import { type LocaleId, localeIds } from '../../core/i18n/locales.ts';
import { type FigureRow, optionalFigureColumns } from '../../core/schema/figure.ts';
import { type Revision, revisionSchema } from '../../core/schema/revision.ts';
import { readFigures } from '../../core/tables/figures/figure-table.ts';
import { readPlainTable } from '../../core/tables/plain-table.ts';
import type { ContentFiles } from './files.ts';

const RELEASES = 'figures/releases';
const REVISIONS = 'figures/revisions.csv';
export const SUMS = 'sha256sums.txt';

export const figuresIn = ({ files }: Pick<Release, 'files'>): string =>
  files.find(({ name }) => name === 'figures.csv')?.text ?? '';

/** Every release, oldest first, and each byte in it that is not as it was published. */
export async function readReleases(
  files: ContentFiles,
  languages: readonly LocaleId[],
): Promise<{ readonly releases: readonly Release[]; readonly faults: readonly Fault[] }> {
  const names = await files.list(RELEASES, 'folders');
  const table = await files.read(REVISIONS);
  if (names.length === 0 && table === undefined) return { releases: [], faults: [] };
  const revisions = readPlainTable({ file: REVISIONS, text: table ?? '' }, revisionSchema(languages), 'id');
  const faults: Fault[] = [...revisions.faults];
  const releases = await Promise.all(
    names.map(async (name): Promise<Release | undefined> => {
      const own: readonly Revision[] = revisions.rows.filter(({ release }) => release === name);
      const read = await readFiles(files, name);
      faults.push(...read.faults);
      const version = own[0]?.version;
      if (version === undefined) {
        faults.push({
          file: `${RELEASES}/${name}`,
          where: '',
          value: '',
          ...complainInFigures((say) => say.release.noRevision()),
        });
        return undefined;
      }
      const text = figuresIn(read);
      const { rows } = readFigures(`${RELEASES}/${name}/figures.csv`, text, { languages: spokenIn(text) });
      return { name, version, revisions: own, files: read.files, sums: read.sums, rows };
    }),
  );
  const unknown = revisions.rows.filter(({ release }) => !names.includes(release));
  for (const { release, id } of unknown) {
    const where = revisions.addresses.get(id) ?? '';
    faults.push({
      file: REVISIONS,
      where,
      value: release,
      ...complainInFigures((say) => say.release.missing()),
    });
  }
  return { releases: releases.filter((release) => release !== undefined).toSorted(byAge), faults };
}

/** The languages that a campaign spoke when it published these figures: their header names areas in each. */
function spokenIn(figures: string): readonly LocaleId[] {
  const [header = ''] = figures.split(/\r?\n/, 1);
  return localeIds.filter((id) => header.includes(`area_name_${id}`));
}

/** `2020-08-20-10` comes after `2020-08-20-9`. */
const byAge = (a: Release, b: Release): number => a.name.localeCompare(b.name, 'en', { numeric: true });

async function readFiles(files: ContentFiles, release: string) {
  const folder = `${RELEASES}/${release}`;
  const faults: Fault[] = [];
  const sums = new TextDecoder().decode(await files.bytes(`${folder}/${SUMS}`));
  const listed = sums.split('\n').flatMap((line) => {
    const [, sha256 = '', name = ''] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
    return name === '' ? [] : [{ name, sha256 }];
  });
  const found: ReleaseFile[] = [];
  for (const { name, sha256 } of listed) {
    const bytes = await files.bytes(`${folder}/${name}`);
    if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256)
      found.push({ name, sha256, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) });
    else
      faults.push({
        file: `${folder}/${name}`,
        where: '',
        value: '',
        ...complainInFigures((say) => say.release.altered()),
      });
  }
  if (!listed.some(({ name }) => name === 'figures.csv'))
    faults.push({
      file: `${folder}/${SUMS}`,
      where: '',
      value: '',
      ...complainInFigures((say) => say.release.altered()),
    });
  return { files: found, sums, faults };
}

type Working = { readonly figures: readonly Figure[]; readonly rows: readonly FigureRow[] };

/** Published rows of figures.csv that are not what the newest release says: a correction is published, never silent. */
export function silentChanges({ figures, rows }: Working, newest: Release | undefined): readonly Fault[] {
  if (!newest) return [];
  const { changed, removed } = difference(newest.rows, rows);
  const file = 'figures/figures.csv';
  return [
    ...changed.flatMap(({ before, after }): Fault[] => {
      const origin = figures[rows.indexOf(after)]?.origin ?? '';
      const columns = new Set([...Object.keys(before), ...optionalFigureColumns] as (keyof FigureRow)[]);
      return [...columns]
        .filter((column) => before[column] !== after[column])
        .map((column) => ({
          file,
          where: `row ${origin.split(':').at(-1)} (${column})`,
          value: String(after[column] ?? ''),
          ...complainInFigures((say) => say.release.silent(String(before[column] ?? ''), newest.name)),
        }));
    }),
    ...removed.map((row): Fault => {
      const value = [row.area_code, row.as_of, row.metric, row.value].join(' ');
      return { file, where: '', value, ...complainInFigures((say) => say.release.gone(newest.name)) };
    }),
  ];
}

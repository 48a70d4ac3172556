import { factorNamed, placeInTitle } from '../../i18n/table-words.ts';
import type { Metric } from '../../schema/metric.ts';
import type { KnownArea } from './area-names.ts';
import type { Vocabulary } from './find-tables.ts';
import type { SheetRow } from './open-figures.ts';
import { readMoment } from './read-moment.ts';

/** What holds for the rows below a title or a heading, unless they say otherwise. */
export type Context = {
  readonly moments: readonly string[];
  /** The cell that says them. */
  readonly dated?: DatedCell | undefined;
  readonly metrics: readonly Metric[];
  readonly area?: KnownArea | undefined;
  readonly scale: number;
};

type DatedCell = { readonly row: number; readonly position: number; readonly text: string };

/** How a title leads to the day of counting, which is not the day of the letter. */
const counted = /tính đến|đến ngày|đến hết|số liệu|thời điểm|as of|as at|up to|figures of/iu;

/** What the rows above a list say of all of it. */
export function titleContext(titles: readonly SheetRow[], words: Vocabulary): Context {
  const cells = titles.flatMap(({ row, cells }) =>
    cells.map(({ text, typed }, position) => ({ row, position, text, said: typed ?? text })),
  );
  const texts = cells.map(({ said }) => said).filter(Boolean);
  const dated = cells.flatMap(({ said, ...cell }) => {
    const moment = readMoment(said, 'day');
    return moment ? [{ isCounted: counted.test(said), readings: moment.readings, cell }] : [];
  });
  const told = dated.some(({ isCounted }) => isCounted) ? dated.filter(({ isCounted }) => isCounted) : dated;
  const metrics = texts.map((text) => words.metrics.within(text)).find((found) => found.length > 0) ?? [];
  const moments = mostExact([...new Set(told.flatMap(({ readings }) => readings))]);
  return {
    moments,
    dated: told.find(({ readings }) => readings.some((moment) => moments.includes(moment)))?.cell,
    metrics,
    area: smallest(texts.flatMap((text) => placeNamed(text, words) ?? [])),
    scale: texts.map(factorNamed).find((factor) => factor !== undefined) ?? 1,
  };
}

/** The first that has none of the others in it: a commune below its district. */
const smallest = (areas: readonly KnownArea[]): KnownArea | undefined =>
  areas.find(({ code }) => !areas.some((other) => other.code.startsWith(`${code}/`)));

/** Without the month of a day that is there, too. */
const mostExact = (moments: readonly string[]): readonly string[] =>
  moments.filter((moment) => !moments.some((other) => other !== moment && other.startsWith(moment)));

function placeNamed(text: string, words: Vocabulary): KnownArea | undefined {
  for (const candidate of [text, placeInTitle.exec(text)?.[0]?.trim()]) {
    if (candidate === undefined) continue;
    // a title goes on behind the name
    const parts = candidate.split(' ');
    for (let length = parts.length; length > 1; length -= 1) {
      const areas = words.areas.find(parts.slice(0, length).join(' '));
      if (areas.length === 1) return areas[0];
    }
  }
  return undefined;
}

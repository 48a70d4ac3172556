import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { defaultLocale, tagOf } from '../../src/core/i18n/locales.ts';
import { blocksIn, langOf } from './blocks.ts';
import { find, type Finding, type Rule, type Site, type SitePage } from './site.ts';

/** What the site publishes for programs: every figure, and every other number that its texts may say. */
const published = z.object({
  figures: z.array(z.object({ value: z.number() })),
  quoted: z.array(z.object({ value: z.number() })).default([]),
});

/**
 * A number that claims something of the world: with its thousands marked, of millions, or in percent. Sizes, dates,
 * hours, versions, numbers of documents, telephones and counts of our own are written otherwise.
 */
const claim =
  /(?<![\p{L}\p{N}.,/-])(?:(\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?)(?!\d)|(\d+(?:[.,]\d+)?)(?=\s?(?:%|(?:nghìn|triệu|tỷ|thousand|million|billion)(?!\p{L}))))(?:\s?(%|nghìn|triệu|tỷ|thousand|million|billion)(?!\p{L}))?/gu;

const times: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  thousand: 1e3,
  triệu: 1e6,
  million: 1e6,
  tỷ: 1e9,
  billion: 1e9,
};

/**
 * Titles that are quoted, drawings, which charts make from the figures, what programs and phones are told, and what
 * components calculate. No text of `content/` can have such markup.
 */
const apart = 'cite, svg, code, pre, script, style, [data-calculated]';

/**
 * Every number that claims something is a published figure of this site or of one of its releases, or one of
 * `content/figures/quoted.csv`. It finds a number that nobody published and one written after another language's habit.
 * It does not find a published number in the wrong sentence, one in words, nor one below a thousand without a unit.
 */
export const numbers: Rule = async (site) => {
  const known = await knownNumbers(site);
  return site.pages.flatMap((page) => saidOn(page).flatMap((said) => judge(page, said, known)));
};

type Said = { readonly text: string; readonly lang: string };

function judge({ path }: SitePage, { text, lang }: Said, known: ReadonlySet<number>): Finding[] {
  return [...text.matchAll(claim)].flatMap(([whole, grouped, plain, unit = '']) => {
    const value = numberOf(grouped ?? plain ?? '', hasPoints(lang)) * (times[unit] ?? 1);
    // the whole, as which a printer is told to print
    const isWhole = unit === '%' && value === 100;
    if (isWhole || known.has(rounded(value))) return [];
    return [{ page: path, ...find((say) => say.unpublishedNumber(whole, text.slice(0, 100))) }];
  });
}

/** `20.590.000` where thousands have points, `20,590,000` where they have commas; otherwise no number. */
function numberOf(written: string, isPointed: boolean): number {
  const [thousands, decimals] = isPointed ? ['.', ','] : [',', '.'];
  const [whole = '', ...rest] = written.split(decimals);
  const parts = whole.split(thousands);
  if (rest.length > 1 || parts.slice(1).some((part) => !/^\d{3}$/.test(part))) return Number.NaN;
  return Number([parts.join(''), ...rest].join('.'));
}

/** Whether a language has points between thousands. */
const hasPoints = (lang: string) =>
  new Intl.NumberFormat(/^[a-z]{2,3}(-\w+)*$/i.test(lang) ? lang : tagOf(defaultLocale))
    .format(1000)
    .includes('.');

/** Without what multiplying adds: 1.804 million is 1804000. */
const rounded = (value: number) => Number(value.toPrecision(12));

async function knownNumbers({ files, read }: Site): Promise<ReadonlySet<number>> {
  if (!files.has('data/figures.json')) return new Set();
  const { figures, quoted } = published.parse(JSON.parse(await read('data/figures.json')));
  const releases = [...files].filter((file) => /^data\/releases\/[^/]+\/figures\.csv$/.test(file));
  const earlier = await Promise.all(
    releases.map(async (file) => {
      const rows: { value: string }[] = parse(await read(file), { columns: true, bom: true });
      return rows.map(({ value }) => Number(value));
    }),
  );
  return new Set([...[...figures, ...quoted].map(({ value }) => value), ...earlier.flat()]);
}

/** What a page says: its text, its description, and what its pictures show. */
function saidOn({ document }: SitePage): Said[] {
  const attributes = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => ({
      text: element.getAttribute(name) ?? '',
      lang: langOf(element),
    }));
  return [
    ...blocksIn(document.body, apart),
    ...attributes('img[alt]', 'alt'),
    ...attributes('meta[name="description"]', 'content'),
  ];
}

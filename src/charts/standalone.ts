import { escapeMarkup } from '../core/i18n/escape-markup.ts';
import { type LocaleId, localeOf } from '../core/i18n/locales.ts';
import type { SourceWithNote } from '../core/domain/content.ts';
import { publisherIn } from '../core/domain/citations/source-names.ts';
import type { Chart } from './chart.ts';
import { textWidth } from './text-width.ts';
import { coverageWords } from './words.ts';

/** A chart as a file: what its page says around it stands in it, too. */
export type StandaloneInput = {
  readonly chart: Chart;
  readonly locale: LocaleId;
  readonly sources: readonly Pick<SourceWithNote, 'source_id' | 'publisher' | 'publisherNames'>[];
  /** Rules of `drawing.css` with plain colours in them. */
  readonly css: string;
  /** The site's name, for the last line. */
  readonly from: string;
};

const PADDING_PX = 20;
type Style = { readonly px: number; readonly name: string };
const TITLE: Style = { px: 19, name: 'chart-title' };
const TEXT: Style = { px: 13, name: 'chart-text' };
const SMALL: Style = { px: 11, name: 'chart-axis' };

/** One `<svg>` with title, sentence, drawing, legend and sources; nothing in it is a link or a program. */
export function standaloneChart({ chart, locale, sources, css, from }: StandaloneInput): string {
  const { narrow, wide } = chart.draw(locale);
  const drawing = withoutLinks(wide ?? narrow);
  const [, drawnWidth = 0, drawnHeight = 0] = sizeOf(drawing);
  const width = Math.max(drawnWidth, 400);
  let y = PADDING_PX;
  const parts: string[] = [];
  const write = (text: string, style: Style) => {
    for (const line of wrap(text, style.px, width)) {
      y += style.px * 1.4;
      parts.push(
        `<text class="${style.name}" x="${PADDING_PX}" y="${round(y)}" font-size="${style.px}">${escapeMarkup(line)}</text>`,
      );
    }
    y += 6;
  };
  write(chart.title[locale], TITLE);
  write(chart.summary[locale], TEXT);
  y += 6;
  const x = PADDING_PX + (width - drawnWidth) / 2;
  parts.push(
    drawing.replace(
      /^<svg/,
      `<svg x="${round(x)}" y="${round(y)}" width="${drawnWidth}" height="${drawnHeight}"`,
    ),
  );
  y += drawnHeight + 4;
  for (const line of chart.legend[locale]) write(line, SMALL);
  write(`${sourceLine(chart, locale, sources)} · ${from}`, SMALL);
  const [whole, tall] = [width + 2 * PADDING_PX, Math.ceil(y + PADDING_PX / 2)];
  const font = `'${localeOf(locale).fonts.text.name}', system-ui, sans-serif`;
  const style = `${css} .chart-title{font-weight:700;fill:#000} .chart-text{fill:#222} text{font-family:${font}}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${tall}" width="${whole}" height="${tall}" font-family="${font}">`,
    `<style>${style}</style><rect width="100%" height="100%" fill="#fff"/>`,
    ...parts,
    '</svg>\n',
  ].join('');
}

/** What a chart says without its picture: title, sentence, every point, legend, sources. */
export function chartText(
  chart: Chart,
  points: readonly string[],
  { locale, sources, from }: Pick<StandaloneInput, 'locale' | 'sources' | 'from'>,
): string {
  return [
    chart.title[locale],
    '',
    chart.summary[locale],
    '',
    ...points,
    '',
    ...chart.legend[locale],
    sourceLine(chart, locale, sources),
    from,
    '',
  ].join('\n');
}

function sourceLine(chart: Chart, locale: LocaleId, sources: StandaloneInput['sources']): string {
  const publishers = sources
    .filter(({ source_id: id }) => chart.sources.includes(id))
    .map((source) => publisherIn(source, locale));
  return `${coverageWords[locale].columns.source}: ${[...new Set(publishers)].join('; ')}`;
}

/** A file by itself leads nowhere, and its ids meet no others. */
const withoutLinks = (svg: string): string =>
  svg.replaceAll(/<a href="[^"]*"/g, '<g role="img"').replaceAll('</a>', '</g>');

function sizeOf(svg: string): readonly [string, number, number] {
  const [found = '', width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [found, Number(width), Number(height)];
}

function wrap(text: string, px: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, px) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const round = (value: number) => Number(value.toFixed(2));

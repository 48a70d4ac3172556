import { pointsOf } from '../../src/charts/points.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { standaloneChart } from '../../src/charts/standalone.ts';
import { TOOL } from '../../src/core/catalogue/tool.ts';
import { beforeAfter as en } from '../../src/core/i18n/en/before-after.ts';
import { escapeMarkup } from '../../src/core/i18n/escape-markup.ts';
import { formatAsOf, formatValue } from '../../src/core/i18n/format.ts';
import type { StaffLocaleId } from '../../src/core/i18n/locales.ts';
import { beforeAfter as vi } from '../../src/core/i18n/vi/before-after.ts';
import type { Difference } from '../../src/core/figures/release/difference.ts';
import type { FigureRow } from '../../src/core/schema/figure.ts';
import type { Metric } from '../../src/core/schema/metric.ts';
import type { Source } from '../../src/core/schema/source.ts';
import type { Effects } from './effects.ts';

/** What would be published, of which file, with all that readers would see otherwise. */
export type PreviewInput = {
  /** Name of the plan or of the table. */
  readonly file: string;
  readonly locale: StaffLocaleId;
  readonly changes: Difference;
  readonly effects: Effects;
  readonly metrics: readonly Metric[];
  readonly sources: readonly Source[];
  /** Rules of drawings in plain colours. */
  readonly css: string;
  readonly from: string;
  /** PNG of a sheet that cites the headline figure, before and after; empty where it stays as it is. */
  readonly slides: readonly (Uint8Array | undefined)[];
};

type Words = typeof vi;

/** Stands in the head of the page, so that a later run knows it. */
const SIGN = `<meta name="generator" content="${TOOL} figures">`;
export const isPreviewPage = (html: string): boolean => html.includes(SIGN);

/** One page that needs nothing else: numbers, sentences, charts, pages and sheets, before and after. */
export function previewPage(input: PreviewInput): string {
  const { file, locale, effects, slides } = input;
  const t: Words = { vi, en }[locale];
  const title = escapeMarkup(t.title(file));
  const sheets = effects.sheets.map((sheet) => `<li><code>${escapeMarkup(sheet)}</code></li>`).join('');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${SIGN}
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeMarkup(t.lead)}</p>
${numbers(input, t)}
${section(
  t.sentences(effects.sentences.length),
  effects.sentences.map(({ page, before, after }) =>
    pair(
      `<code>${escapeMarkup(page)}</code>`,
      [before, after].map((text) => text && `<p>${escapeMarkup(text)}</p>`),
      t,
    ),
  ),
  t.noSentences,
)}
${section(
  t.charts(effects.charts.length),
  effects.charts.map(({ before, after }) =>
    pair('', [before && picture(before, t.before, input, t), after && picture(after, t.after, input, t)], t),
  ),
  t.noCharts,
)}
<section><h2>${t.pages(effects.pages.length)}</h2><ul>${effects.pages.map((page) => `<li><code>${escapeMarkup(page)}</code></li>`).join('')}</ul></section>
<section><h2>${t.sheets}</h2>${sheets === '' ? `<p>${t.noSheets}</p>` : `<ul>${sheets}</ul>`}
${
  slides.some(Boolean)
    ? pair(
        '',
        slides.map((png, index) => png && image(png, 'image/png', [t.before, t.after][index] ?? '')),
        t,
      )
    : ''
}</section>
</main>
</body>
</html>
`;
}

function numbers({ changes: { added, changed, removed }, metrics, locale }: PreviewInput, t: Words): string {
  const value = (row: FigureRow | undefined) =>
    row ? escapeMarkup(formatValue(row.value, row.unit, locale)) : '–';
  const rows = [
    ...changed,
    ...added.map((after) => ({ before: undefined, after })),
    ...removed.map((before) => ({ before, after: undefined })),
  ].map(({ before, after }) => {
    const row = after ?? before;
    if (!row) return '';
    const place = row[`area_name_${locale}`] ?? row.area_code;
    const metric = metrics.find(({ id }) => id === row.metric)?.name[locale] ?? row.metric;
    const cells = [escapeMarkup(formatAsOf(row.as_of, locale)), escapeMarkup(metric)].map(
      (cell) => `<td>${cell}</td>`,
    );
    return `<tr><th scope="row">${escapeMarkup(place)}</th>${cells.join('')}<td class="number">${value(before)}</td><td class="number">${value(after)}</td></tr>`;
  });
  const heads = [t.columns.place, t.columns.day, t.columns.metric, t.before, t.after];
  return `<section><h2>${t.numbers(rows.length)}</h2><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

const section = (heading: string, parts: readonly string[], none: string): string =>
  `<section><h2>${escapeMarkup(heading)}</h2>${parts.length === 0 ? `<p>${escapeMarkup(none)}</p>` : parts.join('\n')}</section>`;

/** Two states beside each other, on narrow screens below each other. */
function pair(name: string, [before, after]: readonly (string | undefined)[], t: Words): string {
  const state = (heading: string, shown: string | undefined, none: string) =>
    `<div><h3>${heading}</h3>${shown || `<p>${none}</p>`}</div>`;
  return `<article>${name && `<p>${name}</p>`}<div class="pair">${state(t.before, before, t.notYet)}${state(t.after, after, t.noMore)}</div></article>`;
}

function picture(chart: Chart, state: string, input: PreviewInput, t: Words): string {
  const { locale, sources, css, from } = input;
  const svg = standaloneChart({ chart, locale, sources, css, from });
  const points = pointsOf(chart, locale).join('; ');
  const told = `${t.pictureOf(chart.title[locale], state)}. ${chart.summary[locale]} ${points}`;
  return image(new TextEncoder().encode(svg), 'image/svg+xml', told);
}

const image = (bytes: Uint8Array, type: string, told: string): string =>
  `<img src="data:${type};base64,${Buffer.from(bytes).toString('base64')}" alt="${escapeMarkup(told)}">`;

const STYLE = `
body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#111;background:#fff}
main{max-width:75rem;margin:auto;padding:1rem}
h1{line-height:1.25}h2{margin-top:2.5rem}h3{margin:0 0 .5rem;font-size:1rem}
article{margin:1rem 0;padding:.75rem 0;border-top:1px solid #888}
.pair{display:grid;gap:1rem}@media (min-width:50rem){.pair{grid-template-columns:1fr 1fr}}
.pair>div{min-width:0}.pair>div+div{border-left:.25rem solid #111;padding-left:.75rem}
img{max-width:100%;height:auto}
table{border-collapse:collapse;width:100%}th,td{padding:.35rem .6rem;border-bottom:1px solid #888;text-align:left;vertical-align:top}
.number{text-align:right;white-space:nowrap}code,p,td{overflow-wrap:anywhere}
`;

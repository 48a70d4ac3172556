import { formatValue } from '../../i18n/format.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import { compareAsOf } from '../as-of.ts';
import { type Complaint, complain } from '../fault.ts';
import type { Figure } from '../figure.ts';
import { bodyKeywords, marksIn } from './marks.ts';

/** Names one figure of `figures.csv`. Without `as_of` the newest is meant. */
export type FigureQuery = {
  readonly area: string;
  readonly metric: string;
  readonly as_of?: string | undefined;
  readonly source?: string | undefined;
  readonly operator?: string;
  readonly value?: string;
};

const queryKeys = ['area', 'metric', 'as_of', 'source', 'operator', 'value'] as const;

type Found<T> = { readonly found: T } | { readonly complaint: Complaint };

/**
 * The one figure a query names. Without `as_of` the newest, and of several equally new ones the last in the file;
 * otherwise several are a complaint, never a choice.
 */
export function findFigure(figures: readonly Figure[], query: FigureQuery): Found<Figure> {
  const matches = figures.filter(
    (figure) =>
      figure.area === query.area &&
      figure.metric.id === query.metric &&
      (query.as_of === undefined || figure.asOf === query.as_of) &&
      (query.source === undefined || figure.source === query.source) &&
      (query.operator === undefined || figure.operator === query.operator) &&
      (query.value === undefined || figure.value === Number(query.value)),
  );
  const [first, ...others] = query.as_of === undefined ? newestOf(matches).slice(-1) : matches;
  if (first === undefined) return { complaint: complain((say) => say.faults.citationNone()) };
  if (others.length > 0) {
    const rows = matches.map(({ origin }) => origin).join(', ');
    return { complaint: complain((say) => say.faults.citationMany(rows)) };
  }
  return { found: first };
}

function newestOf(figures: readonly Figure[]): readonly Figure[] {
  const last = figures.reduce((newest, { asOf }) => (compareAsOf(asOf, newest) > 0 ? asOf : newest), '');
  return figures.filter(({ asOf }) => asOf === last);
}

/** A figure's value with its unit's sign: `20.000.000`, `34,13%`. */
export function formatFigure(figure: Pick<Figure, 'value' | 'unit'>, locale: LocaleId): string {
  return formatValue(figure.value, figure.unit, locale);
}

/** A `{{figure …}}` in a text, or a mark of no known kind. */
export type Citation = {
  /** The whole mark, braces included. */
  readonly mark: string;
  /** Where it begins in the text. */
  readonly offset: number;
  readonly query: Found<FigureQuery>;
};

/** All citations of figures in a text, well formed or not; marks of sources and screens are not among them. */
export function citationsIn(text: string): readonly Citation[] {
  return marksIn(text)
    .filter(({ keyword }) => !bodyKeywords.includes(keyword))
    .map(({ mark, offset, keyword, words }) => ({ mark, offset, query: parseCitation(keyword, words) }));
}

function parseCitation(keyword: string, pairs: readonly string[]): Found<FigureQuery> {
  const malformed = { complaint: complain((say) => say.faults.citationSyntax()) };
  const query: Partial<Record<(typeof queryKeys)[number], string>> = {};
  for (const pair of pairs) {
    const [name, ...rest] = pair.split('=');
    const key = queryKeys.find((candidate) => candidate === name);
    const value = rest.join('=');
    if (key === undefined || value === '' || query[key] !== undefined) return malformed;
    query[key] = value;
  }
  const { area, metric } = query;
  if (keyword !== 'figure' || area === undefined || metric === undefined) return malformed;
  return { found: { ...query, area, metric } };
}

/** The figure a citation names. */
export function resolveCitation(citation: Citation, figures: readonly Figure[]): Found<Figure> {
  return 'found' in citation.query ? findFigure(figures, citation.query.found) : citation.query;
}

/** The figures a text cites, in its order. Throws where `readContent` would have reported a fault. */
export function citedFigures(
  text: string,
  content: { readonly figures: readonly Figure[] },
): readonly Figure[] {
  return citationsIn(text).map((citation) => {
    const figure = resolveCitation(citation, content.figures);
    if ('found' in figure) return figure.found;
    throw new Error(`${citation.mark}: ${figure.complaint.rule.en}; ${figure.complaint.fix.en}`);
  });
}

/** The text with each citation replaced by the cited value in the language's own writing. */
export function fillFigures(
  text: string,
  locale: LocaleId,
  content: { readonly figures: readonly Figure[] },
): string {
  const figures = citedFigures(text, content);
  return citationsIn(text).reduceRight((filled, { mark, offset }, index) => {
    const figure = figures[index];
    if (figure === undefined) return filled;
    return (
      filled.slice(0, offset) +
      formatValue(figure.value, figure.unit, locale) +
      filled.slice(offset + mark.length)
    );
  }, text);
}

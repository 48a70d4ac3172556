import { writeGroup, writePlace, writeValue, writeWhole } from '../../charts/words.ts';
import type { SourceWithNote } from '../../core/domain/content.ts';
import type { Figure } from '../../core/domain/figure.ts';
import { publisherIn } from '../../core/domain/citations/source-names.ts';
import { sourceLink } from '../../core/domain/citations/source-link.ts';
import { formatAsOf } from '../../core/i18n/format.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { Source } from '../../core/schema/source.ts';

/** Everything that must stand beside a number, as text. */
export type FigureCells = {
  readonly place: string;
  /** Where it is about some places of its area alone: which. */
  readonly group: string | undefined;
  readonly value: string;
  readonly derived: boolean;
  readonly metric: string;
  readonly denominator: string;
  readonly asOf: string;
  /** The date is the day by which a target was to be reached. */
  readonly isDeadline: boolean;
  /** The date is that of the report; the day of counting was not published. */
  readonly isPublicationDate: boolean;
  readonly source: Pick<Source, 'source_id' | 'publisher' | 'url'>;
};

/** One row of any table of figures. A source that is not in the list is a fault of the content. */
export function figureCells(
  figure: Figure,
  { locale, sources }: { locale: LocaleId; sources: readonly SourceWithNote[] },
): FigureCells {
  const source = sources.find((entry) => entry.source_id === figure.source);
  if (!source)
    throw new Error(`${figure.origin}: no source "${figure.source}". Add it to figures/sources.csv.`);
  return {
    place: writePlace(figure, locale),
    group: writeGroup(figure, locale),
    value: writeValue(figure, locale),
    derived: figure.confidence === 'derived',
    metric: figure.metric.name[locale],
    denominator: writeWhole(figure.metric, locale),
    asOf: formatAsOf(figure.asOf, locale),
    isDeadline: figure.dateKind === 'deadline',
    isPublicationDate: figure.dateKind === 'published',
    source: asLinked(source, locale),
  };
}

/** A source as it is called in a language, with the address to which readers are led, if any. */
const asLinked = (source: SourceWithNote, locale: LocaleId) => ({
  ...source,
  publisher: publisherIn(source, locale),
  url: sourceLink(source),
});

/** Everybody who published one of these figures, in the order of the sources. */
export function publishersOf(
  figures: readonly Figure[],
  { locale, sources }: { locale: LocaleId; sources: readonly SourceWithNote[] },
): readonly Pick<Source, 'publisher' | 'url'>[] {
  const cited = new Set(figures.map(({ source }) => source));
  return sources.filter(({ source_id }) => cited.has(source_id)).map((source) => asLinked(source, locale));
}

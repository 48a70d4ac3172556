import type { Content } from '../core/domain/content.ts';
import type { Figure } from '../core/domain/figure.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import type { Localized } from '../core/schema/localized.ts';

/** Where charts stand: parts of the coverage page, or the page of an area. */
export type ChartSection = 'national' | 'map' | 'provinces' | 'smartphones' | 'operators' | 'area';

/** One picture of figures that may stand together, with all that a page and a download need. */
export type Chart = {
  /** Name of its downloads and its anchor: `provinces-2020-08-11`. */
  readonly id: string;
  readonly section: ChartSection;
  readonly title: Localized;
  /** One sentence, computed from the figures. */
  readonly summary: Localized;
  /** How to read the marks that are in the picture. */
  readonly legend: Localized<readonly string[]>;
  /** Every figure that is in the picture, in its order. */
  readonly figures: readonly Figure[];
  /** Of these the ones that are drawn as the value itself, and not as what another source says. */
  readonly used: readonly Figure[];
  /** Ids of the sources of its figures: no picture without one. */
  readonly sources: readonly [string, ...string[]];
  /** Names of areas that published nothing for it. They read "not published", never 0. */
  readonly unpublished: Localized<readonly string[]>;
  readonly draw: (locale: LocaleId) => Drawings;
};

/** Inline SVG: one for all screens, or one for phones and one for wide screens. */
export type Drawings = { readonly narrow: string; readonly wide?: string };

/** A way to draw figures: what it finds worth drawing in a campaign's content. */
export type ChartKind = (content: ChartContent) => readonly Chart[];

/** What charts are made of. */
export type ChartContent = Pick<Content, 'figures' | 'areas' | 'metrics' | 'tiles'> & {
  readonly campaign: Pick<Content['campaign'], 'focusAreas' | 'headlineFigure'>;
};

/** Who published what a chart shows. */
export function sourcesOf(figures: readonly Figure[]): readonly [string, ...string[]] {
  const [first, ...others] = new Set(figures.map(({ source }) => source));
  if (first === undefined) throw new Error('A chart without figures has no source.');
  return [first, ...others];
}

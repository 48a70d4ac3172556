import { areaName } from '../domain/areas/areas.ts';
import { compareAsOf } from '../domain/as-of.ts';
import type { Content } from '../domain/content.ts';
import type { Figure } from '../domain/figure.ts';
import { areaTitles } from '../schema/area-names.ts';
import { type MainContent, mainFigure } from './main-figure.ts';
import type { Localized } from '../schema/localized.ts';

/** All that is published of one area. */
export type FocusArea = {
  readonly code: string;
  readonly name: Localized;
  /** Newest first: reached and context. */
  readonly figures: readonly Figure[];
  /** The figure that it is called by, where there is one. */
  readonly main?: Figure;
  /** By date. */
  readonly targets: readonly Figure[];
  /** Areas within it; an empty list of reached figures reads "not published". */
  readonly parts: readonly {
    readonly code: string;
    readonly name: Localized;
    readonly reached: readonly Figure[];
    readonly context: readonly Figure[];
  }[];
};

/** Collects what is published of an area and of the areas directly within it. */
export function focusArea(content: Pick<Content, 'areas'> & MainContent, code: string): FocusArea {
  const own = content.figures.filter((figure) => figure.area === code);
  const byDate = own.toSorted((a, b) => compareAsOf(b.asOf, a.asOf));
  const targets = own.filter((figure) => figure.metric.kind === 'target');
  const main = mainFigure(content, code);
  return {
    code,
    name: areaName(content, code),
    figures: byDate.filter((figure) => figure.metric.kind !== 'target'),
    ...(main ? { main } : {}),
    targets: targets.toSorted((a, b) => compareAsOf(a.asOf, b.asOf)),
    parts: content.areas
      .filter((area) => area.parent === code)
      .map((area) => {
        const figures = content.figures.filter((figure) => figure.area === area.code);
        return {
          code: area.code,
          name: areaTitles(area),
          reached: figures.filter((figure) => figure.metric.kind === 'reached'),
          context: figures.filter((figure) => figure.metric.kind === 'context' && figure.unit === 'people'),
        };
      }),
  };
}

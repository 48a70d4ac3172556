import type { Content } from '../domain/content.ts';
import { saysHowMany } from './main-figure.ts';

/** Codes of areas that are neither in focus nor on the map, in the order of figures.csv. */
export type OtherPlaces = {
  /** How many there have the app was published. */
  readonly counted: readonly string[];
  /** Only something else was: a population, a target. */
  readonly uncounted: readonly string[];
};

/** The areas with figures that no picture of the coverage page shows. */
export function otherPlaces({
  figures,
  campaign,
  tiles = [],
}: Pick<Content, 'figures' | 'tiles'> & {
  readonly campaign: Pick<Content['campaign'], 'focusAreas'>;
}): OtherPlaces {
  const shown = new Set([...campaign.focusAreas, ...tiles.map(({ code }) => code)]);
  const codes = [...new Set(figures.map(({ area }) => area))].filter((code) => !shown.has(code));
  const counted = new Set(figures.filter(saysHowMany).map(({ area }) => area));
  return {
    counted: codes.filter((code) => counted.has(code)),
    uncounted: codes.filter((code) => !counted.has(code)),
  };
}

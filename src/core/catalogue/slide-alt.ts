import type { SheetContent } from '../templates/template.ts';

/** What a slide says, and what its `picture` shows, for those who do not see it. */
export function slideAlt(
  { figure, venue, plainAddress, endedBand }: SheetContent,
  picture: string | undefined,
): string {
  const sentences = figure
    ? [`${figure.what} – ${figure.area}: ${figure.value} (${figure.asOf})`, figure.doesNotMean, figure.source]
    : [venue.headline.join(' '), venue.action, ...venue.steps, ...(picture ? [picture] : []), plainAddress];
  return [...sentences, ...(endedBand === undefined ? [] : [endedBand])]
    .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

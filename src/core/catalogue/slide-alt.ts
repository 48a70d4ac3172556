import type { SheetContent } from '../templates/template.ts';

/** What a slide says, and what its `picture` shows, for those who do not see it. */
export function slideAlt(
  { figure, venue, plainAddress, endedBand }: SheetContent,
  picture: string | undefined,
): string {
  const { headline, action, steps } = venue;
  const sentences = figure
    ? [`${figure.what} – ${figure.area}: ${figure.value} (${figure.asOf})`, figure.doesNotMean, figure.source]
    : [];
  const asked = [headline.join(' '), ...(figure ? [] : [action, ...steps])];
  const shown = [...(picture ? [picture] : []), plainAddress];
  return [...sentences, ...asked, ...shown, ...(endedBand === undefined ? [] : [endedBand])]
    .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

import type { Block, Paper } from '../../schema/paper.ts';
import type { Venue } from '../../schema/venue.ts';
import type { paperMarks } from '../../domain/checks/papers.ts';
import { mapTexts } from '../../domain/located.ts';
import { fold } from '../../i18n/fold.ts';
import type { LocaleId } from '../../i18n/locales.ts';

/** Whether the kit of a kind of place has this paper. */
export const hasPaper = ({ venues }: Paper, venue: Pick<Venue, 'id'>): boolean =>
  venues === undefined || venues.includes(venue.id);

/** Its name in a kit: the title in small letters without marks. */
export const paperFile = ({ title }: Paper, locale: LocaleId): string =>
  `${fold(title[locale]).replaceAll(' ', '-')}.pdf`;

/** The blocks of a paper as they read for one kind of place; only the texts of `locale` are filled. */
export function paperFor(
  { blocks }: Paper,
  { venue, address, locale }: { readonly venue: Venue; readonly address: string; readonly locale: LocaleId },
): readonly Block[] {
  const values: Readonly<Record<(typeof paperMarks)[number], string>> = {
    venue: lowerFirst(venue.name[locale]),
    audience: venue.audience[locale],
    action: venue.action[locale],
    address,
  };
  return mapTexts(blocks, (text) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name as keyof typeof values] ?? whole),
  );
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

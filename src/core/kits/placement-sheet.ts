import { formatNumber } from '../i18n/format.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { MaterialRecord } from '../materials/manifest.ts';
import type { Venue } from '../schema/venue.ts';
import type { TextBlock } from './text-pages.ts';

/** Where an office hangs what, with room to write down when and by whom; `sheets` are the printed ones in this language. */
export function placementBlocks(
  venue: Venue,
  sheets: readonly MaterialRecord[],
  locale: LocaleId,
): readonly TextBlock[] {
  const { kits, materials } = messages[locale];
  const t = kits.placement;
  const number = (value: number) => formatNumber(value, locale);
  const lines = sheets.flatMap(({ format, widthMm, heightMm, qr }) => {
    if (widthMm === undefined || heightMm === undefined || qr === undefined) return [];
    const size = kits.readme.size(String(widthMm), String(heightMm));
    return [t.sheet(materials.formats[format] ?? format, size, number(qr.scanDistanceM))];
  });
  return [
    { role: 'H1', text: t.title(venue.name[locale]) },
    ...venue.placement.flatMap((place) => [
      { role: 'P', text: place[locale] } as const,
      { role: 'P', text: t.hung } as const,
    ]),
    { role: 'P', text: t.check },
    ...(lines.length > 0 ? [{ role: 'H2', text: t.sheets } as const] : []),
    ...[...new Set(lines)].map((text) => ({ role: 'P', text }) as const),
  ];
}

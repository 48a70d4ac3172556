import { endedOf } from '../domain/ended.ts';
import { formatNumber } from '../i18n/format.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Formats } from '../sheets/job.ts';
import type { MaterialRecord } from '../catalogue/manifest.ts';
import type { Campaign } from '../schema/campaign.ts';
import type { Venue } from '../schema/venue.ts';
import { sheetSize } from './sheet-size.ts';
import type { TextBlock } from './text-pages.ts';

/**
 * Where an office hangs what, with room to write down when and by whom; `sheets` are the printed ones in this
 * language, of which the proof is not for hanging.
 */
export function placementBlocks(
  campaign: Campaign,
  venue: Venue,
  sheets: readonly MaterialRecord[],
  formats: Formats,
  locale: LocaleId,
): readonly TextBlock[] {
  const { kits, materials } = messages[locale];
  const t = kits.placement;
  const ended = endedOf(campaign)?.notice[locale];
  const lines = sheets.flatMap((sheet) => {
    const { format, kind, qr } = sheet;
    const size = sheetSize(sheet, formats, locale);
    if (size === undefined || kind === 'proof') return [];
    const name = materials.formats[format] ?? format;
    return [t.sheet(name, size, qr && formatNumber(qr.scanDistanceM, locale))];
  });
  return [
    { role: 'H1', text: t.title(venue.name[locale]) },
    ...(ended === undefined ? [] : [{ role: 'P', text: ended } as const]),
    ...venue.placement.flatMap((place) => [
      { role: 'P', text: place[locale] } as const,
      { role: 'P', text: t.hung } as const,
    ]),
    ...venue.care.map((rule) => ({ role: 'P', text: rule[locale] }) as const),
    { role: 'P', text: t.check },
    ...(lines.length > 0 ? [{ role: 'H2', text: t.sheets } as const] : []),
    ...[...new Set(lines)].map((text) => ({ role: 'P', text }) as const),
  ];
}

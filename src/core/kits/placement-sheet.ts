import { endedOf } from '../domain/ended.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatName } from '../formats/format-name.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Formats } from '../sheets/job.ts';
import type { MaterialRecord } from '../catalogue/manifest.ts';
import type { Campaign } from '../schema/campaign.ts';
import type { Venue } from '../schema/venue.ts';
import { sheetSize } from './sheet-size.ts';
import type { TextBlock } from './text-pages.ts';

type Placement = {
  readonly campaign: Campaign;
  readonly venue: Venue;
  /** The printed ones with words in this language, of which the print test is not for hanging. */
  readonly sheets: readonly MaterialRecord[];
  readonly formats: Formats;
  readonly locale: LocaleId;
};

/** Where an office hangs what, with room to write down when and by whom. */
export function placementBlocks({
  campaign,
  venue,
  sheets,
  formats,
  locale,
}: Placement): readonly TextBlock[] {
  const t = messages[locale].kits.placement;
  const ended = endedOf(campaign)?.notice[locale];
  const lines = sheets.flatMap((sheet) => {
    const { format, kind, qr } = sheet;
    const size = sheetSize(sheet, formats, messages[locale].kits);
    if (size === undefined || kind === 'proof') return [];
    const name = formatName(format, locale);
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

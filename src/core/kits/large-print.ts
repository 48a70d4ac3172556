import { pictureSentence } from '../domain/guides/picture-words.ts';
import { asSentence } from '../i18n/as-sentence.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { SheetContent } from '../templates/template.ts';
import type { TextBlock } from './text-pages.ts';

/** What stands on a sheet, without what can only be shown. */
type SheetWords = Pick<SheetContent, 'venue' | 'duty' | 'plainAddress' | 'endedBand' | 'imprint'>;

/**
 * Every word of a venue's poster in reading order, but that the campaign is over before what it asks for: who enlarges
 * a page sees little of it at once. For large print and for the page of the same name.
 */
export function largePrintBlocks(sheet: SheetWords, locale: LocaleId): readonly TextBlock[] {
  const t = messages[locale].kits.largePrint;
  const { venue, duty, plainAddress, endedBand, imprint } = sheet;
  return [
    { role: 'H1', text: venue.headline.join(' ') },
    ...(endedBand === undefined ? [] : [{ role: 'P', text: asSentence(endedBand) } as const]),
    { role: 'P', text: venue.action },
    { role: 'H2', text: t.steps },
    ...venue.steps.map((step, index) => ({ role: 'LI', text: `${index + 1}. ${step}` }) as const),
    { role: 'H2', text: t.address },
    { role: 'P', text: plainAddress },
    { role: 'H2', text: t.picture },
    { role: 'P', text: pictureSentence(venue.picture.map(({ text }) => text)) },
    { role: 'H2', text: t.basis },
    { role: 'P', text: asSentence(duty.text) },
    { role: 'P', text: asSentence(imprint.maker) },
  ];
}

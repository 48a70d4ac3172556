import { asSent } from '../domain/channels/before-sending.ts';
import type { VenueWithScene } from '../domain/content.ts';
import { endedOf } from '../domain/ended.ts';
import { isThere } from '../domain/existing-pages.ts';
import { pathOf } from '../domain/routes.ts';
import { smsVersions } from '../domain/channels/sms.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatName } from '../formats/format-name.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Formats } from '../sheets/job.ts';
import { localesOf } from '../formats/language.ts';
import type { MaterialRecord } from '../catalogue/manifest.ts';
import type { Paper } from '../schema/paper.ts';
import type { Venue } from '../schema/venue.ts';
import type { SheetOrigin } from '../editions/prepare-sheet.ts';
import { hasPaper, paperFile } from './papers/compose-paper.ts';
import { broadcastsFor } from './broadcasts.ts';
import { kitFileName } from './kit-sheets.ts';
import { paperDetails } from './sheet-size.ts';

type Section = { readonly heading: string; readonly lines: readonly string[] };

type Readme = {
  readonly origin: SheetOrigin;
  readonly venue: VenueWithScene;
  /** The printed ones with words in this language. */
  readonly sheets: readonly MaterialRecord[];
  readonly formats: Formats;
  readonly locale: LocaleId;
};

/** What an office reads first: what there is, what to print on which paper, and how to use the rest. */
export function kitReadme({ origin, venue, sheets, formats, locale }: Readme): string {
  const { content, siteUrl } = origin;
  const { campaign } = content;
  const { kits, channels: say } = messages[locale];
  const t = kits.readme;
  const { files, folders, language } = kits;
  const number = (value: number) => formatNumber(value, locale);
  const sections: Section[] = [
    { heading: t.office, lines: t.officeSteps },
    { heading: t.shop, lines: t.shopSteps },
    {
      heading: `${t.paper} (${language}/${folders.print})`,
      lines: sheets.flatMap((sheet) => paperLine(sheet, formats, locale)),
    },
    { heading: `${t.screens} (${language}/${folders.screens})`, lines: t.screensSteps(files.player) },
    ...(venue.channels
      ? [
          {
            heading: `${t.loudspeaker} (${language}/${folders.loudspeaker})`,
            lines: [
              t.scripts,
              ...(broadcastsFor(content.directives, venue.id).length > 0 ? t.broadcasts(files.schedule) : []),
            ],
          },
          {
            heading: `${t.texts} (${language}/${folders.texts})`,
            lines: smsVersions(asSent(venue.channels.sms[locale], 'message', { campaign, locale })).map(
              ({ marked, encoding, units, parts }) =>
                `${marked ? files.texts.smsMarked : files.texts.smsUnmarked}: ${say.smsCount(say.encodings[encoding], number(units), number(parts))}`,
            ),
          },
        ]
      : []),
    ...papersSection(content.papers, venue, locale),
    {
      heading: `${t.contents} (${language})`,
      lines: [
        `${files.placement}: ${t.placement}`,
        `${files.largePrint}: ${t.largePrint}`,
        t.manifest,
        ...(isThere('editions', content)
          ? [t.check(`${siteUrl ?? ''}${pathOf({ kind: 'editions' }, locale)}`)]
          : []),
      ],
    },
  ];
  const ended = endedOf(campaign)?.notice[locale];
  const title = t.title(venue.name[locale]);
  return [
    `${title}\n${'='.repeat(title.length)}`,
    campaign.portal.name[locale],
    ...(ended === undefined ? [] : [ended]),
    ...sections.map(({ heading, lines }) =>
      [`${heading}\n${'-'.repeat(heading.length)}`, ...lines.map((line) => `* ${line}`)].join('\n'),
    ),
  ].join('\n\n');
}

/** The working papers of this kind of place, and whom each is for. */
function papersSection(papers: readonly Paper[], venue: Venue, locale: LocaleId): readonly Section[] {
  const own = papers.filter((paper) => hasPaper(paper, venue));
  const { language, folders, readme } = messages[locale].kits;
  const lines = own.map((paper) => `${paperFile(paper, locale)}: ${paper.use[locale]}`);
  return own.length > 0 ? [{ heading: `${readme.working} (${language}/${folders.papers})`, lines }] : [];
}

/** What a printed sheet is, how large, from where it is read and what to print it on. */
function paperLine(sheet: MaterialRecord, formats: Formats, locale: LocaleId): string[] {
  const details = paperDetails({
    sheet,
    formats,
    locale,
    words: messages[locale].kits,
    scanDistanceM: sheet.qr?.scanDistanceM,
  });
  if (details === undefined) return [];
  const [lead] = localesOf(sheet.language);
  const folder =
    lead === locale ? '' : `../../${messages[lead].kits.language}/${messages[lead].kits.folders.print}/`;
  return [`${folder}${kitFileName(sheet)}: ${formatName(sheet.format, locale)}. ${details}.`];
}

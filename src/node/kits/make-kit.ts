import { strToU8 } from 'fflate';
import { type KitPartFile, README, withManifest } from '../../core/kits/kit-manifest.ts';
import { joinReadme } from '../../core/kits/readme-parts.ts';
import type { Drawing } from '../../core/drawing/drawing.ts';
import type { VenueWithScene } from '../../core/domain/content.ts';
import { endedOf } from '../../core/domain/ended.ts';
import { type LocaleId, tagOf } from '../../core/i18n/locales.ts';
import { messages } from '../../core/i18n/messages.ts';
import { folderOf, isSlide, kitFileName, leadLocale } from '../../core/kits/kit-sheets.ts';
import { kitTexts } from '../../core/kits/kit-texts.ts';
import { largePrintBlocks } from '../../core/kits/large-print.ts';
import { placementBlocks } from '../../core/kits/placement-sheet.ts';
import { playerPage } from '../../core/kits/player-page.ts';
import { kitReadme } from '../../core/kits/readme.ts';
import { textBytes } from '../../core/kits/text-file.ts';
import { type TextBlock, textPages } from '../../core/kits/text-pages.ts';
import { TEXT_PAPER } from '../../core/kits/text-paper.ts';
import { type KitFile, zipFiles } from '../../core/kits/zip.ts';
import type { DrawingTools } from '../../core/sheets/sheet-tree.ts';
import { type Formats, materialId } from '../../core/sheets/job.ts';
import { localesOf } from '../../core/formats/language.ts';
import type { MaterialRecord } from '../../core/catalogue/manifest.ts';
import type { SheetOrigin } from '../../core/editions/prepare-sheet.ts';
import { createQrSymbol, plainAddress, qrPayload } from '../../core/formats/qr.ts';
import { sheetContent } from '../../core/sheets/sheet-content.ts';
import { writePdf } from '../../core/pdf/write-pdf.ts';
import { hasPaper, paperFile, paperFor } from '../../core/kits/papers/compose-paper.ts';
import { drawPaper } from '../../core/kits/papers/draw-paper.ts';
import { shaperFor } from '../../core/text/typefaces.ts';
import { sha256 } from '../making/hashes.ts';
import { slidesFile } from './slides-file.ts';

type KitInput = {
  readonly origin: SheetOrigin;
  readonly venue: VenueWithScene;
  /** Of this venue: all of them. */
  readonly records: readonly MaterialRecord[];
  readonly formats: Formats;
  readonly tools: DrawingTools;
  /** The bytes of a published file. */
  readonly read: (file: string) => Promise<Uint8Array>;
};

/** All that an office needs for a kind of place, as an archive: the same bytes for the same content. */
export async function makeKit(
  input: KitInput,
): Promise<{ readonly zip: Uint8Array; readonly files: number }> {
  const { origin, venue, records, formats } = input;
  const { languages } = origin.content.campaign;
  const parts = await Promise.all(languages.map((locale) => languagePart(input, locale)));
  const readme = joinReadme(
    languages.map((locale) =>
      kitReadme({ origin, venue, sheets: printed(records, locale), formats, locale }),
    ),
  );
  const files: KitPartFile[] = [{ path: README, bytes: textBytes(readme) }, ...parts.flat()];
  const sums = new Map(files.map(({ path, bytes }) => [path, sha256(bytes)]));
  const all = withManifest({ campaign: origin.content.campaign.id, venue: venue.id, languages }, files, sums);
  return { zip: zipFiles(all), files: all.length };
}

/** The printed sheets with words in a language, those in two languages among them. */
const printed = (records: readonly MaterialRecord[], locale: LocaleId) =>
  records.filter((record) => localesOf(record.language).includes(locale) && folderOf(record) === 'print');

/** One language's folder. */
async function languagePart(input: KitInput, locale: LocaleId): Promise<KitPartFile[]> {
  const { origin, venue, records, formats, read } = input;
  const { language, folders, files } = messages[locale].kits;
  const own = records.filter((record) => leadLocale(record) === locale);
  const sheets = own.flatMap(async (record) => {
    const folder = folderOf(record);
    if (folder === undefined) return [];
    const path = `${folders[folder]}/${kitFileName(record)}`;
    return [{ path, bytes: await read(record.file), sheet: materialId(record) }];
  });
  const inFolder: KitPartFile[] = [
    ...(await Promise.all(sheets)).flat(),
    ...(await screens(input, own.filter(isSlide), locale)),
    ...kitTexts(origin.content, venue, locale),
    ...papers(input, locale),
    {
      path: files.placement,
      bytes: textPdf(input, {
        blocks: placementBlocks({
          campaign: origin.content.campaign,
          venue,
          sheets: printed(records, locale),
          formats,
          locale,
        }),
        title: messages[locale].kits.placement.title(venue.name[locale]),
        locale,
      }),
    },
    {
      path: files.largePrint,
      bytes: textPdf(input, {
        blocks: largePrintBlocks(posterWords(input, locale), locale),
        title: messages[locale].kits.largePrint.title(venue.name[locale]),
        locale,
      }),
    },
  ];
  return inFolder.map((file) => ({ ...file, path: `${language}/${file.path}`, language: locale }));
}

function posterWords({ origin, venue }: KitInput, locale: LocaleId) {
  const { content, siteUrl } = origin;
  const payload = qrPayload({ siteUrl, downloadUrl: content.campaign.qr.url, code: venue.code });
  return sheetContent({ content, venue, locale, qr: createQrSymbol(payload) });
}

/** What those who do the work hold in their hands, on A4. */
function papers({ origin, venue, tools }: KitInput, locale: LocaleId): KitFile[] {
  const { content, siteUrl } = origin;
  const { folders } = messages[locale].kits;
  const payload = qrPayload({ siteUrl, downloadUrl: content.campaign.qr.url, code: venue.code });
  const address = plainAddress(payload);
  return content.papers
    .filter((paper) => hasPaper(paper, venue))
    .map((paper) => {
      const title = paper.title[locale];
      const pages = drawPaper({
        title,
        locale,
        shaper: tools.shaper,
        record: endedOf(content.campaign)?.notice[locale],
        blocks: paperFor(paper, { venue, address, locale }),
        footer: (page, count) =>
          `${content.campaign.portal.name[locale]}. ${messages[locale].kits.largePrint.page(page, count)}`,
      });
      return {
        path: `${folders.papers}/${paperFile(paper, locale)}`,
        bytes: plainPdf(pages, { title, locale, tools }),
      };
    });
}

/** The slides as files that are shown: one page that loops all, and a deck of each shape. */
async function screens(
  { origin, venue, read }: KitInput,
  slides: readonly MaterialRecord[],
  locale: LocaleId,
): Promise<KitFile[]> {
  if (slides.length === 0) return [];
  const { folders, files, player } = messages[locale].kits;
  const shown = await Promise.all(
    slides.map(async (record) => ({
      file: kitFileName(record),
      png: await read(record.file),
      alt: record.alt ?? record.title,
      widthPx: record.widthPx ?? 0,
      heightPx: record.heightPx ?? 0,
    })),
  );
  const title = player.title(venue.name[locale]);
  const author = origin.content.campaign.portal.name[locale];
  const decks = Object.values(
    Object.groupBy(shown, ({ widthPx, heightPx }) => `${widthPx}x${heightPx}`),
  ).flatMap(async (deck) => {
    const [first, ...others] = deck ?? [];
    if (!first) return [];
    const { widthPx, heightPx } = first;
    const bytes = await slidesFile({ title, author, widthPx, heightPx, slides: [first, ...others] });
    return [{ path: `${folders.screens}/${files.slides(widthPx, heightPx)}`, bytes }];
  });
  const page = playerPage({
    venueName: venue.name[locale],
    slides: shown.map(({ file, alt, widthPx, heightPx }) => ({
      file,
      alt,
      isTall: heightPx > widthPx,
    })),
    locale,
  });
  return [
    ...(await Promise.all(decks)).flat(),
    { path: `${folders.screens}/${files.player}`, bytes: strToU8(page) },
  ];
}

type PlainText = { readonly title: string; readonly locale: LocaleId };

function textPdf(
  { tools, origin }: KitInput,
  { blocks, title, locale }: PlainText & { readonly blocks: readonly TextBlock[] },
): Uint8Array {
  const { campaign } = origin.content;
  const footer = (page: number, pages: number) =>
    `${campaign.portal.name[locale]}. ${messages[locale].kits.largePrint.page(page, pages)}`;
  const pages = textPages({ blocks, footer, shaper: shaperFor(tools.shaper, locale) });
  return plainPdf(pages, { title, locale, tools });
}

/** Pages for the printer of an office: A4 without bleed. */
function plainPdf(
  drawings: readonly Drawing[],
  { title, locale, tools }: PlainText & { readonly tools: DrawingTools },
): Uint8Array {
  const { shaper, palette } = tools;
  return writePdf(
    drawings.map((drawing) => ({ drawing })),
    {
      title,
      lang: tagOf(locale),
      size: TEXT_PAPER,
      cropMarks: false,
      colours: 'cmyk',
      palette,
      shaper,
    },
  );
}

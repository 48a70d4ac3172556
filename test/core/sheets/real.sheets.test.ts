import { expect, test } from 'vitest';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import type { LocaleId } from '../../../src/core/i18n/locales.ts';
import { keptPieces } from '../../../src/core/i18n/compounds.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { listJobs, type MaterialJob, materialId } from '../../../src/core/sheets/job.ts';
import { editionLine } from '../../../src/core/editions/edition.ts';
import { fingerprintOf } from '../../../src/core/editions/fingerprint.ts';
import { type EditionOf, makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { textFaults } from '../../../src/core/proof/sheet-words.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
const jobs = listJobs(content, formats);

/** As published without an address; and issued under a code of the widest letters, with an address and so another QR code. */
const origins = [
  { origin: { content }, isIssued: false },
  { origin: { content, siteUrl: 'https://loa.example' }, isIssued: true },
];

/** The edition of a sheet that is as it was issued. */
const issuedAs =
  (job: MaterialJob, locale: LocaleId): EditionOf =>
  (sides, own) =>
    editionLine({
      ...{ job, locale, sides, tools: own },
      editions: [
        {
          ...{ ...job, check_code: 'MMMMMMM', version: 1, issued: '9999-09-30', directive: '' },
          ...{ content_hash: fingerprintOf(sides, own), replaced_by: '', status: 'current' },
        },
      ],
    });

/** Compounds that a line's end breaks, in texts of more than one line. */
function brokenCompounds({ marks }: Drawing): string[] {
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  return texts.flatMap(({ element, text }, index) => {
    const next = texts[index + 1];
    if (!next || element === undefined || next.element !== element) return [];
    let end = 0;
    return keptPieces(`${text.trim()} ${next.text.trim()}`).flatMap((piece) => {
      const begin = end;
      end += piece.text.length;
      const isBroken = piece.isKept && begin < text.trim().length && end > text.trim().length;
      return isBroken ? [`"${piece.text}" is broken at the end of "${text.trim()}"`] : [];
    });
  });
}

/** Who drew a sheet that bears no office's name: nobody is to take it for an authority's. */
function makerFaults({ marks }: Drawing, maker: string): string[] {
  const said = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.trim()] : [])).join(' ');
  return said.includes(maker) ? [] : [`nowhere "${maker}"`];
}

test.each(content.venues.map(({ id }) => id))(
  'every sheet of %s says all of its words and who made it, and breaks no compound, with either address, issued or not',
  { timeout: 300_000 },
  async (venue) => {
    const refused: string[] = [];
    for (const job of jobs.filter((candidate) => candidate.venue === venue)) {
      for (const { origin, isIssued } of origins) {
        const { format, sheet, editionOf } = prepareSheet(job, origin, formats);
        const edition = editionOf && (isIssued ? issuedAs(job, sheet.locale) : editionOf);
        const faults = await makePages({ format, sheet, editionOf: edition }, tools).then(
          ({ drawing, sides, edition: shown }) => [
            ...textFaults(drawing, { ...sheet, ...(shown && { edition: shown }) }, format.kind),
            ...sides.flatMap(brokenCompounds),
            ...makerFaults(drawing, sheet.imprint.maker),
          ],
          (error: Error) => [error.message],
        );
        const name = `${materialId(job)} (${isIssued ? 'issued' : 'published address'})`;
        refused.push(...faults.map((fault) => `${name}: ${fault}`));
      }
    }
    expect(refused).toEqual([]);
  },
);

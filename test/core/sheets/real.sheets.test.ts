import { expect, test } from 'vitest';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import { keptPieces } from '../../../src/core/i18n/compounds.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { listJobs, materialId } from '../../../src/core/sheets/job.ts';
import { planEditions } from '../../../src/core/editions/issue-editions.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { textFaults } from '../../../src/core/proof/sheet-words.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
const jobs = listJobs(content, formats);

/** As published without an address; and issued on a day of many letters, with an address and so another code. */
const origins = [
  { content },
  {
    content: {
      ...content,
      editions: (await planEditions({ content }, { formats, tools }, '9999-09-30')).editions,
    },
    siteUrl: 'https://loa.example',
  },
];

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

test.each(content.venues.map(({ id }) => id))(
  'every sheet of %s says all of its words and breaks no compound, with either address, issued or not',
  { timeout: 300_000 },
  async (venue) => {
    const refused: string[] = [];
    for (const job of jobs.filter((candidate) => candidate.venue === venue)) {
      for (const origin of origins) {
        const { format, sheet, editionOf } = prepareSheet(job, origin, formats);
        const faults = await makePages(format, sheet, tools, editionOf).then(
          ({ drawing, sides, edition }) => [
            ...textFaults(drawing, { ...sheet, ...(edition && { edition }) }, format.kind),
            ...sides.flatMap(brokenCompounds),
          ],
          (error: Error) => [error.message],
        );
        const name = `${materialId(job)} (${origin.siteUrl ?? 'published address'})`;
        refused.push(...faults.map((fault) => `${name}: ${fault}`));
      }
    }
    expect(refused).toEqual([]);
  },
);

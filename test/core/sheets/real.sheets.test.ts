import { expect, test } from 'vitest';
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

test.each(content.venues.map(({ id }) => id))(
  'every sheet of %s says all of its words, with either address, issued or not',
  { timeout: 300_000 },
  async (venue) => {
    const refused: string[] = [];
    for (const job of jobs.filter((candidate) => candidate.venue === venue)) {
      for (const origin of origins) {
        const { format, sheet, editionOf } = prepareSheet(job, origin, formats);
        const faults = await makePages(format, sheet, tools, editionOf).then(
          ({ drawing, edition }) =>
            textFaults(drawing, { ...sheet, ...(edition && { edition }) }, format.kind),
          (error: Error) => [error.message],
        );
        const name = `${materialId(job)} (${origin.siteUrl ?? 'published address'})`;
        refused.push(...faults.map((fault) => `${name}: ${fault}`));
      }
    }
    expect(refused).toEqual([]);
  },
);

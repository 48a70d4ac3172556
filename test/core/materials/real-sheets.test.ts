import { expect, test } from 'vitest';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { formats } from '../../../src/core/materials/formats.ts';
import { listJobs, materialId } from '../../../src/core/materials/job.ts';
import { makePages } from '../../../src/core/materials/make-pages.ts';
import { prepareSheet } from '../../../src/core/materials/prepare.ts';
import { readContent } from '../../../src/node/content.ts';
import { readFonts } from '../../../src/node/fonts.ts';

const content = await readContent('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
const jobs = listJobs(content, formats);

/** Makes a code with fewer modules and another plain address. */
const siteUrl = 'https://loa.example';

test.each(content.venues.map(({ id }) => id))(
  'every sheet of %s has room for all of its words, with either address',
  { timeout: 300_000 },
  async (venue) => {
    const refused: string[] = [];
    for (const job of jobs.filter((candidate) => candidate.venue === venue)) {
      for (const address of [undefined, siteUrl]) {
        const { format, sheet } = prepareSheet(job, { content, siteUrl: address }, formats);
        await makePages(format, sheet, tools).catch((error: Error) =>
          refused.push(`${materialId(job)} (${address ?? 'published address'}): ${error.message}`),
        );
      }
    }
    expect(refused).toEqual([]);
  },
);

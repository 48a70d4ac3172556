import type { Content } from '../../src/core/domain/content.ts';
import type { LocaleId } from '../../src/core/i18n/locales.ts';
import { formatOf, listJobs } from '../../src/core/sheets/job.ts';
import { designedFormats } from '../../src/core/templates/designed-formats.ts';
import { createMaker } from '../../src/node/making/make-material.ts';

/** A small PNG of the first sheet that cites the headline figure, in each of several states; none where no sheet does. */
export async function slidePictures(
  states: readonly Content[],
  locale: LocaleId,
): Promise<readonly (Uint8Array | undefined)[]> {
  return Promise.all(
    states.map(async (content) => {
      const job = listJobs(content, designedFormats).find(
        ({ format, language }) =>
          formatOf(designedFormats, format, content.campaign.id).citesFigure && language === locale,
      );
      if (!job) return undefined;
      const maker = await createMaker({ content });
      const { files } = await maker.make(maker.gather(job));
      return files[0]?.previews.at(-1);
    }),
  );
}

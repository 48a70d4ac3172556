import { prepareSheet, type SheetOrigin } from '../editions/prepare-sheet.ts';
import { publishedSize } from '../formats/raster-size.ts';
import { type Formats, listJobs, materialId } from '../sheets/job.ts';
import { describeSheet } from './describe-sheet.ts';
import { createManifest, type Manifest } from './manifest.ts';
import { previewsOf } from './preview.ts';

/** Nobody knows them before a sheet is drawn. */
const unknown = { bytes: 1, sha256: '0'.repeat(64) };

/** What would be made of a campaign, without what only drawing tells: sizes of files, codes as read, editions. */
export function planManifest({ content, siteUrl }: SheetOrigin, formats: Formats): Manifest {
  const { editions, ...unissued } = content;
  const records = listJobs(content, formats).flatMap((job) => {
    const prepared = prepareSheet(job, { content: unissued, siteUrl }, formats);
    const previews = previewsOf(
      { id: materialId(job), kind: prepared.format.kind },
      publishedSize(prepared.format),
    );
    return prepared.format.outputs.map((ending) => ({
      file: `${materialId(job)}.${ending}`,
      ...describeSheet(prepared),
      ...unknown,
      previews,
    }));
  });
  return createManifest(content.campaign.id, records);
}

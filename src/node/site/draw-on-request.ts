import type { Content } from '../../core/domain/content.ts';
import { listJobs, materialId } from '../../core/sheets/job.ts';
import { designedFormats as formats } from '../../core/templates/designed-formats.ts';
import { type MadeMaterial, sheetFileOf } from '../making/artefacts.ts';
import { createMaker, type Maker } from '../making/make-material.ts';

/** By what they are made from, so that nothing of an earlier text is shown. */
const makers = new WeakMap<Content, Promise<Maker>>();
const drawn = new WeakMap<Content, Map<string, Promise<MadeMaterial>>>();

/** A file of a material or a preview of it, drawn now; undefined where there is none of this name. */
export async function drawFile(
  content: Content,
  siteUrl: string | undefined,
  file: string,
): Promise<Uint8Array | undefined> {
  const id = file.replace(/((\.small)?\.preview)?\.\w+$/, '');
  const job = listJobs(content, formats).find((each) => materialId(each) === id);
  if (!job) return undefined;
  const maker = makers.get(content) ?? createMaker({ content, siteUrl });
  makers.set(content, maker);
  const known = drawn.get(content) ?? new Map<string, Promise<MadeMaterial>>();
  drawn.set(content, known);
  const making = known.get(id) ?? maker.then(({ gather, make }) => make(gather(job)));
  known.set(id, making);
  const { files, sheet } = await making;
  if (file === sheetFileOf(id)) return sheet;
  for (const { bytes, previews, record } of files) {
    if (record.file === file) return bytes;
    const at = record.previews?.findIndex((preview) => preview.file === file) ?? -1;
    if (at !== -1) return previews[at];
  }
  return undefined;
}

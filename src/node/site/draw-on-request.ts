import type { Content } from '../../core/domain/content.ts';
import { listJobs, materialId } from '../../core/sheets/job.ts';
import { designedFormats as formats } from '../../core/templates/designed-formats.ts';
import { type MadeMaterial, sheetFileOf } from '../making/artefacts.ts';
import { createMaker, type Maker } from '../making/make-material.ts';
import { whyMissing } from './why-missing.ts';

/** By what they are made from, so that nothing of an earlier text is shown. */
const makers = new WeakMap<Content, Promise<Maker>>();
const drawn = new WeakMap<Content, Map<string, Promise<MadeMaterial>>>();

/** What is answered: a file's bytes, a page's text, or why there is nothing. */
type Answer = { readonly status: 200 | 404; readonly name: string; readonly body: Uint8Array | string };

/**
 * What a sheet's address asks for, drawn now: a file or a preview of it, or without an ending a page that shows it and
 * draws it again by itself when what it is made from changes. Undefined where the address is not one of a sheet.
 */
export async function drawFile(
  content: Content,
  siteUrl: string | undefined,
  file: string,
): Promise<Answer | undefined> {
  const names = [file, file.replace(/((\.small)?\.preview)?\.\w+$/, '')];
  const job = listJobs(content, formats).find((each) => names.includes(materialId(each)));
  const found = (body: Uint8Array | string, name = file) => ({ status: 200, name, body }) as const;
  const missing = (made: readonly string[]) => {
    const why = whyMissing(content, formats, { file, made });
    return why === undefined ? undefined : ({ status: 404, name: 'why.txt', body: why } as const);
  };
  if (!job) return missing([]);
  const id = materialId(job);
  const maker = makers.get(content) ?? createMaker({ content, siteUrl });
  makers.set(content, maker);
  const known = drawn.get(content) ?? new Map<string, Promise<MadeMaterial>>();
  drawn.set(content, known);
  const making = known.get(id) ?? maker.then(({ gather, make }) => make(gather(job)));
  known.set(id, making);
  const { files, sheet } = await making;
  if (file === sheetFileOf(id)) return found(sheet);
  for (const { bytes, previews, record } of files) {
    if (record.file === file) return found(bytes);
    const at = record.previews?.findIndex((preview) => preview.file === file) ?? -1;
    const preview = previews[at];
    if (preview) return found(preview);
  }
  const made = files.flatMap(({ record }) => [record, ...(record.previews ?? [])].map((each) => each.file));
  if (file === id) return found(pageOf(id, made), 'sheet.html');
  return missing(made);
}

/** The largest picture of a sheet, on a page that the server loads again. */
function pageOf(id: string, made: readonly string[]): string {
  const picture = made.find((file) => file === `${id}.png`) ?? made.findLast((file) => file.endsWith('.png'));
  return (
    `<!doctype html><title>${id}</title><script type="module" src="/@vite/client"></script>` +
    `<img src="/materials/${picture ?? ''}" alt="${id}" style="max-width: 100%">`
  );
}

import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Content } from '../../src/core/domain/content.ts';
import type { Difference } from '../../src/core/figures/release/difference.ts';
import { putFile } from '../../src/node/folders/put-file.ts';
import { inPlainColours } from '../../src/styles/palette-style.ts';
import type { Effects } from './effects.ts';
import { previewPage } from './preview-page.ts';
import { slidePictures } from './slide-pictures.ts';
import type { Desk } from './desk.ts';

const DRAWING_CSS = new URL('../../src/charts/drawing.css', import.meta.url);

type States = {
  readonly file: string;
  readonly before: Content;
  readonly after: Content;
  readonly changes: Difference;
  readonly effects: Effects;
};

/** Writes the page that shows everything before and after; returns where. */
export async function writePreview(
  path: string,
  { file, before, after, changes, effects }: States,
  { locale }: Desk,
): Promise<string> {
  const { campaign, metrics, sources } = after;
  const html = previewPage({
    file,
    locale,
    changes,
    effects,
    metrics,
    sources,
    css: inPlainColours(await readFile(DRAWING_CSS, 'utf8'), campaign.palette),
    from: campaign.portal.name[locale],
    slides: effects.areFigureSheetsNew ? await slidePictures([before, after], locale) : [],
  });
  await mkdir(dirname(path), { recursive: true });
  await putFile(path, html);
  return path;
}

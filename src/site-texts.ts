import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { drawMarks } from './core/domain/citations/draw-marks.ts';
import type { FaqEntry, Guide } from './core/domain/content.ts';
import { content } from './site-content.ts';

/** The body of a guide or an answer as a page shows it. */
export type SiteText = {
  readonly html: string;
  /** Its headings in order, each with the id that leads to it. */
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
};

const markdown = createSatteriMarkdownProcessor({ syntaxHighlight: false });
const written = new WeakMap<Guide | FaqEntry, Promise<SiteText>>();

/** Of an answer, whose sources are listed on a page of their own. */
export const answerText = (answer: FaqEntry): Promise<SiteText> => once(answer);

/** Of a guide, which lists its sources at its own foot. */
export const guideText = (guide: Guide): Promise<SiteText> => once(guide, '');

/** Written when a page asks for it, once for all pages that do. */
function once(entry: Guide | FaqEntry, sourcesPage?: string): Promise<SiteText> {
  const text = written.get(entry) ?? write(entry, sourcesPage);
  written.set(entry, text);
  return text;
}

async function write(entry: Guide | FaqEntry, sourcesPage: string | undefined): Promise<SiteText> {
  const { code, metadata } = await (await markdown).render(drawMarks(content, entry, sourcesPage));
  return { html: code, headings: metadata.headings };
}

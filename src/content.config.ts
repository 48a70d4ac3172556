import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { readNow } from './content.ts';
import { replaceSourceMarks } from './core/domain/citations/marks.ts';
import { sourceLinksHtml } from './core/domain/citations/source-links.ts';

/** Bodies of Markdown texts, by `<slug>/<language>` as HTML. All else is in `content`. */
const bodiesOf = (name: 'guides' | 'faq') =>
  defineCollection({
    schema: z.object({}),
    loader: {
      name,
      async load({ store, renderMarkdown }) {
        const content = await readNow();
        store.clear();
        for (const { slug, locale, body } of content[name]) {
          const cited = replaceSourceMarks(body, (ids) => sourceLinksHtml(content.sources, ids, locale));
          const rendered = await renderMarkdown(cited);
          store.set({ id: `${slug}/${locale}`, data: {}, body, rendered });
        }
      },
    },
  });

export const collections = { guides: bodiesOf('guides'), faq: bodiesOf('faq') };

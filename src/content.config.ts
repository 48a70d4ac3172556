import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { content } from './content.ts';

/** Bodies of guides, by `<slug>/<language>` as HTML. All else is in `content`. */
const guides = defineCollection({
  schema: z.object({}),
  loader: {
    name: 'guides',
    async load({ store, renderMarkdown }) {
      store.clear();
      for (const { slug, locale, body } of content.guides) {
        const rendered = await renderMarkdown(body);
        store.set({ id: `${slug}/${locale}`, data: {}, body, rendered });
      }
    },
  },
});

export const collections = { guides };

import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { readNow } from './site-content.ts';
import { joinSourceMarks, marksIn, replaceSourceMarks, screenNamed } from './core/domain/citations/marks.ts';
import { screenHtml, screensOf } from './core/domain/screens.ts';
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
          // a guide lists its sources at its own foot
          const page = name === 'guides' ? '' : undefined;
          const cited = replaceSourceMarks(joinSourceMarks(body), (ids) =>
            sourceLinksHtml(content.sources, ids, locale, page),
          );
          // a mark never stands alone on a line
          const joined = cited.replaceAll(' <span class="cite">', '<span class="cite">\u00A0');
          const drawn = marksIn(joined).reduce((text, mark) => {
            const named = screenNamed(mark);
            const paper = content.papers.find(({ id }) => id === named?.paper);
            const screen = named && paper && screensOf(paper)[named.position - 1];
            return screen ? text.replace(mark.mark, () => screenHtml(screen, locale)) : text;
          }, joined);
          const rendered = await renderMarkdown(drawn);
          store.set({ id: `${slug}/${locale}`, data: {}, body, rendered });
        }
      },
    },
  });

export const collections = { guides: bodiesOf('guides'), faq: bodiesOf('faq') };

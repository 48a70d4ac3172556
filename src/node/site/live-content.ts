import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Content } from '../../core/domain/content.ts';
import { contentTypeOf } from './content-types.ts';

const CONTENT = '/src/site-content.ts';
const READER = '/src/node/content/read-content.ts';
const DRAWING = '/src/node/site/draw-on-request.ts';
/** An editor may write a file in several steps. */
const SETTLED_MS = 100;

type Running = {
  readonly runner: {
    readonly import: (
      module: string,
    ) => Promise<
      { readonly content: Content } & typeof import('../content/read-content.ts') &
        typeof import('./draw-on-request.ts')
    >;
  };
};

/**
 * While somebody writes: an edit below `contentDir` counts as an edit of the module that reads it, and a sheet is
 * drawn when a page asks for it, so that nobody waits for those that nobody looks at.
 */
export const liveContent = (contentDir: string, siteUrl: string | undefined): AstroIntegration => ({
  name: 'live-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folder = resolve(contentDir) + sep;
      server.watcher.add(folder);
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(folder)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => server.watcher.emit('change', resolve(`.${CONTENT}`)), SETTLED_MS);
      });
      // by what runs the pages: another would believe that it knows what they have read anew
      const { runner } = server.environments.ssr as unknown as Running;
      // what was read before is known and not read again: without this the first edit would wait for the reader to load
      const warmUp = async () => {
        const { readContent } = await runner.import(READER);
        await readContent(contentDir);
      };
      // what is wrong in a text is told by the page that shows it
      server.httpServer?.once('listening', () => void warmUp().catch(() => undefined));
      server.middlewares.use('/materials', async (request, response, next) => {
        try {
          const file = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname.slice(1));
          const { content } = await runner.import(CONTENT);
          const { drawFile } = await runner.import(DRAWING);
          const answer = await drawFile(content, siteUrl, file);
          if (!answer) return next();
          response.statusCode = answer.status;
          response.setHeader('Content-Type', contentTypeOf(answer.name));
          response.setHeader('Cache-Control', 'no-store');
          response.end(answer.body);
        } catch (error) {
          next(error);
        }
      });
    },
  },
});

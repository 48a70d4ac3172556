import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Content } from '../../core/domain/content.ts';

const CONTENT = '/src/site-content.ts';
const DRAWING = '/src/node/site/draw-on-request.ts';
/** An editor may write a file in several steps. */
const SETTLED_MS = 100;

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
};

type Running = {
  readonly runner: {
    readonly import: (
      module: string,
    ) => Promise<{ readonly content: Content } & typeof import('./draw-on-request.ts')>;
  };
};

/**
 * While somebody writes: an edit below `contentDir` counts as an edit of the module that reads it, and a sheet is
 * drawn when a page asks for it, so that nobody waits for those that nobody looks at.
 */
export const liveContent = (contentDir: string, siteUrl: string | undefined): AstroIntegration => ({
  name: 'live-content',
  hooks: {
    'astro:server:setup': ({ server, refreshContent, logger }) => {
      const folder = resolve(contentDir) + sep;
      server.watcher.add(folder);
      let waiting: NodeJS.Timeout | undefined;
      const edited = async () => {
        // its texts first, then the pages that show them
        await refreshContent?.({}).catch((error: Error) => logger.error(error.message));
        server.watcher.emit('change', resolve(`.${CONTENT}`));
      };
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(folder)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void edited(), SETTLED_MS);
      });
      server.middlewares.use('/materials', async (request, response, next) => {
        try {
          const file = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname.slice(1));
          // by what runs the pages: another would believe that it knows what they have read anew
          const { runner } = server.environments.ssr as unknown as Running;
          const { content } = await runner.import(CONTENT);
          const { drawFile } = await runner.import(DRAWING);
          const bytes: Uint8Array | undefined = await drawFile(content, siteUrl, file);
          if (!bytes) return next();
          response.setHeader(
            'Content-Type',
            types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
          );
          response.setHeader('Cache-Control', 'no-store');
          response.end(bytes);
        } catch (error) {
          next(error);
        }
      });
    },
  },
});

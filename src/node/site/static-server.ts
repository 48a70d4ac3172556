import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, posix, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentTypeOf } from './content-types.ts';
import { type HeaderRule, headersFor, parseHeaderRules } from './header-rules.ts';

type StaticServer = { readonly origin: string; readonly close: () => Promise<void> };

/**
 * Serves a built folder on this machine only, as a static host would: `index.html` for a folder, `404.html`
 * for what is not there, the compressed file beside a file where the browser takes it, and the headers of the folder's
 * `_headers`. Port 0 takes a free one.
 */
export async function serveFolder(folder: string, port = 0): Promise<StaticServer> {
  const rules = await readHeaderRules(folder);
  const server = createServer((request, response) => {
    answer(folder, rules, request, response).catch((error: unknown) => {
      // A reader who left, or a file that a build has replaced, ends one answer and not the server.
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request.url ?? '/');
  const wanted = join(folder, path);
  const isInside = wanted === folder || wanted.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  const found = isInside ? await findFile(wanted, path) : undefined;
  if (found === 'folder') {
    response.writeHead(308, { location: `${path.split('/').map(encodeURIComponent).join('/')}/` }).end();
    return;
  }
  const file = found ?? (await findFile(join(folder, '404.html'), '/404.html'));
  if (!file || file === 'folder') {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  const sent = await findCompressed(file, request.headers['accept-encoding'] ?? '');
  response.writeHead(found ? 200 : 404, {
    'content-type': contentTypeOf(file.path),
    'content-length': sent.bytes,
    ...(sent.encoding && { 'content-encoding': sent.encoding }),
    vary: 'accept-encoding',
    ...headersFor(rules, path),
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(sent.path), response);
}

const encodings = { br: '.br', gzip: '.gz' } as const;

/** The smallest form of a file that the browser takes. */
async function findCompressed(
  file: FoundFile,
  accepted: string,
): Promise<FoundFile & { readonly encoding?: string }> {
  for (const [encoding, ending] of Object.entries(encodings)) {
    if (!new RegExp(`\\b${encoding}\\b`).test(accepted)) continue;
    const path = file.path + ending;
    const beside = await stat(path).catch(() => undefined);
    if (beside?.isFile()) return { path, bytes: beside.size, encoding };
  }
  return file;
}

/** The path of an address, with one slash at its start. An address that is none is one where nothing is. */
function pathOf(address: string): string {
  try {
    return posix.join('/', decodeURIComponent(new URL(address, 'http://localhost').pathname));
  } catch {
    return '/404.html/';
  }
}

type FoundFile = { readonly path: string; readonly bytes: number };

/** `folder` when the address names a folder without its closing slash. */
async function findFile(wanted: string, path: string): Promise<FoundFile | 'folder' | undefined> {
  const here = await stat(wanted).catch(() => undefined);
  if (here?.isFile()) return path.endsWith('/') ? undefined : { path: wanted, bytes: here.size };
  if (!here?.isDirectory()) return undefined;
  if (!path.endsWith('/')) return 'folder';
  const index = join(wanted, 'index.html');
  const page = await stat(index).catch(() => undefined);
  return page?.isFile() ? { path: index, bytes: page.size } : undefined;
}

async function readHeaderRules(folder: string): Promise<HeaderRule[]> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  return parseHeaderRules(text);
}

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** How a store behaves: as it should, without an answer, with failures, without room for more, or slowly. */
type Mood = 'fine' | 'gone' | 500 | 503 | 'full' | 'slow';

export type Door = {
  readonly port: number;
  mood: Mood;
  /** Breaks every connection, and lets none in until the mood is another. */
  readonly shut: () => void;
  /** Headers of the objects that were put through it. */
  readonly puts: readonly IncomingMessage['headers'][];
  readonly close: () => Promise<void>;
};

const SLOW_MS = 700;

/** A certificate and its key, as PEM. */
export type Certificate = { readonly cert: string; readonly key: string };

/** Stands before a server of this machine, and makes of it one that has trouble; with a certificate, one that speaks TLS. */
export async function openDoor(
  port: number,
  { certificate, host }: { readonly certificate?: Certificate | undefined; readonly host: string },
): Promise<Door> {
  const sockets = new Set<Socket>();
  const puts: IncomingMessage['headers'][] = [];
  const onRequest = (asked: IncomingMessage, answer: ServerResponse) => {
    if (asked.method === 'PUT') puts.push(asked.headers);
    const refusal = refusalOf(door.mood, asked.method);
    if (door.mood === 'gone') asked.socket.destroy();
    else if (refusal === undefined)
      setTimeout(() => void pass(port, asked, answer), door.mood === 'slow' ? SLOW_MS : 0);
    else asked.resume().on('end', () => refuse(answer, refusal));
  };
  const server = certificate ? createTlsServer(certificate, onRequest) : createServer(onRequest);
  server.on('connection', (socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => undefined));
  });
  await once(server.listen(0, host), 'listening');
  const address = server.address();
  const door: Door = {
    port: typeof address === 'object' && address ? address.port : 0,
    mood: 'fine',
    puts,
    shut() {
      door.mood = 'gone';
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return door;
}

const refusals = {
  400: 'BadDigest',
  500: 'InternalError',
  503: 'SlowDown',
  507: 'InsufficientStorage',
} as const;

type Refusal = keyof typeof refusals;

function refusalOf(mood: Mood, method: string | undefined): Refusal | undefined {
  if (mood === 500 || mood === 503) return mood;
  return mood === 'full' && method === 'PUT' ? 507 : undefined;
}

function refuse(answer: ServerResponse, status: Refusal): void {
  answer.writeHead(status, { 'content-type': 'application/xml' });
  answer.end(`<Error><Code>${refusals[status]}</Code><Message>The door says so.</Message></Error>`);
}

/** An object whose bytes are not those of the checksum that came with it is refused, which the server behind does not. */
async function pass(port: number, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
  const { method, url, headers } = asked;
  const body = await buffer(asked).catch(() => undefined);
  if (!body) return void answer.destroy();
  const checksum = headers['x-amz-checksum-sha256'];
  if (checksum !== undefined && checksum !== createHash('sha256').update(body).digest('base64'))
    return refuse(answer, 400);
  const through = request({ host: '127.0.0.1', port, method, path: url, headers }, (found) => {
    answer.writeHead(found.statusCode ?? 500, found.headers);
    found.pipe(answer);
  });
  through.on('error', () => answer.destroy());
  through.end(body);
}

import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tell } from '../commands/tell.ts';

export type QueueAddress = {
  readonly kind: 'redis' | 'postgres';
  readonly host: string;
  readonly port: number;
  readonly user: string | undefined;
  /** From the environment alone: what stands on a command line is seen by everybody on the machine. */
  readonly password: string | undefined;
  /** Number of the Redis database, or the PostgreSQL database's name. */
  readonly database: string;
  readonly isTls: boolean;
  /** For people. */
  readonly shown: string;
};

export type S3Address = {
  readonly kind: 's3';
  readonly bucket: string;
  /** Empty, or with a slash at its end. */
  readonly prefix: string;
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly shown: string;
};
export type StoreAddress = S3Address | { readonly kind: 'file'; readonly folder: string };

type Environment = Readonly<Record<string, string | undefined>>;

const queues = {
  'redis:': { kind: 'redis', port: 6379, isTls: false },
  'rediss:': { kind: 'redis', port: 6379, isTls: true },
  'postgres:': { kind: 'postgres', port: 5432, isTls: true },
  'postgresql:': { kind: 'postgres', port: 5432, isTls: true },
} as const;

/** Throws, naming the mend, where it is no address of a queue or holds a password. */
export function queueAddress(text: string, env: Environment = process.env): QueueAddress {
  const url = parse('--queue', text);
  const scheme = queues[url.protocol as keyof typeof queues];
  if (!scheme || url.hostname === '') throw tell(({ machines }) => machines.notAQueue(masked(text)));
  const { kind } = scheme;
  const database = decodeURIComponent(url.pathname.slice(1)) || (kind === 'redis' ? '0' : 'postgres');
  if (kind === 'redis' && !/^\d+$/.test(database))
    throw tell(({ machines }) => machines.notAQueue(masked(text)));
  return {
    kind,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? scheme.port : Number(url.port),
    user: url.username === '' ? undefined : decodeURIComponent(url.username),
    password: env['QUEUE_PASSWORD'] || undefined,
    database,
    isTls: scheme.isTls && !(kind === 'postgres' && isPlainPostgres(url)),
    shown: masked(text),
  };
}

/** PostgreSQL is spoken to in the open only on this machine, or where somebody has written that down. */
const isPlainPostgres = ({ hostname, searchParams }: URL): boolean => {
  const mode = searchParams.get('sslmode');
  return mode === 'disable' || (mode === null && /^(localhost|127\.|\[::1\])/.test(hostname));
};

/** Throws where it is no address of a store or holds a key. */
export function storeAddress(text: string, env: Environment = process.env): StoreAddress {
  const url = parse('--store', text);
  if (url.protocol === 'file:' && url.host === '') {
    const folder = fileURLToPath(url);
    if (isAbsolute(folder) && folder !== '/') return { kind: 'file', folder };
  }
  if (url.protocol !== 's3:' || url.hostname === '')
    throw tell(({ machines }) => machines.notAStore(masked(text)));
  const unknown = [...url.searchParams.keys()].filter((key) => key !== 'endpoint' && key !== 'region');
  const endpoint = url.searchParams.get('endpoint') ?? undefined;
  if (unknown.length > 0 || (endpoint !== undefined && !isServer(endpoint)))
    throw tell(({ machines }) => machines.notAStore(masked(text)));
  const prefix = decodeURIComponent(url.pathname).replace(/^\/+|\/+$/g, '');
  return {
    kind: 's3',
    bucket: url.hostname,
    prefix: prefix === '' ? '' : `${prefix}/`,
    endpoint,
    region: url.searchParams.get('region') ?? env['AWS_REGION'] ?? 'us-east-1',
    shown: masked(text),
  };
}

function isServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

function parse(option: string, text: string): URL {
  if (!URL.canParse(text))
    throw tell(({ machines }) => machines[option === '--queue' ? 'notAQueue' : 'notAStore'](masked(text)));
  const url = new URL(text);
  const hasSecret = url.password !== '' || (option === '--store' && url.username !== '');
  if (hasSecret) throw tell(({ machines }) => machines.secret(option, masked(text)));
  return url;
}

/** An address without what could be secret in it. */
const masked = (text: string): string =>
  text
    .replace(/\/\/[^/@]*:[^/]*@/, '//…@')
    .replace(/([?&](?:password|secret|token|key)[^=]*=)[^&]*/gi, '$1…');

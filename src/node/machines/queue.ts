import { isIP } from 'node:net';
import type { Processor, Queue, Worker } from 'bullmq';
import type { KeyedJob } from '../../core/machines/run.ts';
import type { QueueAddress } from './addresses.ts';

/** Of all machines that work together, whatever else a server keeps. */
const NAME = 'loa-places';
/** A machine that has died is noticed after so long; the locks of a living one are renewed at half of it. */
const LOCK_MS = 8000;
const STALLED_MS = 3000;
/** A job that so many machines have died of is not tried again by itself. */
const MAX_DEATHS = 20;
/** Of a job that fails by itself; what the store refuses is no failure of the job's. */
const TRIES = 3;
const FILED_AT_ONCE = 500;

/** A job that a machine gave back waits so long before another takes it. */
export const WAITS_MS = 3000;

/** Why a machine gave a job back; the job itself may be right. */
export type Held = {
  readonly by: string;
  readonly reason:
    { readonly kind: 'code' | 'missing' } | { readonly kind: 'store'; readonly detail: string };
};
export type Failed = { readonly id: string; readonly reason: string };

/** Hands jobs out to any number of machines. What it forgets is filed again from what the store holds. */
export type JobQueue = {
  /** Files jobs; one that is there already stays as it is. */
  readonly file: (jobs: readonly KeyedJob[]) => Promise<void>;
  /** Lets those that have failed be tried again. */
  readonly retry: (ids: readonly string[]) => Promise<void>;
  readonly drop: (ids: readonly string[]) => Promise<void>;
  readonly failed: () => Promise<readonly Failed[]>;
  readonly held: () => Promise<readonly Held[]>;
  readonly work: (processor: Processor<unknown, unknown>, concurrency: number) => Worker<unknown, unknown>;
  readonly close: () => Promise<void>;
};

type Told = (error: Error) => void;

/** Opens the queue on whatever server it stands; no driver but that server's is loaded. */
export async function openQueue(address: QueueAddress, onError: Told): Promise<JobQueue> {
  const bullmq = await import('bullmq');
  const backend = address.kind === 'postgres' ? bullmq.createPostgresBackend : undefined;
  const connection = address.kind === 'postgres' ? postgresOptions(address) : redisOptions(address);
  const settings = [{ connection }, ...(backend ? [backend] : [])] as unknown as [{ connection: object }];
  const queue: Queue<unknown> = new bullmq.Queue<unknown>(NAME, ...settings);
  queue.on('error', onError);
  await queue.waitUntilReady();
  return {
    async file(jobs) {
      const options = { attempts: TRIES, backoff: { type: 'fixed', delay: 1000 }, removeOnComplete: true };
      for (let at = 0; at < jobs.length; at += FILED_AT_ONCE)
        await queue.addBulk(
          jobs
            .slice(at, at + FILED_AT_ONCE)
            .map(({ id, job }) => ({ name: 'batch', data: job, opts: { ...options, jobId: id } })),
        );
    },
    async retry(ids) {
      for (const id of ids) {
        const job = await queue.getJob(id);
        if (job && (await job.isFailed())) await job.retry('failed');
      }
    },
    async drop(ids) {
      // one that a machine has in hand is locked: it is stopped there
      for (const id of ids) await queue.remove(id).catch(() => 0);
    },
    async failed() {
      const jobs = await queue.getFailed(0, SHOWN);
      return jobs.map(({ id = '', failedReason = '' }) => ({ id, reason: failedReason }));
    },
    async held() {
      const jobs = [...(await queue.getDelayed(0, SHOWN)), ...(await queue.getWaiting(0, SHOWN))];
      return jobs.flatMap(({ progress }) => (isHeld(progress) ? [progress] : []));
    },
    work(processor, concurrency) {
      const [{ connection: own }, ...more] = settings;
      const options = {
        connection: own,
        concurrency,
        lockDuration: LOCK_MS,
        stalledInterval: STALLED_MS,
        maxStalledCount: MAX_DEATHS,
        drainDelay: 5,
        removeOnComplete: { count: 0 },
      };
      const worker = new bullmq.Worker<unknown, unknown>(
        NAME,
        processor,
        ...([options, ...more] as [typeof options]),
      );
      worker.on('error', onError);
      return worker;
    },
    close: () => queue.close(),
  };
}

/** So many failures are told. */
const SHOWN = 99;

const isHeld = (progress: unknown): progress is Held =>
  typeof progress === 'object' && progress !== null && 'reason' in progress && 'by' in progress;

/** A certificate is asked for by a name; an address has none, and is checked against the certificate as it is. */
export const redisOptions = ({ host, port, user, password, database, isTls }: QueueAddress) => ({
  host,
  port,
  db: Number(database),
  username: user,
  password,
  maxRetriesPerRequest: null,
  ...(isTls && { tls: isIP(host) === 0 ? { servername: host } : {} }),
  retryStrategy: (times: number) => Math.min(times * 200, 2000),
});

const postgresOptions = ({ host, port, user, password, database, isTls }: QueueAddress) => ({
  host,
  port,
  user,
  password,
  database,
  max: 8,
  migrate: true,
  ssl: isTls ? { rejectUnauthorized: true } : false,
});

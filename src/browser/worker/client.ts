import { trustedUrl } from '../parts/trusted-url.ts';
import type { FromWorker, TaskKind, Tasks, ToWorker } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

/** The page's side of the worker. */
export type WorkerClient = {
  /**
   * Rejects with an `AbortError` once `signal` is aborted; a task that has not begun is then never done. What is in
   * `given` is the worker's from then on, instead of being copied.
   */
  readonly ask: <Kind extends TaskKind>(
    kind: Kind,
    request: Tasks[Kind]['request'],
    signal?: AbortSignal,
    given?: readonly Transferable[],
  ) => Promise<Tasks[Kind]['answer']>;
  readonly end: () => void;
};

type Waiting = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void };

/** Starts a worker. Nothing in it may be awaited while it is loaded: what is sent to it then would be lost. */
export function startWorker(): WorkerClient {
  const worker = new Worker(trustedUrl(workerUrl), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const send = (message: ToWorker, given: readonly Transferable[] = []) =>
    worker.postMessage(message, [...given]);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const task = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) task?.reject(new Error(data.failed));
    else task?.resolve(data.answer as never);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return {
    ask: (kind, request, signal, given) =>
      new Promise((resolve, reject) => {
        last += 1;
        const id = last;
        const give = () => {
          if (!waiting.delete(id)) return;
          send({ cancel: id });
          reject(new DOMException('Nobody waits for it any more.', 'AbortError'));
        };
        if (signal?.aborted) {
          reject(new DOMException('Nobody waits for it any more.', 'AbortError'));
          return;
        }
        signal?.addEventListener('abort', give, { once: true });
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        send({ id, kind, request } as ToWorker, given);
      }),
    end: () => worker.terminate(),
  };
}

/** The same, started by the first who asks: it loads what draws, which is large. */
export function workerOnDemand(): WorkerClient {
  let started: WorkerClient | undefined;
  const own = () => {
    started ??= startWorker();
    return started;
  };
  return { ask: (...asked) => own().ask(...asked), end: () => started?.end() };
}

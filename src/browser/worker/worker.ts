import type { ToWorker } from './protocol.ts';
import { queueTasks } from './queue.ts';
import { createTasks } from './tasks.ts';

/** Reads a file of this site. Throws when it is not there. */
async function load(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const enqueue = queueTasks(createTasks(load), (message, transfer) => self.postMessage(message, { transfer }));
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => enqueue(data));

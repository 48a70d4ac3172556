import { parentPort } from 'node:worker_threads';

/** Doubles numbers; a negative one breaks it. */
parentPort?.on('message', (job: number) => {
  if (job < 0) throw new Error('this number breaks it');
  setTimeout(() => parentPort?.postMessage({ result: 2 * job }), 20);
});

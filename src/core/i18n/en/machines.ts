import type { machines as vi } from '../vi/machines.ts';

export const machines: typeof vi = {
  notAQueue: (address) =>
    `--queue: "${address}" is not the address of a queue → write it like redis://host:6379, rediss://host:6379 or postgres://user@host/database`,
  notAStore: (address) =>
    `--store: "${address}" is not the address of a store → write it like file:///shared/folder or s3://bucket/folder?endpoint=https://host&region=region`,
  secret: (option, address) =>
    `${option}: the address ${address} holds a password or a key, and everybody on this machine can see a command line → leave it out; the queue's password goes into QUEUE_PASSWORD, the store's keys into AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY`,
  notABatch: (value) =>
    `--batch: "${value}" is not a number of places → write a number from 1 to 2000, like 1000`,
  notThreads: (value) => `--threads: "${value}" is not a number of threads → write a number from 1 to 256`,
  noRun: (run) =>
    `--cancel: the store has no run that begins with "${run}", or has several → --status lists all runs`,
  smallBatches: (places, batches) =>
    `Batches of ${places} places make ${batches} archives, and each costs the queue and the store a few requests. From 500 to 2000 is best; fewer only where machines would otherwise have nothing to do.`,
  folderAway: (store, detail) =>
    `The store ${store} refuses or does not answer (${detail}) → check that the folder is there, that it is mounted and has room, and that you may write into it; then run this command again, which makes only what is missing`,
  bucketAway: (store, detail) =>
    `The store ${store} refuses or does not answer (${detail}) → check that bucket, endpoint and region are right, that it runs and this machine reaches it, and its keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; then run this command again, which makes only what is missing`,
  filing: 'Handing out',
  making: 'Machines at work',
  filed: (run, sheets, batches) =>
    `Run ${run}: ${sheets} sheets in ${batches} batches. On each machine run: npm run worker -- --queue … --store …`,
  indexed: (run, index) => `Run ${run}: done, every sheet is listed in ${index}`,
  cancelled: (run) => `Run ${run}: cancelled. The same materials command goes on with it.`,
  working: (store, threads) => `At work in ${threads} threads, store ${store}. Ctrl+C to stop.`,
  made: (sheets, rate) => `This machine has made ${sheets} sheets, ${rate}`,
  resting: 'Ending with the batches in hand; press again to stop at once.',
  noRuns: 'The store has no run yet.',
  state: { waiting: 'running', done: 'done', cancelled: 'cancelled', stuck: 'has failed batches' },
  failed: (batches, reason) => `  ${batches} batches failed: ${reason}`,
  failedRun: (run, batches, reason) =>
    `Run ${run}: ${batches} batches failed (${reason}) → see why, then run this command again to have them tried again`,
  held: (by, reason) => `  a batch is waiting: machine ${by} gave it back, because ${reason}`,
  reasons: {
    code: 'it runs another version of the code than the one that handed out the work: bring all machines to one version',
    store: (detail) => `the store refuses or does not answer: ${detail}`,
    missing: 'its store does not have what the batch is made from: check --store',
  },
  trouble: (detail) => `Trouble with the queue or the store, trying again: ${detail}`,
};

import * as z from 'zod';
import { MAX_ENTRIES } from '../places/pack.ts';

/** Hash of a text or of bytes: 64 hexadecimal digits (SHA-256). */
export type Hash = (data: string | Uint8Array) => string;

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits');
const formatId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the id of a format');

/** Sheets of so many places after one another, in one format. */
export const batchSchema = z.strictObject({
  /** Hash of the compiled materials that are filled. */
  template: hash,
  /** Hash of the orders: which place, which sheet, in which file. */
  content: hash,
  format: formatId,
  /** The sheet of its format that the batch begins with, counted from 0, and how many there are. */
  first: z.int().min(0),
  count: z
    .int()
    .min(1)
    .max(MAX_ENTRIES - 1),
});
export type Batch = z.infer<typeof batchSchema>;

/** What is handed out: a plain record that says all of what is to be made, and nothing of where. */
export const jobSchema = z.strictObject({
  version: z.literal(1),
  /** The run that asked for it first. */
  run: hash,
  /** Hash of the code that fills sheets: another code, other bytes. */
  code: hash,
  batch: batchSchema,
});
export type Job = z.infer<typeof jobSchema>;

/** Of the same sheets the same id, whoever asks for them. */
export const jobId = ({ code, batch }: Pick<Job, 'code' | 'batch'>, hashOf: Hash): string => {
  const { template, content, format, first, count } = batch;
  return hashOf(JSON.stringify(['job', 1, code, template, content, format, first, count]));
};

/** What is made of a job, in the store; the hash comes first, so that names spread over what a store divides by. */
export const packName = (id: string): string => `${id}.zip`;

/** Reads a record that anybody could have put into the queue. Throws with every fault of it. */
export function readJob(id: string | undefined, record: unknown, hashOf: Hash): Job {
  const job = jobSchema.parse(record);
  if (id !== jobId(job, hashOf)) throw new Error('The record is not that of its id.');
  return job;
}

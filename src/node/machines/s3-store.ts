import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { sha256 } from '../making/hashes.ts';
import type { S3Address } from './addresses.ts';
import { type Listed, type Store, StoreError } from './store.ts';

/** Of a request that the store refuses for a while; the waits between them grow. */
const ATTEMPTS = 5;

/** A bucket of anything that speaks S3. Keys come from the environment, as of every program that speaks it. */
export function openS3Store({ bucket: Bucket, prefix, endpoint, region, shown }: S3Address): Store {
  const client = new S3Client({
    region,
    maxAttempts: ATTEMPTS,
    // what has no name of its own for each bucket
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    requestHandler: { connectionTimeout: 5000, requestTimeout: 120_000, socketTimeout: 60_000 },
  });
  const at = (name: string) => ({ Bucket, Key: `${prefix}${name}` });
  const get = async (name: string, range?: string) => {
    const found = await client.send(new GetObjectCommand({ ...at(name), Range: range })).catch(absent);
    if (!found?.Body) return undefined;
    const bytes = await found.Body.transformToByteArray().catch(failed);
    const [, size] = /\/(\d+)$/.exec(found.ContentRange ?? '') ?? [];
    return { bytes, size: size === undefined ? bytes.length : Number(size) };
  };
  const put = (name: string, body: object, sum: string) =>
    client
      .send(new PutObjectCommand({ ...at(name), ...body, ChecksumSHA256: asBase64(sum) }))
      .then(() => undefined, failed);
  return {
    address: shown,
    isChecking: true,
    get: async (name) => (await get(name))?.bytes,
    async tail(name, bytes) {
      // some stores refuse the last bytes of an object that has fewer
      return get(name, `bytes=-${bytes}`).catch((error: unknown) => {
        if (error instanceof StoreError && /^InvalidRange/.test(error.message)) return get(name);
        throw error;
      });
    },
    has: async (name) => (await client.send(new HeadObjectCommand(at(name))).catch(absent)) !== undefined,
    put: (name, bytes, sum = sha256(bytes)) => put(name, { Body: bytes, ContentLength: bytes.length }, sum),
    async putFile(name, path, sum) {
      const { size } = await stat(path);
      await put(name, { Body: createReadStream(path), ContentLength: size }, sum);
    },
    remove: (name) => client.send(new DeleteObjectCommand(at(name))).then(() => undefined, failed),
    async *list(under): AsyncGenerator<Listed> {
      let token: string | undefined;
      do {
        const page = await client
          .send(new ListObjectsV2Command({ Bucket, Prefix: `${prefix}${under}`, ContinuationToken: token }))
          .catch(failed);
        for (const { Key = '', Size = 0, LastModified = new Date(0) } of page.Contents ?? [])
          yield { name: Key.slice(prefix.length), bytes: Size, modified: LastModified };
        token = page.NextContinuationToken;
      } while (token !== undefined);
    },
    close: () => client.destroy(),
  };
}

const asBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

function absent(error: unknown): undefined {
  const isMissing =
    error instanceof S3ServiceException &&
    (error.name === 'NoSuchKey' || error.name === 'NotFound' || error.$metadata.httpStatusCode === 404) &&
    error.name !== 'NoSuchBucket';
  return isMissing ? undefined : failed(error);
}

function failed(error: unknown): never {
  if (error instanceof S3ServiceException) {
    const status = error.$metadata.httpStatusCode;
    throw new StoreError(`${error.name}${status === undefined ? '' : ` (${status})`}: ${error.message}`);
  }
  const { message, code } = error as { message?: string; code?: string };
  // none of several addresses of one host answers: that has no words of its own
  throw new StoreError(message || code || String(error));
}

import { createHash } from 'node:crypto';

/** Hash of things that JSON can say. */
export const keyOf = (parts: unknown): string => sha256(JSON.stringify(parts));

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

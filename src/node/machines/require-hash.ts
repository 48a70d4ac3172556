import { sha256 } from '../making/hashes.ts';

/** What a store has is not what its name says. */
export class WrongObject extends Error {}

/** What is read of a store for a job is what its record names, or is not used. */
export function requireHash(bytes: Uint8Array, hash: string): void {
  if (sha256(bytes) !== hash) throw new WrongObject(`What the store has under ${hash} is something else.`);
}

import { concatBytes } from '../../core/drawing/concat-bytes.ts';

/** A file in parts; those before its last are the same objects for all files that share them. */
export type FileParts = readonly Uint8Array[];

/** Files on their way from a worker, which sends what several begin with once. */
export type SentFiles = {
  /** What some begin with and was not sent before, by its number from 1. */
  readonly begun: ReadonlyMap<number, Uint8Array>;
  /** Of each file the number of what it begins with, or 0, and the length of its rest. */
  readonly heads: Uint32Array;
  /** The rests one behind the other: one piece of memory is passed on faster than many. */
  readonly rests: Uint8Array;
};

/** The worker's side. Files have one part or two. */
export function sharedSender(): (files: readonly FileParts[]) => SentFiles {
  const numbers = new WeakMap<Uint8Array, number>();
  let count = 0;
  return (files) => {
    const begun = new Map<number, Uint8Array>();
    const numberOf = (first: Uint8Array) => {
      const known = numbers.get(first);
      if (known !== undefined) return known;
      count += 1;
      numbers.set(first, count);
      begun.set(count, first);
      return count;
    };
    const cut = files.map(([first = new Uint8Array(), rest]) =>
      rest ? { number: numberOf(first), rest } : { number: 0, rest: first },
    );
    return {
      begun,
      heads: Uint32Array.from(cut.flatMap(({ number, rest }) => [number, rest.length])),
      rests: concatBytes(cut.map(({ rest }) => rest)),
    };
  };
}

/** The other side, for one worker. */
function sharedReceiver(): (sent: SentFiles) => readonly FileParts[] {
  const known = new Map<number, Uint8Array>();
  return ({ begun, heads, rests }) => {
    for (const [number, bytes] of begun) known.set(number, bytes);
    const files: FileParts[] = [];
    let at = 0;
    for (let index = 0; index < heads.length; index += 2) {
      const [number = 0, length = 0] = heads.subarray(index);
      const first = known.get(number);
      const rest = rests.subarray(at, at + length);
      files.push(first ? [first, rest] : [rest]);
      at += length;
    }
    return files;
  };
}

/** The same for several workers, by their numbers. */
export function sharedReceivers(): (from: number, sent: SentFiles) => readonly FileParts[] {
  const receivers = new Map<number, ReturnType<typeof sharedReceiver>>();
  return (from, sent) => {
    const receive = receivers.get(from) ?? sharedReceiver();
    receivers.set(from, receive);
    return receive(sent);
  };
}

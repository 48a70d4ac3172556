/** A file in parts; those before its last are the same objects for all files that share them. */
export type FileParts = readonly Uint8Array[];

/** Files on their way from a worker, which sends what several begin with once. */
export type SentFiles = {
  /** What some begin with and was not sent before, by its number. */
  readonly begun: ReadonlyMap<number, Uint8Array>;
  /** A file begins with what has this number, if any. */
  readonly files: readonly { readonly begun?: number; readonly rest: Uint8Array }[];
};

/** The worker's side. Files have one part or two. */
export function sharedSender(): (files: readonly FileParts[]) => SentFiles {
  const numbers = new WeakMap<Uint8Array, number>();
  let count = 0;
  return (files) => {
    const begun = new Map<number, Uint8Array>();
    const sent = files.map(([first = new Uint8Array(), rest]) => {
      if (!rest) return { rest: first };
      const number = numbers.get(first) ?? count;
      if (number === count) {
        numbers.set(first, number);
        begun.set(number, first);
        count += 1;
      }
      return { begun: number, rest };
    });
    return { begun, files: sent };
  };
}

/** The page's side, for one worker; `known` is what any has sent, so that what several send is one object. */
export function sharedReceiver(known: Uint8Array[]): (sent: SentFiles) => readonly FileParts[] {
  const numbered = new Map<number, Uint8Array>();
  return ({ begun, files }) => {
    for (const [number, bytes] of begun) {
      const same = known.find((each) => isSame(each, bytes));
      if (!same) known.push(bytes);
      numbered.set(number, same ?? bytes);
    }
    return files.map(({ begun: number, rest }) => {
      const first = number === undefined ? undefined : numbered.get(number);
      return first ? [first, rest] : [rest];
    });
  };
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** Where runs and what is made of them stand: objects by name, each there whole or not at all. */
export type Store = {
  /** As it is told to people: nothing in it is secret. */
  readonly address: string;
  readonly get: (name: string) => Promise<Uint8Array | undefined>;
  /** The last bytes of an object, at most so many, and how long the whole is. */
  readonly tail: (name: string, bytes: number) => Promise<Tail | undefined>;
  readonly has: (name: string) => Promise<boolean>;
  /** Whether it checks the sum of what it is given. */
  readonly isChecking: boolean;
  /** Replaces what has the name. `sha256`: of the bytes, as hexadecimal digits, where the store checks it. */
  readonly put: (name: string, bytes: Uint8Array, sha256?: string) => Promise<void>;
  /** The same for a file of any size. */
  readonly putFile: (name: string, path: string, sha256: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly list: (prefix: string) => AsyncIterable<Listed>;
  readonly close: () => void;
};

export type Tail = { readonly bytes: Uint8Array; readonly size: number };
export type Listed = { readonly name: string; readonly bytes: number; readonly modified: Date };

/** The store could not be reached or would not: the work is right, and worth trying again. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

import { templatesName } from './names.ts';
import { requireHash } from './require-hash.ts';
import type { Store } from './store.ts';

/** Compiled templates that this machine has read, by their hash. */
export type KeptTemplates = {
  /** Undefined where the store has none; throws where it has something else under the hash. */
  readonly get: (hash: string) => Promise<Uint8Array | undefined>;
};

/** As many formats as a thread keeps ready. */
const KEPT = 8;

/** All batches of a format are filled from the same templates: they are read once, and those used last are kept. */
export function keptTemplates(store: Store): KeptTemplates {
  const kept = new Map<string, Promise<Uint8Array | undefined>>();
  const read = async (hash: string) => {
    const bytes = await store.get(templatesName(hash));
    if (bytes) requireHash(bytes, hash);
    return bytes;
  };
  return {
    async get(hash) {
      const reading = kept.get(hash) ?? read(hash);
      kept.delete(hash);
      kept.set(hash, reading);
      for (const id of kept.keys()) if (kept.size > KEPT) kept.delete(id);
      const forget = () => {
        if (kept.get(hash) === reading) kept.delete(hash);
      };
      const bytes = await reading.catch((error: unknown) => {
        forget();
        throw error;
      });
      if (!bytes) forget();
      return bytes;
    },
  };
}

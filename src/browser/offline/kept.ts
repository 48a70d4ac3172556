import { type OfflineFile, type OfflineList, readOfflineList } from '../../core/catalogue/offline-files.ts';

/** Where the service worker looks without a network; `offline.ts` of the build names it too. */
const CACHE = 'loa-kept';
/** Written on what is kept, so that the same is not loaded twice. */
const REVISION = 'x-loa-revision';
/** Of a body as it was sent; what is kept is as it was read. */
const ofTransfer = ['content-encoding', 'content-length', 'transfer-encoding'];
const AT_ONCE = 4;

/** Files of a list that are not kept in this revision. */
export async function missingOf({ files }: OfflineList): Promise<readonly OfflineFile[]> {
  const cache = await caches.open(CACHE);
  const missing: OfflineFile[] = [];
  for (const file of files) {
    const kept = await cache.match(file[0], { ignoreVary: true });
    if (file[1] === '' || kept?.headers.get(REVISION) !== file[1]) missing.push(file);
  }
  return missing;
}

/** Loads and keeps files; what was kept before is replaced one by one. Rejects when one cannot be had, or on `signal`. */
export async function keepFiles(
  files: readonly OfflineFile[],
  told: (doneBytes: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<void> {
  const cache = await caches.open(CACHE);
  const waiting = [...files];
  let doneBytes = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const [address, revision, bytes] = file;
      const response = await fetch(address, { cache: 'no-cache', ...(signal && { signal }) });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const headers = new Headers(response.headers);
      for (const name of ofTransfer) headers.delete(name);
      headers.set(REVISION, revision);
      const body = await response.blob();
      // another version of the site has come meanwhile
      if (revision !== '' && body.size !== bytes) throw new Error(`${address} is another one by now.`);
      await cache.put(address, new Response(body, { headers }));
      doneBytes += bytes;
      told(doneBytes);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    // after a failure nobody goes on
    waiting.length = 0;
  }
}

/** Removes all that is not in these lists, and with the last file the place where they were. */
export async function keepOnly(lists: readonly OfflineList[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const addresses = new Set(lists.flatMap(({ files }) => files.map(([address]) => address)));
  for (const request of await cache.keys())
    if (!addresses.has(new URL(request.url).pathname)) await cache.delete(request, { ignoreVary: true });
  if ((await cache.keys()).length === 0) await caches.delete(CACHE);
}

/** A list as it is published, or as it was kept; nothing without either. */
export async function loadList(path: string): Promise<OfflineList | undefined> {
  try {
    const response = await fetch(path, { cache: 'no-cache' });
    return response.ok ? readOfflineList(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** A file of the site to keep: its address, its revision (a hash of its content) and how many bytes it has. */
export type OfflineFile = readonly [address: string, revision: string, bytes: number];

/** What belongs together when a browser keeps files of the site for use without a network. */
export type OfflineList = {
  readonly version: 1;
  readonly bytes: number;
  readonly files: readonly OfflineFile[];
};

/** Parts of the site that a person may keep: the pages with their previews and tools; the files to print and show. */
export const offlineParts = ['pages', 'files'] as const;
export type OfflinePart = (typeof offlineParts)[number];

/** Where the service worker lies: at the root, or it could not answer for every page. */
export const SERVICE_WORKER = '/service-worker.js';

/** What a program needs besides its page: the designer for a kind of place, and the pages of staff. */
export type OfflineNeed = `venue.${string}` | 'desk';

/** Address of the list of a part, or of what a program needs. */
export const offlineListPath = (name: OfflinePart | OfflineNeed): string => `/data/offline/${name}.json`;

export const offlineList = (files: readonly OfflineFile[]): OfflineList => ({
  version: 1,
  bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0),
  files,
});

/** A list from elsewhere; nothing where it is none, or names another host. */
export function readOfflineList(value: unknown): OfflineList | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, bytes, files } = value as Readonly<Record<string, unknown>>;
  if (version !== 1 || typeof bytes !== 'number' || !Array.isArray(files)) return undefined;
  return files.every(isFile) ? { version, bytes, files } : undefined;
}

/** A browser reads a backslash as a slash, drops tabs and line ends, and takes two slashes for the name of a host. */
const isOfThisSite = (address: string): boolean => /^\/(?!\/)[^\\\s]*$/.test(address);

const isFile = (value: unknown): value is OfflineFile =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  isOfThisSite(value[0]) &&
  typeof value[1] === 'string' &&
  typeof value[2] === 'number';

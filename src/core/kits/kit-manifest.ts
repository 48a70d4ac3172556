import { strFromU8, strToU8 } from 'fflate';
import { type LocaleId, localeIds } from '../i18n/locales.ts';
import type { KitFile } from './zip.ts';

/** What a file of a kit is, beside its bytes. */
type KitPart = {
  /** Of the folder that it lies in; nothing at the top. */
  readonly language?: LocaleId;
  /** The material that it is a file of: `hospital/a3-poster.vi`. */
  readonly sheet?: string;
};
export type KitPartFile = KitFile & KitPart;

type KitEntry = KitPart & { readonly path: string; readonly bytes: number; readonly sha256: string };

/** `manifest.json` of a kit: all of its other files. */
export type KitManifest = {
  readonly version: 1;
  readonly campaign: string;
  readonly venue: string;
  /** In the order in which `README.txt` speaks them. */
  readonly languages: readonly LocaleId[];
  /** By `path`. */
  readonly files: readonly KitEntry[];
};

export const README = 'README.txt';
export const MANIFEST = 'manifest.json';

/** Where the kit of a kind of place is published, below the materials. */
export const kitFile = (venue: string): string => `kits/${venue}.zip`;

/** The files with their list; `sums` has the SHA-256 of each, in hexadecimal. */
export function withManifest(
  about: Pick<KitManifest, 'campaign' | 'venue' | 'languages'>,
  files: readonly KitPartFile[],
  sums: ReadonlyMap<string, string>,
): readonly KitFile[] {
  const manifest: KitManifest = {
    version: 1,
    campaign: about.campaign,
    venue: about.venue,
    languages: about.languages,
    files: files
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, bytes, language, sheet }) => ({
        path,
        bytes: bytes.length,
        sha256: sums.get(path) ?? '',
        ...(language && { language }),
        ...(sheet !== undefined && { sheet }),
      })),
  };
  return [...files, { path: MANIFEST, bytes: strToU8(`${JSON.stringify(manifest, null, 2)}\n`) }];
}

/** What a published kit says of itself; nothing where it is of another version. */
export function readKitManifest(bytes: Uint8Array): KitManifest | undefined {
  const value: unknown = JSON.parse(strFromU8(bytes));
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, languages, files } = value as Readonly<Record<string, unknown>>;
  const isKnown =
    version === 1 &&
    Array.isArray(languages) &&
    languages.every((each) => localeIds.some((id) => id === each)) &&
    Array.isArray(files) &&
    files.every((file) => typeof file === 'object' && file !== null && typeof file.path === 'string');
  return isKnown ? (value as KitManifest) : undefined;
}

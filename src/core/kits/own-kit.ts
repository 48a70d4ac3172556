import { strFromU8, unzipSync } from 'fflate';
import { localesOf, type SheetLanguage } from '../formats/language.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { type KitManifest, type KitPartFile, MANIFEST, README, readKitManifest } from './kit-manifest.ts';
import { joinReadme, readmeParts } from './readme-parts.ts';
import { textBytes } from './text-file.ts';
import { zipFiles } from './zip.ts';

/** The published kit of a kind of place, opened. */
export type OpenedKit = {
  readonly manifest: KitManifest;
  readonly files: Readonly<Record<string, Uint8Array>>;
};

/** Nothing where the archive is no kit, or one of another version. Throws where it is no archive. */
export function openKit(zip: Uint8Array): OpenedKit | undefined {
  const files = unzipSync(zip);
  const list = files[MANIFEST];
  const manifest = list && readKitManifest(list);
  return manifest ? { manifest, files } : undefined;
}

/** The files of a kit that speak these languages, those at its top left out. */
export function partsIn({ manifest, files }: OpenedKit, languages: readonly LocaleId[]): KitPartFile[] {
  return manifest.files.flatMap(({ path, language, sheet }) => {
    const bytes = files[path];
    if (!bytes || language === undefined) return [];
    const spoken: readonly (LocaleId | undefined)[] =
      sheet === undefined ? [language] : localesOf(languageOfSheet(sheet));
    const isAsked = languages.some((each) => spoken.includes(each));
    return isAsked ? [{ path, bytes, language, ...(sheet !== undefined && { sheet }) }] : [];
  });
}

const languageOfSheet = (sheet: string) => sheet.slice(sheet.lastIndexOf('.') + 1) as SheetLanguage;

type OwnKit = {
  readonly kit: OpenedKit;
  readonly languages: readonly LocaleId[];
  /** The office's own in place of published ones, by path. */
  readonly own: ReadonlyMap<string, Uint8Array>;
  /** Beside those that are published. */
  readonly added: readonly KitPartFile[];
  /** What its `README.txt` begins with. */
  readonly preface: string;
  /** Whether its files are listed with their checksums. */
  readonly hasManifest: boolean;
};

/** The files of an office's own kit: those of the published one, with the office's own sheets in their places. */
export function ownKit({ kit, languages, own, added, preface, hasManifest }: OwnKit): KitPartFile[] {
  const parts = partsIn(kit, languages);
  const pictures = new Map(
    parts.flatMap(({ path, bytes }) => {
      const instead = own.get(path);
      return instead && path.endsWith('.png') ? [[strFromU8(bytes, true), instead] as const] : [];
    }),
  );
  const replaced = parts.map((part) => ({
    ...part,
    bytes:
      own.get(part.path) ?? (part.path.endsWith('.pptx') ? withPictures(part.bytes, pictures) : part.bytes),
  }));
  const said = readmeParts(strFromU8(kit.files[README] ?? new Uint8Array()))
    .filter((_, index) => languages.some((each) => each === kit.manifest.languages[index]))
    .map((part) => (hasManifest ? part : part.replace(/^.*manifest\.json.*\n/m, '')));
  const readme = { path: README, bytes: textBytes(joinReadme([preface, ...said])) };
  return [readme, ...replaced, ...added];
}

/** An archive whose pictures are others, each found by its bytes as Latin-1. */
function withPictures(archive: Uint8Array, pictures: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipFiles(
    Object.entries(unzipSync(archive)).map(([path, bytes]) => ({
      path,
      bytes: (path.endsWith('.png') ? pictures.get(strFromU8(bytes, true)) : undefined) ?? bytes,
    })),
  );
}

import { formatName } from '../../core/formats/format-name.ts';
import type { SheetLanguage } from '../../core/formats/language.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { kitFile, type KitPartFile, withManifest } from '../../core/kits/kit-manifest.ts';
import { type OpenedKit, openKit, ownKit, partsIn } from '../../core/kits/own-kit.ts';
import { zipFiles } from '../../core/kits/zip.ts';
import { type Design, type DesignedMaterial, languagesOf } from '../../core/places/design.ts';
import { takesName, type VenueDesigns } from '../../core/places/designs.ts';
import { isMonoFormat, onlyInColour } from '../../core/places/mono.ts';
import { placeSlug } from '../../core/places/place-file.ts';
import type { WorkerClient } from '../worker/client.ts';
import { type FileKind, fileBytes, isForOffice, type NamedFile } from './make-files.ts';
import type { Words } from './words.ts';

type KitOrder = {
  readonly worker: WorkerClient;
  readonly design: Design;
  readonly venues: readonly VenueDesigns[];
  readonly t: Words;
  readonly locale: LocaleId;
  readonly progress: (done: number, total: number) => void;
};

/** Which sheets of a kind of place bear its name, and which have no room for one, as formats. */
function namedIn({ designs }: VenueDesigns) {
  const formats = designs.map(({ format }) => format);
  return { named: formats.filter(takesName), nameless: formats.filter((format) => !takesName(format)) };
}

/**
 * The kit that the site publishes for the design's kind of place, with the office's own sheets in the places of those
 * that can bear its name: the same bytes for the same design. Rejects where the published one cannot be had, and with
 * what is wrong when a text does not fit.
 */
export async function makeKit({ worker, design, venues, t, locale, progress }: KitOrder): Promise<NamedFile> {
  const kit = await publishedKit(design.venue);
  if (!kit) throw new Error(t.files.noKit);
  const languages = languagesOf(venues).filter(
    (each): each is LocaleId => each !== 'both' && [each, 'both'].includes(design.language),
  );
  const due = partsIn(kit, languages).flatMap((part) => {
    const made = part.sheet === undefined ? undefined : asDesigned(part.sheet, design, venues);
    return made ? [{ ...part, made }] : [];
  });
  const own = new Map<string, Uint8Array>();
  const added: KitPartFile[] = [];
  for (const [index, { path, language, made }] of due.entries()) {
    progress(index, due.length);
    own.set(path, await fileBytes(worker, design, { made, kind: kindOf(path) }));
    if (!path.endsWith('.pdf') || !isForOffice(made.format)) continue;
    const plain = path.replace(/[^/]+$/, (name) => `${t.files.officePrinter}/${name}`);
    const bytes = await fileBytes(worker, design, { made, kind: 'plain' });
    added.push({ path: plain, bytes, sheet: made.material, ...(language && { language }) });
  }
  progress(due.length, due.length);
  const hasManifest = 'subtle' in crypto;
  const files = ownKit({
    kit,
    languages,
    own,
    added,
    hasManifest,
    preface: preface(design, venues, { t, locale }),
  });
  const { campaign, venue } = kit.manifest;
  const all = hasManifest ? withManifest({ campaign, venue, languages }, files, await sumsOf(files)) : files;
  return { name: `${placeSlug(design.place.name)}.zip`, bytes: zipFiles(all) };
}

async function publishedKit(venue: string): Promise<OpenedKit | undefined> {
  const response = await fetch(`/materials/${kitFile(venue)}`).catch(() => undefined);
  if (!response?.ok) return undefined;
  return openKit(new Uint8Array(await response.arrayBuffer()));
}

/** What a file of a sheet is made as. */
const kindOf = (path: string): FileKind =>
  path.endsWith('.pdf') ? 'print' : path.endsWith('.svg') ? 'svg' : 'png';

/** A published sheet as the design has it; nothing where it bears no name: that one stays as it is. */
function asDesigned(
  material: string,
  { venue, colouring }: Design,
  venues: readonly VenueDesigns[],
): DesignedMaterial | undefined {
  const [, format = '', language = ''] = /\/([\w-]+)\.([\w-]+)$/.exec(material) ?? [];
  const designs = venues.find(({ id }) => id === venue)?.designs ?? [];
  if (!takesName(format) || !designs.some((design) => design.format === format)) return undefined;
  const isMono = colouring === 'mono' && !isMonoFormat(format) && onlyInColour(format) === undefined;
  return { material, format, language: language as SheetLanguage, isMono };
}

/** What the office reads before all that the published kit says. */
function preface(
  { place, copies, venue: id }: Design,
  venues: readonly VenueDesigns[],
  { t, locale }: Pick<KitOrder, 't' | 'locale'>,
): string {
  const venue = venues.find((each) => each.id === id);
  const { named, nameless } = venue ? namedIn(venue) : { named: [], nameless: [] };
  const nameOf = (format: string) => formatName(format, locale);
  const title = t.kit.title(place.name.trim());
  const lines = [
    t.kit.named(named.map(nameOf).join('; ')),
    ...(nameless.length > 0 ? [t.kit.nameless(nameless.map(nameOf).join('; '))] : []),
    t.kit.officePrinter(t.files.officePrinter),
    ...(copies > 1 ? [t.kit.copies(copies)] : []),
  ];
  return `${title}\n${'='.repeat(title.length)}\n\n${lines.map((line) => `* ${line}`).join('\n')}`;
}

async function sumsOf(files: readonly KitPartFile[]): Promise<ReadonlyMap<string, string>> {
  const sums = files.map(async ({ path, bytes }) => {
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
    return [path, Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('')] as const;
  });
  return new Map(await Promise.all(sums));
}

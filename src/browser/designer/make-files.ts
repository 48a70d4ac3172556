import { printerOf } from '../../core/catalogue/shop.ts';
import { formats } from '../../core/formats/formats.ts';
import { type Format, paperSize } from '../../core/formats/format.ts';
import { formatName } from '../../core/formats/format-name.ts';
import { fileWords } from '../../core/i18n/file-words.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { type Design, type DesignedMaterial, materialsOf } from '../../core/places/design.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import { placeSlug } from '../../core/places/place-file.ts';
import type { WorkerClient } from '../worker/client.ts';

/** What can be downloaded of one sheet. */
export const fileKinds = ['print', 'plain', 'png', 'svg'] as const;
export type FileKind = (typeof fileKinds)[number];

export type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

const formatOf = (id: string): Format =>
  (formats as Readonly<Record<string, Format>>)[id] ?? formats['a4-poster'];

/** Whether an office prints it itself. */
export const isForOffice = (id: string): boolean => {
  const format = formatOf(id);
  return format.medium === 'print' && printerOf(paperSize(format)) !== 'shop';
};

/**
 * What a format can be downloaded as, first what it is printed from where it is printed: what is only shown has no
 * PDF, what is laid on A4 no picture of its own.
 */
export function kindsFor(id: string): readonly FileKind[] {
  const format = formatOf(id);
  const isLaid = format.medium === 'print' && format.imposition !== undefined;
  const kinds: readonly FileKind[] = isForOffice(id) ? ['plain', 'print', 'png', 'svg'] : fileKinds;
  return kinds.filter((kind) => {
    if (kind === 'png') return !isLaid;
    if (kind === 'svg') return true;
    return format.outputs.includes('pdf');
  });
}

/** In which language files are named, and what those for office printers and in black and greys are called in it. */
export type Naming = { readonly locale: LocaleId; readonly officePrinter: string; readonly mono: string };

/** `benh-vien-thu-duc.ap-phich-a3.vi.pdf`, with `-x300` where there are copies to print. */
function fileName(
  { place, copies }: Pick<Design, 'place' | 'copies'>,
  { made: { format, language, isMono }, kind }: Wanted,
  { locale, officePrinter, mono }: Naming,
): string {
  const many = copies > 1 ? `-x${copies}` : '';
  const sheet = `${fileWords(formatName(format, locale)) || format}${isMono ? `-${mono}` : ''}`;
  const ending = { print: 'pdf', plain: `${officePrinter}.pdf`, png: 'png', svg: 'svg' }[kind];
  return `${placeSlug(place.name)}${many}.${sheet}.${language}.${ending}`;
}

type Wanted = { readonly made: DesignedMaterial; readonly kind: FileKind };

/** The bytes of one file. Rejects with what is wrong when a text does not fit. */
export function fileBytes(worker: WorkerClient, design: Design, { made, kind }: Wanted): Promise<Uint8Array> {
  const { material, isMono } = made;
  const filling = { material, isMono, place: design.place, logo: design.logo };
  return kind === 'print' || kind === 'plain'
    ? worker.ask('pdf', { ...filling, use: kind })
    : worker.ask(kind, filling);
}

/** Makes one file. Rejects with what is wrong when a text does not fit. */
export async function makeFile(
  worker: WorkerClient,
  design: Design,
  { naming, ...wanted }: Wanted & { readonly naming: Naming },
): Promise<NamedFile> {
  const bytes = await fileBytes(worker, design, wanted);
  return { name: fileName(design, wanted, naming), bytes };
}

/** The venue's own code with its address under it, where there is one. */
export const codeOf = (design: Design, venues: readonly VenueDesigns[]): DesignedMaterial | undefined =>
  materialsOf({ ...design, colouring: 'colour' }, venues, ['qr'])[0];

type ArchiveOrder = {
  readonly materials: readonly DesignedMaterial[];
  readonly naming: Naming;
  readonly progress: (done: number, total: number) => void;
};

/** Sheets of a design in one archive: print files, and pictures of what is shown on screens. */
export async function makeArchive(
  worker: WorkerClient,
  design: Design,
  { materials, naming, progress }: ArchiveOrder,
): Promise<NamedFile> {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const [index, made] of materials.entries()) {
    progress(index, materials.length);
    const kinds = kindsFor(made.format);
    const wanted: readonly FileKind[] = kinds.includes('print') ? ['print', 'plain'] : kinds.slice(0, 1);
    for (const kind of wanted) {
      const { name, bytes } = await makeFile(worker, design, { made, kind, naming });
      files.push({ path: name, bytes });
    }
  }
  progress(materials.length, materials.length);
  const { zipFiles } = await import('../../core/kits/zip.ts');
  return { name: `${placeSlug(design.place.name)}.zip`, bytes: zipFiles(files) };
}

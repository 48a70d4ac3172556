import { printerOf } from '../../core/catalogue/shop.ts';
import { formats } from '../../core/formats/formats.ts';
import { type Format, paperSize } from '../../core/formats/format.ts';
import { type Design, type DesignedMaterial, materialsOf, offeredIn } from '../../core/places/design.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import { placeSlug } from '../../core/places/place-file.ts';
import type { WorkerClient } from '../worker/client.ts';

/** What can be downloaded of one sheet. */
export const fileKinds = ['print', 'plain', 'png', 'svg'] as const;
export type FileKind = (typeof fileKinds)[number];

type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

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

/** `benh-vien-thu-duc.a3-poster.vi.pdf`, with `-x300` where there are copies to print. */
function fileName(
  { place, copies }: Pick<Design, 'place' | 'copies'>,
  { format, language, isMono }: DesignedMaterial,
  kind: FileKind,
): string {
  const many = copies > 1 ? `-x${copies}` : '';
  const ending = { print: 'pdf', plain: 'plain.pdf', png: 'png', svg: 'svg' }[kind];
  return `${placeSlug(place.name)}${many}.${format}${isMono ? '-mono' : ''}.${language}.${ending}`;
}

/** Makes one file. Rejects with what is wrong when a text does not fit. */
export async function makeFile(
  worker: WorkerClient,
  design: Design,
  { made, kind }: { readonly made: DesignedMaterial; readonly kind: FileKind },
): Promise<NamedFile> {
  const { material, isMono } = made;
  const filling = { material, isMono, place: design.place, logo: design.logo };
  const bytes = await (kind === 'print' || kind === 'plain'
    ? worker.ask('pdf', { ...filling, use: kind })
    : worker.ask(kind, filling));
  return { name: fileName(design, made, kind), bytes };
}

/** The venue's own code with its address under it, where there is one. */
export const codeOf = (design: Design, venues: readonly VenueDesigns[]): DesignedMaterial | undefined =>
  materialsOf({ ...design, colouring: 'colour' }, venues, ['qr'])[0];

/** Sheets of a design in one archive: print files, and pictures of what is shown on screens. */
export async function makeArchive(
  worker: WorkerClient,
  design: Design,
  materials: readonly DesignedMaterial[],
  progress: (done: number, total: number) => void,
): Promise<NamedFile> {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const [index, made] of materials.entries()) {
    progress(index, materials.length);
    const kinds = kindsFor(made.format);
    const wanted: readonly FileKind[] = kinds.includes('print') ? ['print', 'plain'] : kinds.slice(0, 1);
    for (const kind of wanted) {
      const { name, bytes } = await makeFile(worker, design, { made, kind });
      files.push({ path: name, bytes });
    }
  }
  progress(materials.length, materials.length);
  const { zipFiles } = await import('../../core/kits/zip.ts');
  return { name: `${placeSlug(design.place.name)}.zip`, bytes: zipFiles(files) };
}

/** Every sheet of the design's kind of place, in its colours. */
export function wholeKit(design: Design, venues: readonly VenueDesigns[]): DesignedMaterial[] {
  const designs = venues.find(({ id }) => id === design.venue)?.designs ?? [];
  const there = designs.map(({ format }) => format);
  return materialsOf(design, venues, design.colouring === 'mono' ? offeredIn(there, 'mono') : there);
}

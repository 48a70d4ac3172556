import type { Outlines } from '../../core/pdf/fonts/sent-font.ts';
import type { RareGlyphs } from '../../core/pdf/fonts/rare-glyphs.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { outlinesNeeded } from '../../core/places/outlines-needed.ts';
import type { Shaper } from '../../core/text/shaper.ts';
import type { ReadOwnLogo } from './own-logo.ts';
import type { CombinedPiece, Tasks } from './protocol.ts';
import type { Sheets } from './sheets.ts';
import type { Worker } from './protocol.ts';

/** How often the page is told how far it is. */
const TOLD_EVERY_MS = 200;

/** PDFs that each hold many places, written piece by piece: only what is on its way is in memory. */
export function combineTasks(
  sheets: Sheets,
  readOwnLogo: ReadOwnLogo,
): Pick<Worker, 'combine' | 'combineMore'> {
  let pieces: AsyncGenerator<CombinedPiece> | undefined;
  return {
    async combine(request) {
      const { logo } = await readOwnLogo(request.look.logo);
      pieces = write(request, (material, kind) =>
        sheets.material({ material, isMono: request.look.isMono, logo }, kind),
      );
      return request.groups.reduce(
        (sum, { files }) => files.reduce((own, { copies }) => own + copies, sum),
        0,
      );
    },
    async combineMore() {
      const next = await pieces?.next();
      return next && next.done !== true ? next.value : undefined;
    },
  };
}

async function* write(
  { groups, use, tab, folder }: Tasks['combine']['request'],
  materialOf: (id: string, outlines: Outlines) => Promise<CompiledMaterial>,
): AsyncGenerator<CombinedPiece> {
  const { combinedPdf, combinedPages, openSink, queueOf, rareGlyphs, textProblems } = await parts();
  const rareBy = new Map<Shaper, RareGlyphs>();
  const rareOf = (shaper: Shaper) => {
    const known = rareBy.get(shaper) ?? rareGlyphs(shaper);
    rareBy.set(shaper, known);
    return known;
  };
  const outlines = new Map<(typeof groups)[number], Outlines>();
  let done = 0;
  let told = performance.now();
  const isDue = () => performance.now() - told > TOLD_EVERY_MS;
  let fileCount = 0;
  // every letter must be known before a file begins, as on the command line
  for (const group of groups) {
    for (const { material: id, place } of group.files) {
      const material = await materialOf(id, 'common');
      const { shaper } = material.pdfOptions;
      textProblems(material, place, { shaper, rare: rareOf(shaper) });
      if (outlinesNeeded(material, place) === 'every') outlines.set(group, 'every');
      if (!isDue()) continue;
      told = performance.now();
      yield { done };
    }
  }
  for (const group of groups) {
    const load = (kind: Outlines) => Promise.all(group.materials.map((id) => materialOf(id, kind)));
    const [first] = await load('common');
    const rare = first ? rareOf(first.pdfOptions.shaper).list() : [];
    const materials = await load(outlines.get(group) ?? 'common');
    const counted = function* () {
      for (const page of combinedPages(group, tab)) {
        yield page;
        done += 1;
      }
    };
    const places = await queueOf(counted());
    for (let part = 1; places.first(); part += 1) {
      const { format, language } = group;
      const { chunks, written } = combinedPdf({ format, language, materials, rare, use, part }, places);
      fileCount += 1;
      const sink = await openSink(folder, `${fileCount}.pdf`, 'application/pdf');
      for await (const chunk of chunks) {
        sink.write([chunk]);
        if (!isDue()) continue;
        told = performance.now();
        yield { done };
      }
      const blob = await sink.end();
      yield { done, finished: { name: written().file, blob } };
    }
  }
}

/** Loaded when somebody asks for such a file. */
const parts = async () => ({
  ...(await import('../../core/places/combined-pdf.ts')),
  ...(await import('../../core/places/list/plan-combined.ts')),
  ...(await import('../../core/pdf/queue.ts')),
  ...(await import('./sink.ts')),
  ...(await import('../../core/pdf/fonts/rare-glyphs.ts')),
  ...(await import('../../core/places/slot-texts.ts')),
});

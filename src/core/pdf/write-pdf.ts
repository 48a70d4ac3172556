import { strToU8 } from 'fflate';
import { placeText, type SlotOverflow } from '../drawing/fill-slots.ts';
import {
  type CompiledPdf,
  compilePdf,
  type PdfOptions,
  type PdfPage,
  type SlotStream,
} from './compile-pdf.ts';
import { contentHash } from './content-hash.ts';
import { drawMarks } from './content.ts';
import { GlyphNotEmbedded } from './font-table.ts';
import { finishFile, objectBytes } from './objects.ts';
import { latin1, textString } from './syntax.ts';
import { beginPieceNumbered, END_PIECE } from './tagging.ts';
import { PRODUCER, xmp } from './xmp.ts';

export type PdfText = {
  readonly title: string;
  /** ISO 8601 in UTC, e.g. `2020-05-04T00:00:00Z`. Absent: no date, and the same sheet gives the same bytes. */
  readonly date?: string;
};

/** A whole file from drawings whose slots are filled. Slots that are left stay empty. */
export function writePdf(pages: readonly PdfPage[], options: PdfOptions & PdfText): Uint8Array {
  const filled = fillPdf(compilePdf(pages, options), { ...options, values: {} });
  if ('overflows' in filled) throw new Error('An empty slot cannot overflow. Give its box a height.');
  return filled.pdf;
}

type SlotText = PdfText & { readonly values: Readonly<Record<string, string>> };
type FilledPdf = { readonly pdf: Uint8Array } | { readonly overflows: readonly SlotOverflow[] };

/** Puts texts into the slots of a compiled file, by slot id. */
export function fillPdf(compiled: CompiledPdf, text: SlotText): FilledPdf {
  try {
    return fill(compiled, text);
  } catch (error) {
    if (!(error instanceof GlyphNotEmbedded)) throw error;
    const characters = Object.values(text.values).join('').normalize('NFC');
    return fill(compilePdf(compiled.pages, compiled.options, characters), text);
  }
}

function fill(compiled: CompiledPdf, text: SlotText): FilledPdf {
  const { begun, rootId, infoId, metadataId, options } = compiled;
  const overflows: SlotOverflow[] = [];
  const objects = new Map<number, Uint8Array>();
  for (const stream of compiled.slotStreams) {
    // Not compressed: a few lines are not worth the time, which is most of what a filled file costs.
    const content = latin1(slotContent(stream, text.values, compiled, overflows));
    objects.set(stream.id, objectBytes(stream.id, `<</Length ${content.length}>>`, content));
  }
  if (overflows.length > 0) return { overflows };

  const metadata = strToU8(xmp({ ...text, lang: options.lang }));
  const metadataEntries = `<</Type/Metadata/Subtype/XML/Length ${metadata.length}>>`;
  objects.set(metadataId, objectBytes(metadataId, metadataEntries, metadata));
  objects.set(infoId, objectBytes(infoId, information(text)));
  const fileId = contentHash(strToU8(compiled.begunHash), ...objects.values());
  return { pdf: finishFile(begun, { objects, rootId, infoId, fileId }) };
}

function slotContent(
  { slots, tags }: SlotStream,
  values: Readonly<Record<string, string>>,
  { tools }: CompiledPdf,
  overflows: SlotOverflow[],
): string {
  return slots
    .map(({ slot, piece }) => {
      const placed = placeText(slot, values[slot.id] ?? '', tools.shaper);
      if ('overflow' in placed) {
        overflows.push({ ...placed.overflow, slot: slot.id });
        return '';
      }
      // The piece is begun here, not by the marks, because its number is already in the structure tree.
      return beginPieceNumbered(tags, piece) + drawMarks(placed.marks, tools) + END_PIECE;
    })
    .join('');
}

function information({ title, date }: PdfText): string {
  const stamp = date && `(D:${date.replace(/[-:T]|\.\d+/g, '')})`;
  const dates = stamp ? `/CreationDate${stamp}/ModDate${stamp}` : '';
  return `<</Title${textString(title)}/Producer(${PRODUCER})${dates}/Trapped/False>>`;
}

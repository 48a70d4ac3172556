import { chooseTexts } from '../drawing/slots/choose-texts.ts';
import type { Slot } from '../drawing/drawing.ts';
import type { SlotOverflow } from '../drawing/slots/fill-slots.ts';
import { type CompiledPdf, compilePdf, type PdfOptions, type PdfPage } from './compile-pdf.ts';
import { contentHash } from './file/content-hash.ts';
import { informationObject, metadataObject, type PdfText } from './file/document-objects.ts';
import { GlyphNotEmbedded } from './fonts/font-table.ts';
import { endFile } from './file/objects.ts';
import type { Piece } from './file/syntax.ts';
import { rareGlyphs } from './fonts/rare-glyphs.ts';
import { slotObject, type SlotValues } from './pages/slot-content.ts';
import { concatBytes } from '../drawing/concat-bytes.ts';

/** A whole file from drawings whose slots are filled. Slots that are left stay empty. */
export function writePdf(pages: readonly PdfPage[], options: PdfOptions & PdfText): Uint8Array {
  const filled = fillPdf(compilePdf(pages, options), { ...options, values: {} });
  if ('overflows' in filled) throw new Error('An empty slot cannot overflow. Give its box a height.');
  return filled.pdf;
}

type SlotText = PdfText & { readonly values: SlotValues };
type Overflows = { readonly overflows: readonly SlotOverflow[] };
/** A file in two parts, of which the first is the same bytes for every text that needs no further glyphs. */
type FilledParts = { readonly begun: Uint8Array; readonly rest: Uint8Array };

/** Puts texts into the slots of a compiled file, by slot id. */
export function fillPdf(compiled: CompiledPdf, text: SlotText): { readonly pdf: Uint8Array } | Overflows {
  const filled = fillParts(compiled, text);
  return 'overflows' in filled ? filled : { pdf: concatBytes([filled.begun, filled.rest]) };
}

/**
 * The same without copying the constant part, which is nearly all of a file. A text with rare glyphs gets a constant
 * part with them: what other texts need changes no file.
 */
export function fillParts(compiled: CompiledPdf, text: SlotText): FilledParts | Overflows {
  try {
    return fill(compiled, text);
  } catch (error) {
    if (!(error instanceof GlyphNotEmbedded)) throw error;
    return fill(compiledFor(compiled, text.values), text);
  }
}

/** Constant parts with rare glyphs, by the one without and by the glyphs: the same few letters come again and again. */
const withRare = new WeakMap<CompiledPdf, Map<string, CompiledPdf>>();
const MAX_KEPT = 8;

function compiledFor(compiled: CompiledPdf, values: SlotValues): CompiledPdf {
  const { pages, options } = compiled;
  const rare = rareGlyphs(options.shaper);
  for (const slot of pages.flatMap(({ drawing }) => drawing.slots)) {
    rare.note(slot, (values[slot.id] ?? '').normalize('NFC'));
  }
  const glyphs = rare.list();
  const key = JSON.stringify(glyphs);
  const kept = withRare.get(compiled) ?? new Map<string, CompiledPdf>();
  withRare.set(compiled, kept);
  const own = kept.get(key) ?? compilePdf(pages, options, glyphs);
  kept.delete(key);
  kept.set(key, own);
  const [oldest] = kept.keys();
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  return own;
}

function fill(compiled: CompiledPdf, text: SlotText): FilledParts | Overflows {
  const { begun, rootId, infoId, metadataId, options, tools } = compiled;
  const overflows: SlotOverflow[] = [];
  const own = new Map<number, string>();
  const chosen = new Map<Slot, string>();
  for (const { drawing } of compiled.pages)
    for (const [slot, shown] of chooseTexts(drawing.slots, text.values, tools.shaper))
      chosen.set(slot, shown);
  for (const { id, ...piece } of compiled.slotStreams) {
    const filled = slotObject(id, piece, chosen, tools);
    if ('overflows' in filled) overflows.push(...filled.overflows);
    else own.set(id, filled.object);
  }
  if (overflows.length > 0) return { overflows };

  own.set(infoId, informationObject(infoId, text));
  const fileId = contentHash(compiled.begunHash, ...own.values());
  const facts = { title: text.title, date: text.date, lang: options.lang, fileId };
  const objects = new Map<number, string | readonly Piece[]>(own);
  objects.set(metadataId, metadataObject(metadataId, facts));
  return { begun: begun.bytes, rest: endFile(begun, { objects, rootId, infoId, fileId }) };
}

import * as z from 'zod';
import { TOOL } from './tool.ts';
import { type Format, formatKinds, paperSize } from '../formats/format.ts';
import { sheetLanguages } from '../formats/language.ts';
import { proofRecord } from '../proof/verdict.ts';

/** The code on a sheet as measured on the finished file. */
const qrRecord = z.strictObject({
  payload: z.string().min(1),
  version: z.int().positive(),
  level: z.enum(['L', 'M', 'Q', 'H']),
  /** Side of a module on paper, or */
  moduleMm: z.number().positive().optional(),
  /** on a screen. */
  modulePx: z.number().positive().optional(),
  /** Narrowest light border around the code, in modules. */
  quietModules: z.number().nonnegative(),
  /** Through what it was read. */
  proof: proofRecord,
  /** Distance from which it is meant to be read. */
  scanDistanceM: z.number().positive(),
});
export type QrRecord = z.infer<typeof qrRecord>;

/** A small picture of a sheet for lists, not for use. */
const previewRecord = z.strictObject({
  /** Relative to the folder of the manifest, with `/`. */
  file: z.string().min(1),
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
});

/** One published file. */
export const materialRecord = z.strictObject({
  /** Relative to the folder of the manifest, with `/`. */
  file: z.string().min(1),
  venue: z.string().min(1),
  format: z.string().min(1),
  language: z.enum(sheetLanguages),
  kind: z.enum(formatKinds),
  /** What the sheet is called in its own language. */
  title: z.string().min(1),
  /** Trimmed size of a printed sheet, or */
  widthMm: z.number().positive().optional(),
  heightMm: z.number().positive().optional(),
  /** size of a picture for a screen. */
  widthPx: z.int().positive().optional(),
  heightPx: z.int().positive().optional(),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of a slide: what it says and shows, for those who do not see it. */
  alt: z.string().min(1).optional(),
  /** What the sheet looks like, the smallest first, the same for each of its files. */
  previews: z.array(previewRecord).min(1).optional(),
  /** Absent where the sheet has no code. */
  qr: qrRecord.optional(),
  /** The figure it cites, if any. */
  figure: z.strictObject({ area: z.string(), metric: z.string(), asOf: z.string() }).optional(),
  /** Check code of its edition, `draft` while it is not as it was issued; absent where sheets are not issued. */
  edition: z.string().optional(),
  /** Ids of the sources its words and figures rest on. */
  sources: z.array(z.string()),
});
export type MaterialRecord = z.infer<typeof materialRecord>;

/** One archive with all that an office needs for a kind of place, in every language. */
export const kitRecord = z.strictObject({
  kind: z.literal('kit'),
  file: z.string().min(1),
  venue: z.string().min(1),
  /** Files inside. */
  files: z.int().positive(),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type KitRecord = z.infer<typeof kitRecord>;

/** Beside the materials. */
export const MANIFEST_FILE = 'manifest.json';

/** `manifest.json` beside the materials: what exists and what it is. */
export const manifestSchema = z.strictObject({
  version: z.literal(1),
  /** Absent in those of earlier versions. */
  tool: z.literal(TOOL).default(TOOL),
  campaign: z.string(),
  /** By `file`. */
  materials: z.array(materialRecord),
  /** By `file`; of the venues of which every sheet is there. */
  kits: z.array(kitRecord).default([]),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** A manifest of `campaign` with `records` and `kits` in the order of their files. */
export function createManifest(
  campaign: string,
  records: readonly MaterialRecord[],
  kits: readonly KitRecord[] = [],
): Manifest {
  const byFile = (a: { readonly file: string }, b: { readonly file: string }) => (a.file < b.file ? -1 : 1);
  const manifest = { materials: records.toSorted(byFile), kits: kits.toSorted(byFile) };
  // parsed once more so that the fields stand in one order, wherever a record comes from
  return manifestSchema.parse({ version: 1, campaign, ...manifest });
}

/** Its text as written to disk: the same for the same records. */
export const serializeManifest = (manifest: Manifest) => `${JSON.stringify(manifest)}\n`;

/** The manifest in `text`. Throws when it is none of ours. */
export const parseManifest = (text: string): Manifest => manifestSchema.parse(JSON.parse(text));

/** The fields that tell a format's size: millimetres of the paper it comes on or pixels of a screen. */
export function sizeFields(format: Format) {
  if (format.medium === 'screen') return { widthPx: format.widthPx, heightPx: format.heightPx };
  const { widthMm, heightMm } = paperSize(format);
  return { widthMm, heightMm };
}

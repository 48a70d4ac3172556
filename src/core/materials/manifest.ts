import { z } from 'zod';
import { localeIds } from '../i18n/locales.ts';
import type { Format } from './format.ts';

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
  /** Distance from which it is meant to be read. */
  scanDistanceM: z.number().positive(),
});
export type QrRecord = z.infer<typeof qrRecord>;

/** One published file. */
export const materialRecord = z.strictObject({
  /** Relative to the folder of the manifest, with `/`. */
  file: z.string().min(1),
  venue: z.string().min(1),
  format: z.string().min(1),
  language: z.enum(localeIds),
  kind: z.enum(['poster', 'leaflet', 'slide', 'qr']),
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
  /** Absent where the sheet has no code. */
  qr: qrRecord.optional(),
  /** The figure it cites, if any. */
  figure: z.strictObject({ area: z.string(), metric: z.string(), asOf: z.string() }).optional(),
  /** Ids of the sources its words and figures rest on. */
  sources: z.array(z.string()),
});
export type MaterialRecord = z.infer<typeof materialRecord>;

/** `manifest.json` beside the materials: what exists and what it is. */
export const manifestSchema = z.strictObject({
  version: z.literal(1),
  campaign: z.string(),
  /** By `file`. */
  materials: z.array(materialRecord),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** A manifest of `campaign` with `records` in the order of their files. */
export function createManifest(campaign: string, records: readonly MaterialRecord[]): Manifest {
  const materials = records.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  // parsed once more so that the fields stand in one order, wherever a record comes from
  return manifestSchema.parse({ version: 1, campaign, materials });
}

/** Its text as written to disk: the same for the same records. */
export const serializeManifest = (manifest: Manifest) => `${JSON.stringify(manifest, null, 2)}\n`;

/** The manifest in `text`. Throws when it is none of ours. */
export const parseManifest = (text: string): Manifest => manifestSchema.parse(JSON.parse(text));

/** The fields that tell a format's size: millimetres of paper or pixels of a screen. */
export const sizeFields = (format: Format) =>
  format.medium === 'print'
    ? { widthMm: format.widthMm, heightMm: format.heightMm }
    : { widthPx: format.widthPx, heightPx: format.heightPx };

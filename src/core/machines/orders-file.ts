import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import * as z from 'zod';
import type { SheetOrder } from '../places/batch.ts';
import { MAX_COPIES } from '../tables/places/copies.ts';

const text = z.string().max(2000);
// nothing in it can lead to another folder
const material = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\.[a-z-]+$/, 'must be the id of a material');
const orderSchema = z.strictObject({
  /** `17`, or `Sheet1!17` of a workbook. */
  row: text.min(1),
  /** That the row asks of each sheet. */
  copies: z.int().min(1).max(MAX_COPIES),
  material,
  file: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+\.[a-z-]+\/[a-z0-9-]+\.(pdf|png)$/, 'must be the path of a sheet'),
  texts: z.strictObject({ name: text.min(1), address: text, office: text, hotline: text, note: text }),
});
const fileSchema = z.strictObject({ version: z.literal(1), orders: z.array(orderSchema).min(1) });

/** A sheet that is asked for, and the row that asks for it. */
export type FiledOrder = SheetOrder & { readonly row: string; readonly copies: number };

/** The sheets of a batch as a file: the same bytes for the same orders. */
export const writeOrdersFile = (orders: readonly FiledOrder[]): Uint8Array => {
  const ordered = orders.map(({ row, copies, material, file, texts }) => {
    const { name, address, office, hotline, note } = texts;
    return { row, copies, material, file, texts: { name, address, office, hotline, note } };
  });
  return gzipSync(strToU8(JSON.stringify({ version: 1, orders: ordered })), { level: 6, mtime: 0 });
};

/** Reads what `writeOrdersFile` wrote. Throws with every fault of anything else. */
export const readOrdersFile = (file: Uint8Array): readonly FiledOrder[] =>
  fileSchema.parse(JSON.parse(strFromU8(gunzipSync(file)))).orders;

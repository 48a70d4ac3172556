import { strToU8 } from 'fflate';
import type { MadeSheet, SheetOrder } from '../places/batch.ts';
import { type Crc32, packWriter } from '../places/pack.ts';
import type { FiledOrder } from './orders-file.ts';
import { PACK_LIST, type PackedSheet, packList } from './pack.ts';

type Tools = {
  readonly makeSheet: (order: SheetOrder) => Promise<MadeSheet>;
  readonly hashOf: (parts: readonly Uint8Array[]) => string;
  readonly sum: Crc32;
};

/** An archive of the sheets that are ordered, in their order, and in the end the list of them, in pieces: the same orders, the same bytes. */
export async function makePack(
  orders: readonly FiledOrder[],
  { makeSheet, hashOf, sum }: Tools,
): Promise<readonly Uint8Array[]> {
  const pack = packWriter(sum);
  const pieces: Uint8Array[] = [];
  const sheets: PackedSheet[] = [];
  for (const order of orders) {
    const { file, parts, bytes } = await makeSheet(order);
    pieces.push(...pack.add({ name: file, parts }));
    const [venue = ''] = order.material.split('/');
    const { row, copies, texts } = order;
    sheets.push({ row, venue, name: texts.name, copies, file, sha256: hashOf(parts), bytes });
  }
  pieces.push(...pack.add({ name: PACK_LIST, parts: [strToU8(packList(sheets))] }), pack.end());
  return pieces;
}

import { parentPort } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { makePack } from '../../core/machines/make-pack.ts';
import { readOrdersFile } from '../../core/machines/orders-file.ts';
import { readTemplatesFile } from '../../core/machines/templates-file.ts';
import { sha256 } from '../making/hashes.ts';
import { openWorkshop } from '../places/open-workshop.ts';
import { partsHash } from '../places/parts-hash.ts';
import { readFonts } from '../raster/fonts.ts';

/** What a thread is asked for, and what it answers. */
export type BatchOrder = {
  /** Hash of the templates. */
  readonly template: string;
  readonly templates: Uint8Array;
  readonly orders: Uint8Array;
  /** Of orders. */
  readonly count: number;
  /** Whether the archive's sum is wanted. */
  readonly isSummed: boolean;
  /** Memory that an earlier archive stood in; it goes with the order and comes back with the answer. */
  readonly desk?: ArrayBuffer | undefined;
};
export type BatchAnswer =
  { readonly pack: Uint8Array<ArrayBuffer>; readonly sha256?: string } | { readonly fault: string };

type Workshop = ReturnType<typeof openWorkshop>;

/** So many formats are kept ready. */
const KEPT = 8;
/** Memory of each for pictures that are ready to be filled. */
const PICTURE_BYTES = 100e6;
const workshops = new Map<string, Workshop>();

async function open(file: Uint8Array): Workshop {
  const { languages, materials } = readTemplatesFile(file);
  return openWorkshop({ materials, fonts: await readFonts(languages), pictureBytes: PICTURE_BYTES });
}

function workshopOf({ template, templates }: BatchOrder): Workshop {
  const workshop = workshops.get(template) ?? open(templates);
  workshops.delete(template);
  workshops.set(template, workshop);
  for (const id of workshops.keys()) if (workshops.size > KEPT) workshops.delete(id);
  return workshop;
}

async function make(order: BatchOrder): Promise<BatchAnswer> {
  try {
    const orders = readOrdersFile(order.orders);
    if (orders.length !== order.count) throw new Error(`${orders.length} sheets instead of ${order.count}.`);
    const tools = { makeSheet: await workshopOf(order), hashOf: partsHash(), sum: crc32 };
    const pack = joined(await makePack(orders, tools), order.desk);
    return order.isSummed ? { pack, sha256: sha256(pack) } : { pack };
  } catch (error) {
    workshops.delete(order.template);
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** The next archive may be a little larger. */
const ROOM = 1.1;

/** On the desk where it has room: to be given new memory takes several times as long as writing into it. */
function joined(
  pieces: readonly Uint8Array[],
  desk: ArrayBuffer = new ArrayBuffer(0),
): Uint8Array<ArrayBuffer> {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const room = desk.byteLength < length ? new ArrayBuffer(Math.ceil(length * ROOM)) : desk;
  const pack = new Uint8Array(room, 0, length);
  let at = 0;
  for (const piece of pieces) {
    pack.set(piece, at);
    at += piece.length;
  }
  return pack;
}

parentPort?.on('message', async (order: BatchOrder) => {
  const answer = await make(order);
  parentPort?.postMessage(answer, 'pack' in answer ? [answer.pack.buffer] : []);
});

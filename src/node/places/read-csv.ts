import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { complain } from '../../core/domain/fault.ts';
import { csvRows } from '../../core/tables/places/csv-rows.ts';
import { PlacesError } from '../../core/tables/places/places-error.ts';
import { RecordSplitter } from '../../core/tables/files/csv-cutter.ts';
import type { RowBatch } from './places-file.ts';

/** A record longer than this has a quotation mark that was never closed. */
const MAX_RECORD_LETTERS = 200_000;

/** So few rows at a time are young enough to be freed at once when they are done. */
const PIECE_BYTES = 4096;

/** Rows of a CSV file piece by piece. Throws `PlacesError` when it is no UTF-8 or a quotation mark stays open. */
export async function* readCsv(path: string): AsyncGenerator<RowBatch> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const splitter = new RecordSplitter();
  const rows = csvRows();
  let records = 0;
  const failAt = (where: string, complaint: Parameters<typeof complain>[0]) =>
    new PlacesError([{ file: basename(path), where, value: '', ...complain(complaint) }]);
  const decode = (piece?: Buffer) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw failAt(`row ${records + 1}`, (say) => say.faults.notUtf8());
    }
  };
  const split = (text: string) => {
    const found = splitter.push(text);
    records += found.length;
    if (splitter.isOpen && splitter.pending > MAX_RECORD_LETTERS) throw openQuote();
    return found;
  };
  const openQuote = () => failAt(`row ${records + 1}`, (say) => say.faults.openQuote());

  for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    yield { sheet: '', rows: rows.push(split(decode(piece))) };
  }
  const last = split(decode());
  if (splitter.isOpen) throw openQuote();
  yield { sheet: '', rows: [...rows.push([...last, ...splitter.end()]), ...rows.end()] };
}

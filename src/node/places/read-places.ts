import type { Fault } from '../../core/domain/fault.ts';
import type { ReadBatch } from '../../core/places/screen-places.ts';
import { findHeader, type PlacesHeader } from '../../core/tables/places/places-columns.ts';
import {
  type Place,
  type PlaceReader,
  placeReader,
  type PlacesInput,
} from '../../core/tables/places/places-table.ts';
import { tellOfPlaces } from '../../core/places/tell-of-places.ts';
import { collectGarbage } from '../raster/collect-garbage.ts';
import type { PlacesFile } from './places-file.ts';

/** What is made for so many rows is garbage that V8 would let pile up; collecting it takes a hundredth of the time. */
const ROWS_PER_COLLECTION = 10_000;

/** Reads a table from its first row to its last, some rows at a time. Of a sheet with a faulty header only that is told. */
export async function* readPlaces(file: PlacesFile, reader: PlaceReader): AsyncGenerator<ReadBatch> {
  let sheet: string | undefined;
  let header: PlacesHeader | undefined;
  let firstRow = 0;
  let rowsSinceCollection = 0;
  for await (const batch of file.read()) {
    let rows = batch.rows;
    if (rows.length === 0) continue;
    rowsSinceCollection += rows.length;
    if (rowsSinceCollection >= ROWS_PER_COLLECTION) {
      rowsSinceCollection = 0;
      collectGarbage();
    }
    if (sheet !== batch.sheet) {
      sheet = batch.sheet;
      header = findHeader(
        rows.map((row) => ('cells' in row ? row.cells : [])),
        (index) => rows[index]?.row ?? 0,
      );
      firstRow = (rows[header?.index ?? 0]?.row ?? 0) + 1;
      if (header && header.faults.length > 0) {
        yield { readings: [{ faults: headerFaults(file, sheet, header) }], unusedColumns: [] };
        header = undefined;
      }
    }
    const sheetHeader = header;
    if (!sheetHeader) continue;
    rows = rows.filter(({ row }) => row >= firstRow);
    const readings = rows
      .map((row) => reader(batch.sheet, sheetHeader, row))
      .filter((reading) => reading !== undefined);
    yield { readings, unusedColumns: sheetHeader.unused };
  }
}

const headerFaults = ({ name: file }: PlacesFile, sheet: string, { faults }: PlacesHeader): Fault[] =>
  faults.map(({ where, value, complaint }) => ({
    file,
    where: sheet === '' ? where : `${sheet}, ${where}`,
    value,
    ...complaint,
  }));

/** The places of a table that was screened before, in their order. */
export async function* placesIn(
  file: PlacesFile,
  input: Omit<PlacesInput, 'checkTexts'>,
): AsyncGenerator<Place> {
  const reader = placeReader(input);
  for await (const { readings } of readPlaces(file, reader)) {
    for (const reading of readings) {
      if ('faults' in reading) throw tellOfPlaces((say) => say.refused.changed(file.name));
      yield reading.place;
    }
  }
}

import type { PlacesTable } from '../../core/tables/places/raw-table.ts';
import { placesList, type ReadBatch } from '../../core/tables/places/places-list.ts';
import {
  type Place,
  type PlaceReader,
  placeReader,
  type PlacesInput,
} from '../../core/tables/places/places-table.ts';
import { tellOfPlaces } from '../../core/places/tell-of-places.ts';
import { collectGarbage } from '../raster/collect-garbage.ts';

/** What is made for so many rows is garbage that V8 would let pile up; collecting it takes a fiftieth of the time. */
const ROWS_PER_COLLECTION = 20_000;

/** Reads a table from its first row to its last, some rows at a time. */
export async function* readPlaces(table: PlacesTable, reader: PlaceReader): AsyncGenerator<ReadBatch> {
  const list = placesList(table.name, reader);
  let rowsSinceCollection = 0;
  for await (const batch of table.read()) {
    rowsSinceCollection += batch.rows.length;
    if (rowsSinceCollection >= ROWS_PER_COLLECTION) {
      rowsSinceCollection = 0;
      collectGarbage();
    }
    yield list.push(batch);
  }
  yield list.end();
}

/** The places of a table that was screened before, in their order. */
export async function* placesIn(
  table: PlacesTable,
  input: Omit<PlacesInput, 'checkTexts'>,
): AsyncGenerator<Place> {
  const reader = placeReader(input);
  for await (const { readings } of readPlaces(table, reader)) {
    for (const reading of readings) {
      if ('faults' in reading) throw tellOfPlaces((say) => say.refused.changed(table.name));
      yield reading.place;
    }
  }
}

import type { CombinedPlace } from '../pdf/combine-pdf.ts';
import { type PlaceTexts, slotTexts } from './slot-texts.ts';

/** A place in a file for many. */
type PlacedSheet = {
  /** Index of its material in the file. */
  readonly material: number;
  readonly texts: PlaceTexts;
  readonly row: number;
  /** Of a workbook; else empty. */
  readonly tab: string;
  readonly copies: number;
};

/** What a file for many places holds of one: the same pages as often as copies are asked for. */
export function* pageCopies({ material, texts, row, tab, copies }: PlacedSheet): Generator<CombinedPlace> {
  const page: CombinedPlace = {
    material,
    name: texts.name,
    values: slotTexts(texts),
    labelPrefix: tab === '' ? '' : `${tab}!`,
    labelNumber: row,
  };
  for (let copy = 0; copy < copies; copy += 1) yield page;
}

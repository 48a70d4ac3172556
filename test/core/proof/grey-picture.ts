import type { Grey } from '../../../src/core/proof/grey.ts';

/** A picture from rows of lightness. */
export const greyPicture = (rows: readonly (readonly number[])[]): Grey => ({
  widthPx: rows[0]?.length ?? 0,
  heightPx: rows.length,
  values: Float32Array.from(rows.flat()),
});

/** Its rows again, rounded. */
export const rowsOf = ({ widthPx, heightPx, values }: Grey): number[][] =>
  Array.from({ length: heightPx }, (_, row) =>
    Array.from(values.slice(row * widthPx, (row + 1) * widthPx), Math.round),
  );

import { type FigureRow, optionalFigureColumns } from '../../schema/figure.ts';

type OptionalColumn = (typeof optionalFigureColumns)[number];

/**
 * Completes rows of a table that has not got all columns, because it was saved before there were any: such a row says
 * in them what its published row says, the one that is equal in all else. Each published row serves once; a row that
 * was not published stays as it is.
 */
export function asPublished(published: readonly FigureRow[]) {
  const left = Map.groupBy(published, commonText);
  return (row: FigureRow, lacking: readonly OptionalColumn[]): FigureRow => {
    if (lacking.length === 0) return row;
    const alike = left.get(commonText(row)) ?? [];
    const given = optionalFigureColumns.filter((column) => !lacking.includes(column));
    const index = alike.findIndex((other) => given.every((column) => other[column] === row[column]));
    const [was] = index === -1 ? [] : alike.splice(index, 1);
    const added = lacking.flatMap((column) => (was?.[column] === undefined ? [] : [[column, was[column]]]));
    return { ...row, ...Object.fromEntries(added) };
  };
}

/** What every table says of a figure, but for the names of its area. */
const commonText = (row: FigureRow): string =>
  JSON.stringify([
    ...[row.area_level, row.area_code, row.as_of, row.metric, row.value, row.unit],
    ...[row.definition_note, row.source_id, row.confidence],
  ]);

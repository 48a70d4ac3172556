import type { ScreenedPlaces } from '../../core/places/screen-places.ts';
import type { LeftOut } from '../../core/tables/files/tab.ts';
import type { OldColumn } from '../../core/tables/places/convert-columns.ts';
import { describeConversion, describeLeftOut } from '../../core/tables/places/describe-left-out.ts';
import type { Speech } from '../commands/command.ts';

type ReadTable = Pick<ScreenedPlaces, 'notPrinted' | 'unusedColumns'> & {
  readonly leftOut: readonly LeftOut[];
  readonly converted: readonly OldColumn[];
};

/** What of a table no sheet shows, was not read, or was converted, as lines. */
export function describeTable(
  { notPrinted, unusedColumns, leftOut, converted }: ReadTable,
  { locale, say: words }: Speech,
): readonly string[] {
  const { columns, summary: say } = words.places;
  return [
    ...notPrinted.map(({ format, column, count }) => say.noBox(format, columns[column][0] ?? column, count)),
    ...(unusedColumns.length > 0 ? [say.unusedColumns(unusedColumns.join(', '))] : []),
    ...describeLeftOut(leftOut, locale),
    ...describeConversion(converted, locale),
  ];
}

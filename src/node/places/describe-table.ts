import { crowdedComplaint } from '../../core/places/crowded.ts';
import type { ScreenedPlaces } from '../../core/places/screen-places.ts';
import { formatNumber } from '../../core/i18n/format.ts';
import type { LeftOut } from '../../core/tables/files/tab.ts';
import type { OldColumn } from '../../core/tables/places/convert-columns.ts';
import { describeConversion, describeLeftOut } from '../../core/tables/places/describe-left-out.ts';
import type { Speech } from '../commands/command.ts';

type ReadTable = Pick<ScreenedPlaces, 'notPrinted' | 'crowded' | 'unusedColumns'> & {
  readonly leftOut: readonly LeftOut[];
  readonly converted: readonly OldColumn[];
};

/** How many copies the print shop is asked for, of so many places in these formats. */
export function describeCopies(copies: number, formats: readonly string[], { locale, say }: Speech): string {
  const number = (value: number) => formatNumber(value, locale);
  const ofEach = formats.length > 1 ? number(copies) : undefined;
  return say.places.summary.copies(number(copies * formats.length), ofEach);
}

/** What of a table no sheet shows, was not read, or was converted, as lines. */
export function describeTable(
  { notPrinted, crowded, unusedColumns, leftOut, converted }: ReadTable,
  { locale, say: words }: Speech,
): readonly string[] {
  const { columns, summary: say } = words.places;
  return [
    ...notPrinted.map(({ format, column, count }) => say.noBox(format, columns[column][0] ?? column, count)),
    ...crowded.map((each) => {
      const { rule, fix } = crowdedComplaint(each);
      return `${rule[locale]} → ${fix[locale]}`;
    }),
    ...(unusedColumns.length > 0 ? [say.unusedColumns(unusedColumns.join(', '))] : []),
    ...describeLeftOut(leftOut, locale),
    ...describeConversion(converted, locale),
  ];
}

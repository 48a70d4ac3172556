import type { Area, Tile } from '../../schema/area.ts';
import { complain, type Fault } from '../fault.ts';
import { unknown } from './references.ts';

/** Rows of a table whose cells were found right, with the address of each key's cell. */
export type CheckedTable<Row> = {
  readonly file: string;
  readonly rows: readonly Row[];
  readonly addresses: ReadonlyMap<string, string>;
};

/** Every row tells of something that `listed` has too: of a source, a publisher, by the column of both that names it. */
export function checkListed<Column extends string>(
  table: CheckedTable<Readonly<Record<Column, string>>>,
  listed: readonly Readonly<Record<Column, string>>[],
  { column, thing }: { readonly column: Column; readonly thing: Parameters<typeof unknown>[0] },
): readonly Fault[] {
  const known = [...new Set(listed.map((row) => row[column]))];
  return table.rows
    .map((row) => row[column])
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: table.file,
      where: table.addresses.get(name) ?? '',
      value: name,
      ...unknown(thing, name, known),
    }));
}

/** Every tile of a map is an area that is listed, and no two lie on one another. */
export function checkTiles(tiles: CheckedTable<Tile>, areas: readonly Area[]): readonly Fault[] {
  const known = areas.map(({ code }) => code);
  const taken = new Map<string, string>();
  return tiles.rows.flatMap(({ code, column, row }) => {
    const found = { file: tiles.file, where: tiles.addresses.get(code) ?? '', value: code };
    if (!known.includes(code)) return [{ ...found, ...unknown('area', code, known) }];
    const place = `${column}, ${row}`;
    const twin = taken.get(place);
    taken.set(place, code);
    return twin === undefined
      ? []
      : [{ ...found, value: place, ...complain((say) => say.faults.duplicate(twin)) }];
  });
}

/** Every district and commune lies in an area that is listed. */
export function checkAreaParents(areas: CheckedTable<Area>): readonly Fault[] {
  const known = areas.rows.map(({ code }) => code);
  return areas.rows
    .filter(({ level, parent }) => (level === 'district' || level === 'commune') && !known.includes(parent))
    .map(({ code, parent }) => ({
      file: areas.file,
      where: areas.addresses.get(code) ?? '',
      value: parent,
      ...unknown('area', parent, known),
    }));
}

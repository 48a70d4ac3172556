import type { Area, Tile } from '../../schema/area.ts';
import { complain, type Fault } from '../fault.ts';
import { unknown } from './references.ts';

/** Rows of a table whose cells were found right, with the address of each key's cell. */
export type CheckedTable<Row> = {
  readonly file: string;
  readonly rows: readonly Row[];
  readonly addresses: ReadonlyMap<string, string>;
};

type Sourced = { readonly source_id: string };

/** Every note is on a source that is listed, and so is all that is said of how it was seen. */
export function checkSourceNotes(
  notes: CheckedTable<Sourced>,
  sources: readonly Sourced[],
): readonly Fault[] {
  const known = sources.map(({ source_id }) => source_id);
  return notes.rows
    .filter(({ source_id }) => !known.includes(source_id))
    .map(({ source_id }) => ({
      file: notes.file,
      where: notes.addresses.get(source_id) ?? '',
      value: source_id,
      ...unknown('source', source_id, known),
    }));
}

/** Every name is of a publisher that some source has. */
export function checkPublishers(
  names: CheckedTable<{ readonly publisher: string }>,
  sources: readonly { readonly publisher: string }[],
): readonly Fault[] {
  const known = [...new Set(sources.map(({ publisher }) => publisher))];
  return names.rows
    .filter(({ publisher }) => !known.includes(publisher))
    .map(({ publisher }) => ({
      file: names.file,
      where: names.addresses.get(publisher) ?? '',
      value: publisher,
      ...unknown('publisher', publisher, known),
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

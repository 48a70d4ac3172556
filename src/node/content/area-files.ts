import { checkAreaParents, checkTiles } from '../../core/domain/checks/figure-tables.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { areaSchema, areaSpellingSchema, tileSchema } from '../../core/schema/area.ts';
import type { FigureFolder } from './figure-folder.ts';

/** Reads the areas, other spellings of their names, and where each stands on the map of tiles. */
export async function readAreas(
  folder: FigureFolder,
  { languages, isNeeded }: { readonly languages: readonly LocaleId[]; readonly isNeeded: boolean },
) {
  const key = 'code';
  const areas = await folder.table({ name: 'areas.csv', schema: areaSchema(languages), key, isNeeded });
  const spellings = await folder.table({
    name: 'area-names.csv',
    schema: areaSpellingSchema,
    key: 'spelling',
  });
  const tiles = await folder.table({ name: 'tiles.csv', schema: tileSchema(languages), key });
  if (areas) folder.faults.push(...checkAreaParents(areas));
  if (tiles && areas) folder.faults.push(...checkTiles(tiles, areas.rows));
  return { areas: areas?.rows, areaSpellings: spellings?.rows, tiles: tiles?.rows };
}

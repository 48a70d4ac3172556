import { type Complaint, complain } from '../../domain/fault.ts';
import { unlistedLevel } from '../../domain/areas/areas.ts';
import { nearest } from '../../domain/nearest.ts';
import { type LocaleId, localeIds } from '../../i18n/locales.ts';
import type { Area } from '../../schema/area.ts';
import type { Country } from '../../schema/country.ts';

type AreaColumn = 'area_code' | 'area_level' | `area_name_${LocaleId}`;
type AreaFault = { readonly column: AreaColumn; readonly complaint: Complaint };

/**
 * Whether a row's area is one that `areas.csv` knows, with the right level and name. A country is known as the
 * parent of provinces, a district or commune by its parent's code and as many digits as the country's codes have,
 * as long as the file does not list that parent's units.
 */
export function areaFaults(
  row: Readonly<Record<string, string>>,
  areas: readonly Area[],
  country?: Country,
): readonly AreaFault[] {
  const code = row['area_code'] ?? '';
  const level = row['area_level'] ?? '';
  if (code === '') return [];
  const area = areas.find((candidate) => candidate.code === code);
  const known = area?.level ?? unlistedLevel(code, areas, country);
  if (known === undefined) {
    const suggestion = nearest(
      code,
      areas.map((candidate) => candidate.code),
    );
    const complaint = complain((say) => say.faults.unknownReference(say.things.area, suggestion));
    return [{ column: 'area_code', complaint }];
  }
  const faults: AreaFault[] = [];
  if (level !== known) {
    faults.push({ column: 'area_level', complaint: complain((say) => say.faults.areaLevel(known)) });
  }
  for (const id of localeIds) {
    const column = `area_name_${id}` as const;
    const name = area?.[`name_${id}`];
    if (name !== undefined && row[column] && !row[column].includes(name)) {
      faults.push({ column, complaint: complain((say) => say.faults.areaName(name)) });
    }
  }
  return faults;
}

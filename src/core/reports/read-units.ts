import type { Fault } from '../domain/fault.ts';
import { type AreaNames, areaNames } from '../figures/import/area-names.ts';
import { roleNamed } from '../figures/import/column-words.ts';
import { withoutNumber } from '../figures/import/facets.ts';
import { brokenRows, type FigureSheet, openFigures } from '../figures/import/open-figures.ts';
import { addressIn } from '../tables/column-letters.ts';
import { unreadable } from '../figures/import/read-file.ts';
import { fold } from '../i18n/fold.ts';
import type { Area, AreaSpelling } from '../schema/area.ts';
import { areaTitles } from '../schema/area-names.ts';
import { inEveryLocale } from '../schema/by-language.ts';
import { complainInReports } from './reports-messages.ts';
import { toldApart, type Unit } from './units.ts';

/** Reads an office's list of units: a column of names; or the rows of areas.csv that lie in `within`. */
export async function readUnits(
  file: string,
  bytes: Uint8Array,
  {
    areas,
    spellings = [],
    within,
  }: { areas: readonly Area[]; spellings?: readonly AreaSpelling[]; within?: string | undefined },
): Promise<{ readonly units: readonly Unit[]; readonly faults: readonly Fault[] }> {
  let opened: readonly FigureSheet[];
  try {
    opened = await openFigures(bytes);
  } catch (error) {
    return { units: [], faults: [{ file, where: '', value: '', ...unreadable(error) }] };
  }
  const sheets = opened.filter(({ isHidden }) => !isHidden);
  const inside = within === undefined ? areas : areas.filter(({ parent }) => parent === within);
  const names = areaNames({ areas: inside.length > 0 ? inside : areas, spellings });
  const units: Unit[] = [];
  const faults: Fault[] = [];
  const rowOf = new Map<string, number>();
  for (const sheet of sheets) {
    faults.push(...brokenRows(file, sheet));
    const list = listOf(sheet);
    if (!list) continue;
    for (const { row, cells } of sheet.rows) {
      if (row <= list.headerRow) continue;
      if (list.parent !== undefined && within !== undefined && cells[list.parent]?.text !== within) continue;
      const position = [list.code, list.name].find((each) => each !== undefined && cells[each]?.text);
      const text = withoutNumber(cells[list.name]?.text ?? '');
      const code = list.code === undefined ? '' : (cells[list.code]?.text ?? '');
      if (text === '' || position === undefined) continue;
      const unit = unitNamed({ text, code }, names, areas);
      const first = rowOf.get(unit.code);
      if (first === undefined) {
        rowOf.set(unit.code, row);
        units.push(unit);
      } else {
        const complaint = complainInReports((say) => say.faults.unitTwice(first));
        faults.push({ file, where: addressIn(sheet)(row, list.name), value: text, ...complaint });
      }
    }
  }
  if (units.length === 0)
    faults.push({ file, where: '', value: '', ...complainInReports((say) => say.faults.noUnits()) });
  return { units: toldApart(units), faults };
}

type List = {
  readonly headerRow: number;
  readonly name: number;
  readonly code?: number;
  readonly parent?: number;
};

/** Where a sheet has its units: a column of that name, as `name_vi` of areas.csv is one. */
function listOf({ rows }: FigureSheet): List | undefined {
  for (const { row, cells } of rows) {
    const at = (test: (text: string) => boolean) => {
      const index = cells.findIndex(({ text }) => test(text));
      return index === -1 ? undefined : index;
    };
    const name = at((text) => fold(text) === 'name vi') ?? at((text) => roleNamed(text) === 'area');
    if (name === undefined) continue;
    const code = at((text) => roleNamed(text) === 'code');
    const parent = at((text) => fold(text) === 'parent');
    return {
      headerRow: row,
      name,
      ...(code === undefined ? {} : { code }),
      ...(parent === undefined ? {} : { parent }),
    };
  }
  return undefined;
}

type Written = { readonly text: string; readonly code: string };

function unitNamed({ text, code }: Written, names: AreaNames, areas: readonly Area[]): Unit {
  const own = areas.find((area) => area.code === code.trim().toUpperCase());
  if (own) return { code: own.code, name: areaTitles(own), isArea: true };
  const [only, ...others] = names.find(text);
  if (only && others.length === 0) return { code: only.code, name: only.name, isArea: true };
  return { code: `#${fold(text).replaceAll(' ', '-')}`, name: inEveryLocale(() => text), isArea: false };
}

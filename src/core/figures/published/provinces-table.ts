import { provinces } from '../../domain/areas/provinces.ts';
import { compareAsOf } from '../../domain/as-of.ts';
import type { Content } from '../../domain/content.ts';
import { areaNames } from '../../schema/area-names.ts';
import { type ComparableDenominator, sharesOf } from '../comparability.ts';

/** Why a cell has no number, as the cell says it. Never 0, and never empty. */
export const missingValues = ['not-found', 'not-reported'] as const;

/** Denominators of which some province has a share, in the order of the columns. */
export function publishedDenominators(content: Pick<Content, 'figures'>): readonly ComparableDenominator[] {
  const all: readonly ComparableDenominator[] = ['population', 'adult-population', 'smartphone-users'];
  return all.filter((denominator) =>
    sharesOf(content.figures, denominator).some(({ areaLevel }) => areaLevel === 'province'),
  );
}

/** A row a province: of each denominator the newest share that was found, its date and source. */
export function provincesTable(content: Pick<Content, 'figures' | 'areas'>) {
  const denominators = publishedDenominators(content);
  return provinces(content).map((area) => {
    const names = Object.entries(areaNames(area)).map(([id, name]) => [`area_name_${id}`, name]);
    const shares = denominators.flatMap((denominator) => {
      const name = columnOf(denominator);
      const [share] = sharesOf(content.figures, denominator)
        .filter((figure) => figure.area === area.code && figure.operator === undefined)
        .toSorted((a, b) => compareAsOf(b.asOf, a.asOf) || b.value - a.value);
      return [
        [name, share?.value ?? 'not-found'],
        [`${name}_as_of`, share?.asOf ?? 'not-found'],
        [`${name}_source_id`, share?.source ?? 'not-found'],
      ];
    });
    return Object.fromEntries([['area_code', area.code], ...names, ...shares]) as Record<
      string,
      string | number
    >;
  });
}

/** `share_of_population`. */
export const columnOf = (denominator: ComparableDenominator): string =>
  `share_of_${denominator.replaceAll('-', '_')}`;

import type { Area } from '../../schema/area.ts';
import type { Directive } from '../../schema/directive.ts';

/** What is asked by documents that reach equally far: those of national bodies, of one place, or of one body's own staff. */
export type Reach<Asked> = {
  /** An anchor: `national`, `vn-57`, `vn-58-district`, `staff-` and the document's id. */
  readonly id: string;
  readonly level: Directive['level'];
  /** Code of the place; none for national documents, and where the place is not known. */
  readonly area?: string;
  /** The place lies somewhere within `area` and is not named: a district of a known province. */
  readonly isWithin: boolean;
  /** They bind nobody but who works for their issuer. */
  readonly isOwnStaff: boolean;
  readonly asked: readonly Asked[];
};

/**
 * National documents first, then those for an issuer's own staff, each place in the order of `areas.csv`, those of
 * unknown places last; what is asked keeps its order.
 */
export function byReach<Asked extends { readonly directive: Directive }>(
  asked: readonly Asked[],
  areas: readonly Pick<Area, 'code' | 'level'>[],
): readonly Reach<Asked>[] {
  const reaches = Map.groupBy(asked, ({ directive }) => idOf(directive, areas));
  const places = new Map(areas.map(({ code }, index) => [code, index]));
  const rank = ({ level, area = '', isOwnStaff }: Reach<Asked>) => {
    if (isOwnStaff) return -1;
    return level === 'national' ? -2 : (places.get(area) ?? places.size);
  };
  return [...reaches]
    .map(([id, some]) => {
      const [{ directive }] = some as [Asked];
      const { level, area, ownStaffOnly: isOwnStaff } = directive;
      const place = level === 'national' || area === undefined ? {} : { area };
      return { id, level, ...place, isWithin: isWithin(directive, areas), isOwnStaff, asked: some };
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

function idOf(directive: Directive, areas: readonly Pick<Area, 'code' | 'level'>[]): string {
  const { id, level, area } = directive;
  if (directive.ownStaffOnly) return `staff-${id}`;
  if (level === 'national') return level;
  const place = area?.toLowerCase().replaceAll('/', '-') ?? id;
  return isWithin(directive, areas) ? `${place}-${level}` : place;
}

const isWithin = ({ level, area }: Directive, areas: readonly Pick<Area, 'code' | 'level'>[]): boolean =>
  level === 'district' && areas.some(({ code, level: own }) => code === area && own === 'province');

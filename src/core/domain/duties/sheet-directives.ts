import { fold } from '../../i18n/fold.ts';
import type { Area } from '../../schema/area.ts';
import { areaNames } from '../../schema/area-names.ts';
import type { Directive } from '../../schema/directive.ts';
import type { Venue } from '../../schema/venue.ts';
import type { Content } from '../content.ts';
import { dutiesFor } from './duties.ts';

type From = Pick<Content, 'directives' | 'areas' | 'areaSpellings'>;

/** What an office that hangs a kind of place's sheets may say that it acts on; an authority binds no other area's offices. */
export type SheetDirectives = {
  /** That of the whole country; absent where there is none for this kind of place. */
  readonly everywhere: Directive | undefined;
  /** By the names of an area, folded. The last has all areas of which no directive for this kind of place is known. */
  readonly within: readonly {
    readonly names: readonly string[];
    readonly directive: Directive | undefined;
  }[];
};

/** Of each area the directive that binds the readers of a venue's sheets most. */
export function sheetDirectives(content: From, venue: Venue): SheetDirectives {
  const cited = dutiesFor(content, venue).flatMap(({ directive }) => citable(directive, content));
  const everywhere = cited.find(({ level }) => level === 'national');
  const local = new Map<string, Directive>();
  for (const directive of cited) {
    const { area, level } = directive;
    if (level !== 'national' && area !== undefined && !local.has(area)) local.set(area, directive);
  }
  if (local.size === 0) return { everywhere, within: [] };
  const own = content.areas.filter(({ code }) => local.has(code));
  const others = content.areas.filter(({ code, level }) => level === 'province' && !local.has(code));
  const namesOf = (areas: readonly Area[]) => [
    ...new Set(areas.flatMap((area) => namesIn(area, content.areaSpellings ?? []))),
  ];
  return {
    everywhere,
    within: [
      ...own.map((area) => ({ names: namesOf([area]), directive: local.get(area.code) })),
      { names: namesOf(others), directive: everywhere },
    ],
  };
}

/** A directive itself; where nobody knows which area's it is, that of the area above which it carries out. */
function citable(directive: Directive, { directives, areas }: From): readonly Directive[] {
  const { level, area: code, relations } = directive;
  const area = areas.find((each) => each.code === code);
  if (level === 'national' || area?.level === level) return [directive];
  return relations.flatMap((relation) => {
    if (relation.kind !== 'carries-out' || !('directive' in relation)) return [];
    const above = directives.find(({ id }) => id === relation.directive);
    return above && above.area === code && area?.level === above.level ? [above] : [];
  });
}

const namesIn = (area: Area, spellings: NonNullable<From['areaSpellings']>): readonly string[] =>
  [
    ...Object.values(areaNames(area)),
    ...spellings.filter(({ code }) => code === area.code).map(({ spelling }) => spelling),
  ].map(fold);

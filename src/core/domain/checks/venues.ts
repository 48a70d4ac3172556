import type { LocaleId } from '../../i18n/locales.ts';
import type { Directive } from '../../schema/directive.ts';
import type { Venue } from '../../schema/venue.ts';
import { type Fault, complain } from '../fault.ts';
import type { Located, Path } from '../located.ts';
import { checkUnique, unknown } from './references.ts';

const MOST_HEADLINE_WORDS = 7;
/** "Under ten words". */
const MOST_STEP_WORDS = 9;

type Around = {
  readonly directives: readonly Located<Directive>[];
  readonly languages: readonly LocaleId[];
  /** Names of the drawings of steps. */
  readonly drawings: readonly string[];
};

/** Rules of venues that need more than one record, or a count of words. */
export function checkVenues(
  venues: readonly Located<Venue>[],
  { directives, languages, drawings }: Around,
): readonly Fault[] {
  return [
    ...checkUnique(venues, ({ code }) => code, ['code']),
    ...checkUnique(venues, ({ order }) => String(order), ['order']),
    ...languages.flatMap((locale) => checkUnique(venues, ({ action }) => action[locale], ['action', locale])),
    ...venues.flatMap((venue) => [
      ...checkFormats(venue),
      ...checkWords(venue, languages),
      ...checkDuties(venue, directives),
      ...venue.value.stepDrawings.flatMap((name, index) =>
        drawings.includes(name)
          ? []
          : [venue.fault(['stepDrawings', index], unknown('drawing', name, drawings))],
      ),
    ]),
  ];
}

/** A format named twice would be two files of one name. */
function checkFormats(venue: Located<Venue>): readonly Fault[] {
  const { formats } = venue.value;
  return formats.flatMap((format, index) => {
    const first = formats.indexOf(format);
    if (first === index) return [];
    return [
      venue.fault(
        ['formats', index],
        complain((say) => say.faults.duplicate(`formats.${first}`)),
      ),
    ];
  });
}

function checkWords(venue: Located<Venue>, languages: readonly LocaleId[]): readonly Fault[] {
  const limit = (path: Path, text: string, most: number) => {
    const plain = text.replaceAll(/\{\{[^{}]*\}\}/g, '0');
    const count = plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (count <= most) return [];
    return [
      venue.fault(
        path,
        complain((say) => say.faults.tooManyWords(count, most)),
        text,
      ),
    ];
  };
  return languages.flatMap((locale) => [
    ...limit(['headline', locale], venue.value.headline[locale].join(' '), MOST_HEADLINE_WORDS),
    ...venue.value.steps.flatMap((step, index) =>
      limit(['steps', index, locale], step[locale], MOST_STEP_WORDS),
    ),
  ]);
}

function checkDuties(venue: Located<Venue>, directives: readonly Located<Directive>[]): readonly Fault[] {
  return venue.value.duties.flatMap((duty, index) => {
    const directive = directives.find(({ value }) => value.id === duty.directive)?.value;
    if (directive === undefined) {
      const known = directives.map(({ value }) => value.id);
      return [venue.fault(['duties', index, 'directive'], unknown('directive', duty.directive, known))];
    }
    const clause = directive.clauses.find(({ id }) => id === duty.clause);
    if (clause === undefined) {
      const clauses = directive.clauses.map(({ id }) => id);
      return [venue.fault(['duties', index, 'clause'], unknown('clause', duty.clause, clauses))];
    }
    if (clause.says !== undefined) return [];
    return [
      venue.fault(
        ['duties', index, 'clause'],
        complain((say) => say.faults.nothingSaid(`directives/${directive.id}.yaml`)),
      ),
    ];
  });
}

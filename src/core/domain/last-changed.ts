import type { Edition } from '../schema/edition.ts';
import { dayOf } from './as-of.ts';
import type { Content } from './content.ts';
import type { Route } from './routes.ts';

/** A release is named by its day, and a number where there were several. */
const dayOfRelease = ({ name }: { readonly name: string }) => name.slice(0, 10);

type Dated = Partial<Pick<Content, 'releases' | 'editions' | 'directives'>>;

/**
 * The day on which what a page shows was last published, `YYYY-MM-DD`: of figures their release, of sheets their newest
 * edition, of a directive its own day or the one on which it was reported. Nothing where the records name none.
 */
export function lastChanged(
  route: Route,
  { releases = [], editions = [], directives = [] }: Dated,
): string | undefined {
  const newest = (days: readonly string[]) => days.toSorted().at(-1);
  const issued = (isShown: (edition: Edition) => boolean) =>
    newest(editions.filter(isShown).map((edition) => edition.issued));
  switch (route.kind) {
    case 'home':
    case 'coverage':
    case 'days':
    case 'method':
    case 'changes':
    case 'data':
    case 'metric':
    case 'area':
      return newest(releases.map(dayOfRelease));
    case 'release':
      return releases.filter(({ name }) => name === route.name).map(dayOfRelease)[0];
    case 'codes':
      return issued(({ check_code: code }) => code.startsWith(route.first));
    case 'editions':
    case 'materials':
      return issued(() => true);
    case 'venue':
    case 'largePrint':
    case 'screen':
      return issued(({ venue }) => venue === route.id);
    case 'format':
      return issued(({ format }) => format === route.id);
    case 'directive': {
      const directive = directives.find(({ id }) => id === route.id);
      return newest([directive?.date, directive?.reportedOn].flatMap((day) => (day && dayOf(day)) ?? []));
    }
    default:
      return undefined;
  }
}

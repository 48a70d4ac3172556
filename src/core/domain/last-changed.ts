import type { Content } from './content.ts';
import type { Route } from './routes.ts';

/** A release is named by its day, and a number where there were several. */
const dayOf = ({ name }: { readonly name: string }) => name.slice(0, 10);

/** The day on which what a page shows was last published, `YYYY-MM-DD`; nothing where the records name none. */
export function lastChanged(
  route: Route,
  { releases = [], editions = [] }: Pick<Content, 'releases' | 'editions'>,
): string | undefined {
  const newest = (days: readonly string[]) => days.toSorted().at(-1);
  switch (route.kind) {
    case 'coverage':
    case 'changes':
    case 'data':
    case 'metric':
    case 'area':
      return newest(releases.map(dayOf));
    case 'release':
      return releases.filter(({ name }) => name === route.name).map(dayOf)[0];
    case 'codes':
      return newest(
        (editions ?? [])
          .filter((each) => each.check_code.startsWith(route.first))
          .map(({ issued }) => issued),
      );
    case 'editions':
      return newest((editions ?? []).map(({ issued }) => issued));
    default:
      return undefined;
  }
}

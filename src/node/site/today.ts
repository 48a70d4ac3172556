import type { Figure } from '../../core/domain/figure.ts';
import { tell } from '../commands/tell.ts';

/** The day of the newest figure that is dated to the day, `YYYY-MM-DD`: what a build calls today unless told. */
export function newestFigureDay(figures: readonly Pick<Figure, 'asOf' | 'dateKind'>[]): string {
  const days = figures
    .filter(({ dateKind }) => dateKind !== 'deadline')
    .map(({ asOf }) => asOf.slice(0, 10))
    .filter((day) => day.length === 10);
  const newest = days.toSorted().at(-1);
  if (newest === undefined) throw tell(({ build }) => build.noDay());
  return newest;
}

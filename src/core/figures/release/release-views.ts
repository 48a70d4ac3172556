import type { Release } from '../../domain/release.ts';
import { type Difference, difference } from './difference.ts';

/** A release beside its neighbours, with what it changed of the one before it. */
export type ReleaseView = {
  readonly release: Release;
  readonly previous?: Release;
  readonly next?: Release;
  readonly changes: Difference;
};

/** Every release in the order in which they were published. */
export const releaseViews = (releases: readonly Release[]): readonly ReleaseView[] =>
  releases.map((release, index) => {
    const [previous, next] = [releases[index - 1], releases[index + 1]];
    return {
      release,
      ...(previous ? { previous } : {}),
      ...(next ? { next } : {}),
      changes: difference(previous?.rows ?? [], release.rows),
    };
  });

/** The day that a release is named after. */
export const dayOfRelease = ({ name }: Pick<Release, 'name'>): string => name.slice(0, 10);

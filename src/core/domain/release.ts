import type { FigureRow } from '../schema/figure.ts';
import type { Revision } from '../schema/revision.ts';

/** One file of a release, as its bytes say. */
export type ReleaseFile = { readonly name: string; readonly text: string; readonly sha256: string };

/** The figures as they were published on a day. Its files never change. */
export type Release = {
  /** `2020-08-20`, `2020-08-20-2`. */
  readonly name: string;
  /** `1.4.0`. */
  readonly version: string;
  /** What it changed, one entry a type. */
  readonly revisions: readonly Revision[];
  readonly files: readonly ReleaseFile[];
  /** The files' hashes in the form of `sha256sum`. */
  readonly sums: string;
  readonly rows: readonly FigureRow[];
};

/** Whether something that waits until a day, or a day and hour, is shown on `today`; a day begins at midnight. */
export const isShown = (until: string, today: string | undefined): boolean =>
  until === '' || (today !== undefined && today >= until);

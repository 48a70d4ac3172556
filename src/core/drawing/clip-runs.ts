import { areApart, type Bounds, boundsOf, holds } from './geometry/bounds.ts';
import type { Mark, Path } from './drawing.ts';
import { markBounds } from './geometry/mark-bounds.ts';
import type { Shaper } from '../text/shaper.ts';

/** Neighbours in painting order that are cut by the same clips. */
export type ClipRun = { readonly clips: readonly Path[]; readonly marks: readonly Mark[] };

/**
 * Gathers marks into as few clipped groups as their order allows: every clipped group costs a rasterizer a layer
 * of the whole sheet. Clips that cut nothing off what is `shown` are left out, and a mark that a group's clips would
 * not cut joins it.
 */
export function clipRuns(marks: readonly Mark[], shown: Bounds, shaper: Shaper): ClipRun[] {
  const runs: { clips: readonly Path[]; marks: Mark[] }[] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const bounds = mark.clips.length > 0 || run?.clips.length ? markBounds(mark, shaper) : undefined;
    const clips = bounds ? cuttingClips(mark.clips, bounds, shown) : [];
    if (!clips) continue;
    const joins =
      run &&
      (isSame(run.clips, clips) ||
        (clips.length === 0 && run.clips.every((clip) => !bounds || holds(clip, bounds))));
    if (joins) run.marks.push(mark);
    else runs.push({ clips, marks: [mark] });
  }
  return runs;
}

/** The clips that cut off what would be seen; undefined when nothing of the mark is left. */
function cuttingClips(clips: readonly Path[], bounds: Bounds, shown: Bounds): readonly Path[] | undefined {
  const cutting = effectiveClips(
    clips.filter((clip) => !holds(clip, shown)),
    bounds,
  );
  // what another clip leaves lies wholly within it; of two that are alike the first stays
  const within = (clip: Path, other: Path) => holds(clip, boundsOf(other));
  return cutting?.filter(
    (clip, index) =>
      !cutting.some(
        (other, at) => at !== index && within(clip, other) && (at < index || !within(other, clip)),
      ),
  );
}

/** The clips that cut something off; undefined when nothing of the mark is left. */
function effectiveClips(clips: readonly Path[], bounds: Bounds): readonly Path[] | undefined {
  const cutting = clips.filter(
    (clip, index) => !holds(clip, bounds) && clips.findIndex((other) => isSamePath(other, clip)) === index,
  );
  return cutting.some((clip) => areApart(boundsOf(clip), bounds)) ? undefined : cutting;
}

const isSame = (a: readonly Path[], b: readonly Path[]) =>
  a.length === b.length && a.every((clip, index) => b[index] !== undefined && isSamePath(clip, b[index]));

const isSamePath = (a: Path, b: Path) => a === b || JSON.stringify(a) === JSON.stringify(b);

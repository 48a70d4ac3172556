import { boundsOf, holds, type Bounds } from './bounds.ts';
import type { Drawing, Mark, Path } from './drawing.ts';

/** Neighbours in painting order that are cut by the same clips. */
export type ClipRun = { readonly clips: readonly Path[]; readonly marks: readonly Mark[] };

/**
 * Gathers marks into as few clipped groups as their order allows: every clipped group costs a rasterizer a layer
 * of the whole sheet. A mark that a group's clips would not cut joins it, and a clip around the whole canvas,
 * which cuts nothing that is seen, is left out.
 */
export function clipRuns({ marks, widthPx, heightPx }: Drawing): ClipRun[] {
  const canvas: Bounds = { left: 0, top: 0, right: widthPx, bottom: heightPx };
  const runs: { clips: readonly Path[]; marks: Mark[] }[] = [];
  for (const mark of marks) {
    const clips = mark.clips.filter((clip) => !holds(clip, canvas));
    const run = runs.at(-1);
    const joins =
      run &&
      (isSame(run.clips, clips) ||
        (clips.length === 0 && run.clips.every((clip) => leavesWhole(clip, mark))));
    if (joins) run.marks.push(mark);
    else runs.push({ clips, marks: [mark] });
  }
  return runs;
}

const isSame = (a: readonly Path[], b: readonly Path[]) =>
  a.length === b.length &&
  a.every((clip, index) => clip === b[index] || JSON.stringify(clip) === JSON.stringify(b[index]));

function leavesWhole(clip: Path, mark: Mark): boolean {
  if (mark.kind === 'text') return false;
  const { left, top, right, bottom } = boundsOf(mark.path);
  // a mitred corner reaches up to twice the stroke's width beyond its path
  const reach = 2 * (mark.stroke?.widthPx ?? 0);
  return holds(clip, { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach });
}

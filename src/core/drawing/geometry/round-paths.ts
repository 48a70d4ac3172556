import type { Drawing, Mark, Path, PathCommand } from '../drawing.ts';

/** The same with the lengths of its shapes as SVG and PDF write them: what is kept of it takes half the room. */
export const withRoundPaths = (drawing: Drawing): Drawing => ({
  ...drawing,
  marks: drawing.marks.map(roundMark),
});

function roundMark(mark: Mark): Mark {
  const clips = mark.clips.map(roundPath);
  return mark.kind === 'path' ? { ...mark, clips, path: roundPath(mark.path) } : { ...mark, clips };
}

const roundPath = (path: Path): Path =>
  path.map(
    (command) =>
      command.map((part) => (typeof part === 'number' ? round(part) : part)) as unknown as PathCommand,
  );

const round = (length: number): number => Math.round(length * 100) / 100;

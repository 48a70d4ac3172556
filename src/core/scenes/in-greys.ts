import type { PathMark } from '../drawing/drawing.ts';
import type { ColourName } from '../schema/campaign.ts';
import type { RaisedObject, Scene } from './scene.ts';

/** What is raised in black, as dark things of the place are grey. */
export const inBlack = ({ whole, bare, face }: RaisedObject): RaisedObject => {
  const black = (marks: readonly PathMark[]) =>
    marks.map((mark) => (mark.fill === 'picture' ? { ...mark, fill: 'key' as const } : mark));
  return { whole: black(whole), bare: black(bare), face: black(face) };
};

const PALE: ReadonlySet<ColourName | undefined> = new Set(['leaf', 'picture', 'light']);

/** The thing of the place in the pale grey, so that who stands before it parts from it; its yellow, too, as on a barrier it alternates with white. */
export const inPale = (scene: Scene): Scene => ({
  ...scene,
  back: scene.back.map((mark) => (PALE.has(mark.fill) ? { ...mark, fill: 'shade' as const } : mark)),
});

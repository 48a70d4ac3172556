import type { Hex, Mark, Matrix, PathMark, PictureMark } from '../../drawing/drawing.ts';
import { multiply } from '../../drawing/geometry/matrix.ts';
import { numberText } from '../../drawing/number-text.ts';
import type { ColourName } from '../../schema/campaign.ts';
import type { Shaper } from '../../text/shaper.ts';
import type { FontTable } from '../fonts/font-table.ts';
import type { ImageTable } from './image-table.ts';
import type { Ink } from './ink.ts';
import { paintOperator, pathOperators, strokeOperators } from './path-operators.ts';
import { BEGIN_ARTIFACT, beginPiece, END_PIECE, type PageTags } from './tagging.ts';
import { textOperators } from './text-operators.ts';

export type ContentTools = {
  readonly shaper: Shaper;
  readonly fonts: FontTable;
  readonly ink: Ink<ColourName>;
  /** For pictures in colours of their own. */
  readonly ownInk: Ink<Hex>;
  readonly images: ImageTable;
};

/** Operators for marks in canvas pixels: each run of one structure element a marked-content sequence, decoration an artifact. */
export function writeMarks(marks: readonly Mark[], tags: PageTags, tools: ContentTools): string {
  const colours = colourState(tools.ink);
  const runs = runsOf(marks);
  return runs
    .map((run, index) => {
      const element = run[0]?.element;
      if (element === undefined) return BEGIN_ARTIFACT + draw(run, tools, colours) + END_PIECE;
      const goesOn = runs.slice(index + 1).some((later) => later[0]?.element === element);
      const words = goesOn ? withSpace(run) : run;
      return beginPiece(tags, element) + draw(words, tools, colours) + END_PIECE;
    })
    .join('');
}

/** The same without saying what they are, for a piece that is begun elsewhere. */
export const drawMarks = (marks: readonly Mark[], tools: ContentTools): string =>
  draw(marks, tools, colourState(tools.ink));

/** Neighbours of the same element together. */
function runsOf(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const last = runs.at(-1);
    if (last && last[0]?.element === mark.element) last.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

const draw = (marks: readonly Mark[], tools: ContentTools, colours: ColourState): string =>
  marks.map((mark, index) => drawMark(spaced(mark, marks[index + 1]), tools, colours)).join('');

/** Words of one element that go on in a later piece: the last line here ends in a space as well. */
const withSpace = (run: readonly Mark[]): readonly Mark[] =>
  run.map((mark, index) =>
    index === run.length - 1 && mark.kind === 'text' && !mark.text.endsWith(' ')
      ? { ...mark, text: `${mark.text} ` }
      : mark,
  );

/** A line that goes on in the next one ends in a space: words must not run together when read aloud. */
function spaced(mark: Mark, next: Mark | undefined): Mark {
  const goesOn = mark.kind === 'text' && next?.kind === 'text' && next.yPx !== mark.yPx;
  return goesOn && !/[-–—/ ]$/.test(mark.text) ? { ...mark, text: `${mark.text} ` } : mark;
}

type ColourState<Colour extends string = ColourName> = {
  readonly fill: (name: Colour) => string;
  readonly stroke: (name: Colour) => string;
};

/** Sets a colour only where it changes. */
function colourState<Colour extends string>(ink: Ink<Colour>): ColourState<Colour> {
  const current: { fill?: Colour; stroke?: Colour } = {};
  const set = (use: 'fill' | 'stroke') => (name: Colour) => {
    if (current[use] === name) return '';
    current[use] = name;
    return `${ink(name, use)}\n`;
  };
  return { fill: set('fill'), stroke: set('stroke') };
}

function drawMark(mark: Mark, tools: ContentTools, colours: ColourState): string {
  // Colours are set outside of q … Q, where they last; those of a picture of its own within.
  const [colour, drawn] =
    mark.kind === 'picture'
      ? ['', pictureOperators(mark, tools)]
      : mark.kind === 'text'
        ? [colours.fill(mark.fill), textOperators(mark, tools.shaper, tools.fonts)]
        : [pathColours(mark, colours), shapeOperators(mark)];
  if (mark.clips.length === 0) return colour + drawn;
  return `${colour}q\n${mark.clips.map((clip) => `${pathOperators(clip)}W n\n`).join('')}${drawn}Q\n`;
}

const shapeOperators = (mark: PathMark<string>, decimals?: number): string =>
  (mark.stroke ? strokeOperators(mark.stroke) : '') +
  pathOperators(mark.path, decimals) +
  paintOperator(mark);

/** A picture's own units may be larger than pixels. */
const OWN_DECIMALS = 2;

function pictureOperators({ picture, matrix }: PictureMark, { ownInk, images }: ContentTools): string {
  const at = (own: Matrix) => `q ${own.map((value) => numberText(value, 6)).join(' ')} cm\n`;
  if ('pixels' in picture) {
    // an image is one unit wide and high, and stands the other way up
    const { width, height } = picture;
    return `${at(multiply(matrix, [width, 0, 0, -height, 0, height]))}/${images.use(picture.pixels)} Do\nQ\n`;
  }
  const colours = colourState(ownInk);
  const shapes = picture.shapes.map(
    (mark) => pathColours(mark, colours) + shapeOperators(mark, OWN_DECIMALS),
  );
  return `${at(matrix)}${shapes.join('')}Q\n`;
}

const pathColours = <Colour extends string>(mark: PathMark<Colour>, colours: ColourState<Colour>): string =>
  (mark.fill ? colours.fill(mark.fill) : '') + (mark.stroke ? colours.stroke(mark.stroke.colour) : '');

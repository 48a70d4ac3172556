import type { JSXNode } from 'satori/jsx';
import type { PathMark } from '../drawing/drawing.ts';
import type { Palette } from '../schema/campaign.ts';
import { colourNames, type ColourName } from '../schema/colour-names.ts';
import { Code } from './kit/code.tsx';
import { anton, fitted, Stack, Text, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import type { TextStyle } from '../drawing/setting/measure.ts';
import { People, Raised } from './kit/people.tsx';
import { raisedAt } from '../scenes/standing/stand.ts';
import { plane, rectangle, shape, stroke } from '../drawing/marks/shapes.ts';
import type { Frame } from '../drawing/geometry/bounds.ts';
import { Sheet } from './kit/sheet.tsx';
import { Sky } from './kit/sky.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import type { TemplateProps } from './template.ts';

/** The letters that a headline may stack highest. */
const STACKED = 'ỆẬỞ Ữ Ỗ';
/** Letters of sentences with every mark. */
const MARKED = 'Ảạ ếềểễệ ốồổỗộ ứừửữự';
/** Sizes in points. */
const HEADLINE_POINTS = [24, 42, 72];
const TEXT_POINTS = [12, 18, 24];
/** From the edge of the paper to the frame that shows what a printer leaves out. */
const FRAME_MM = 5;
const SWATCHES_A_ROW = 7;
const MM = 10;
/** Where the length of each arm of the ruler stands beside its end. */
const RULER_ENDS = [
  [103 * MM, 0],
  [9 * MM, 100 * MM],
] as const;
/** White between that frame and the planes inside it. */
const GAP = 2.5 * MM;
/** Keeps the inks of neighbouring colours from being read as one. */
const LABEL_GAP = 2 * MM;

/** To be printed first: shows whether the printer keeps scale, edges, colours, letters and code. */
export function Proof(props: TemplateProps): JSXNode {
  const { content, size, palette } = props;
  const { width, inner, height, margin, code, quiet, small } = size;
  const { proof } = content.labels;
  const row = Math.ceil(small * 1.3);
  const edge = FRAME_MM * MM;
  const inside = { left: edge + GAP, top: edge + GAP, width: width - 2 * (edge + GAP) };
  /* The head leans as every banner does. */
  const headAt = (x: number) => edge + GAP + 42 * MM - props.tokens.slope * x;
  const ruler = { x: margin, y: margin + 41 * MM };
  const at = { left: width - margin - code - quiet, top: ruler.y + 18 * MM };
  const swatches = planSwatches({ left: margin, top: ruler.y + 112 * MM, width: inner }, row);
  const printTop = height - margin - row;
  const lettersTop = swatches.bottom + 4 * MM;
  const picture = {
    ...{ left: width - margin - 54 * MM, top: lettersTop, width: 54 * MM },
    height: printTop - 2 * row - lettersTop,
  };
  const column = picture.left - margin - 4 * MM;
  const words = text(small, 'key');
  const strong = text(small, 'key', 700);
  const put = fitted(props);
  const says = (said: string, frame: Frame, style: TextStyle = words) => put(said, frame, { style });
  const across = (top: number, tall = row): Frame => ({ left: margin, top, width: inner, height: tall });
  return (
    <Sheet of={props} colour="paper">
      <Sample of={props} frame={picture} />
      <Marks
        of={[
          plane(
            'ground',
            [inside.left, inside.top],
            [inside.left + inside.width, inside.top],
            [inside.left + inside.width, headAt(inside.left + inside.width)],
            [inside.left, headAt(inside.left)],
          ),
          line(`M${edge} ${edge}H${width - edge}V${height - edge}H${edge}Z`),
          ...[false, true].flatMap((isUpright) => scale(ruler, isUpright)).map(line),
          ...swatches.all.flatMap(({ name, box }) => [rectangle(name, box), outline(box)]),
        ]}
      />
      {put(proof.title, across(edge + GAP + 2 * MM, 18 * MM), {
        ...{ as: 'H1', style: anton(134, 'light'), least: 60, justify: 'center' },
      })}
      {put(proof.ruler, across(edge + GAP + 19.5 * MM, 12 * MM), {
        ...{ as: 'H2', style: { ...text(46, 'paper', 700), lineHeight: 1.2 } },
      })}
      {RULER_ENDS.map(([x, y]) =>
        says('100 mm', { left: ruler.x + x, top: ruler.y + y - row / 2, width: 400, height: row }, strong),
      )}
      <Stack
        frame={{ left: ruler.x + 14 * MM, top: ruler.y + 10 * MM, width: 86 * MM, height: 86 * MM }}
        gap={5 * MM}
        justify="center"
      >
        {HEADLINE_POINTS.map((points) => (
          <Text style={anton(pixels(points), 'key')}>{STACKED}</Text>
        ))}
      </Stack>
      <Code of={props} left={at.left} top={at.top} />
      {says(proof.code, { left: at.left, top: at.top + code + quiet, width: code + quiet, height: 2 * row })}
      {says(proof.colours, across(swatches.top - row - MM))}
      {swatches.all.map(({ name, label }) => says(inksOf(palette[name]), label))}
      <Stack frame={{ ...across(lettersTop, picture.height), width: column }} gap={2 * MM}>
        {[
          <Text style={words}>{proof.letters}</Text>,
          ...TEXT_POINTS.map((points) => (
            <Text style={text(Math.max(small, pixels(points)), 'key', 700)}>{`${points} pt  ${MARKED}`}</Text>
          )),
        ]}
      </Stack>
      {says(proof.frame, across(printTop - 1.2 * row), strong)}
      <SmallPrint of={props} frame={across(printTop)} colour="key" />
    </Sheet>
  );
}

/** Who of the place raises the object: skins and planes as they will be printed. Nothing is cut; white covers what runs over. */
function Sample({ of, frame }: { readonly of: TemplateProps; readonly frame: Frame }): JSXNode {
  const { size } = of;
  const { left, top, width, height } = frame;
  const k = Math.min(height / 600, width / 560);
  const stand = { x: left + 0.5 * (width - 540 * k) + 135 * k, y: top + height - 84 * k, k };
  const [start, right, bottom] = [-size.runOff, size.width + size.runOff, size.height + size.runOff];
  const sheet = `M${start} ${start}H${right}V${bottom}H${start}Z`;
  const around = shape('paper', `${sheet}M${left} ${top}V${top + height}H${left + width}V${top}Z`);
  return (
    <>
      <Sky of={of} at={raisedAt(stand)} grown={0.5} />
      <People of={of} stand={stand} cast={{ main: [0, 0] }} />
      <Raised of={of} stand={stand} />
      <Marks of={[{ ...around, fillRule: 'evenodd' }]} />
    </>
  );
}

const line = (data: string): PathMark => stroke('key', 2, data);
const pixels = (points: number): number => Math.round(points * 3.528);

/** Every colour of the palette with room for two lines of words under it. */
function planSwatches({ left, top, width }: Omit<Frame, 'height'>, row: number) {
  const column = width / SWATCHES_A_ROW;
  const height = 9 * MM;
  const pitch = height + 2 * row + 2 * MM;
  const all = colourNames.map((name, index) => {
    const x = Math.round(left + (index % SWATCHES_A_ROW) * column);
    const y = Math.round(top + Math.floor(index / SWATCHES_A_ROW) * pitch);
    const box = { left: x, top: y, width: Math.floor(column), height };
    const label = { left: x, top: y + height, width: box.width - LABEL_GAP, height: 2 * row };
    return { name, box, label };
  });
  return { all, top, bottom: top + Math.ceil(colourNames.length / SWATCHES_A_ROW) * pitch };
}

const outline = ({ left, top, width, height }: Frame): PathMark =>
  stroke('key', 1.5, `M${left} ${top}h${width}v${height}h${-width}Z`);

/** In two lines, which break between the pairs. */
const inksOf = ({ cmyk: [c, m, y, k] }: Palette[ColourName]): string => `C${c}\u00a0M${m} Y${y}\u00a0K${k}`;

/** A line of 100 mm with a stroke at each millimetre. */
function scale({ x, y }: { x: number; y: number }, isUpright: boolean): string[] {
  const ticks = Array.from({ length: 101 }, (_, index) => {
    const length = (index % 10 === 0 ? 8 : index % 5 === 0 ? 5.5 : 3) * MM;
    return isUpright ? `M${x} ${y + index * MM}h${length * 0.8}` : `M${x + index * MM} ${y}v${length}`;
  });
  return [ticks.join(''), isUpright ? `M${x} ${y}v${100 * MM}` : `M${x} ${y}h${100 * MM}`];
}

import type { JSXNode } from 'satori/jsx';
import type { Frame } from '../drawing/geometry/bounds.ts';
import { rulerPaths } from '../drawing/marks/ruler.ts';
import { across, beside, outline, rectangle, stroke } from '../drawing/marks/shapes.ts';
import { PX_PER_MM as MM } from '../drawing/px-per-mm.ts';
import type { TextStyle } from '../drawing/setting/measure.ts';
import { raisedAt } from '../scenes/standing/stand.ts';
import type { Palette } from '../schema/campaign.ts';
import { colourNames, type ColourName } from '../schema/colour-names.ts';
import { Code } from './kit/code.tsx';
import { anton, fitted, Stack, Text, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { People, Raised } from './kit/people.tsx';
import { inMargins, Sheet } from './kit/sheet.tsx';
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
/** From the edge of the paper to the frame that shows what a printer leaves out, and white from that to the planes inside it. */
const EDGE = 5 * MM;
const GAP = 2.5 * MM;
/** Where the length of each arm of the ruler stands beside its end. */
const RULER_ENDS = [
  [103 * MM, 0],
  [9 * MM, 100 * MM],
] as const;
/** Of colours: how many are in a row, their height, and white beside the inks below them, which are not to be read as one. */
const SWATCHES = { row: 7, height: 9 * MM, gap: 2 * MM } as const;

/** To be printed first: shows whether the printer keeps scale, edges, colours, letters and code. */
export function Proof(props: TemplateProps): JSXNode {
  const { content, size, palette, tokens } = props;
  const { width, inner, height, margin, code, quiet, small } = size;
  const { proof } = content.labels;
  const row = Math.ceil(small * 1.3);
  const top = EDGE + GAP;
  const ruler = { x: margin, y: margin + 41 * MM };
  const at = { left: width - margin - code - quiet, top: ruler.y + 18 * MM };
  const swatches = planSwatches({ left: margin, top: ruler.y + 112 * MM, width: inner }, row);
  const printTop = height - margin - row;
  const lettersTop = swatches.bottom + 4 * MM;
  const lettersHeight = printTop - 2 * row - lettersTop;
  const picture = { left: width - margin - 54 * MM, top: lettersTop, width: 54 * MM, height: lettersHeight };
  const words = text(small, 'key');
  const strong = text(small, 'key', 700);
  const put = fitted(props);
  const says = (said: string, frame: Frame, style: TextStyle = words) => put(said, frame, { style });
  const rowAt = (from: number, tall = row) => inMargins(size, from, tall);
  return (
    <Sheet of={props} colour="paper">
      <Sample of={props} frame={picture} />
      <Marks
        of={[
          /* The head leans as every banner does. */
          across(size, 'ground', {
            ...{ left: top, right: width - top, from: top },
            to: (x) => top + 42 * MM - tokens.slope * x,
          }),
          outline('key', 2, { left: EDGE, top: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE }),
          ...[false, true]
            .flatMap((isUpright) => rulerPaths({ ...ruler, isUpright }))
            .map((path) => stroke('key', 2, path)),
          ...swatches.all.flatMap(({ name, box }) => [rectangle(name, box), outline('key', 1.5, box)]),
        ]}
      />
      {put(proof.title, rowAt(top + 2 * MM, 18 * MM), {
        ...{ as: 'H1', style: anton(134, 'light'), least: 60, justify: 'center' },
      })}
      {put(proof.ruler, rowAt(top + 19.5 * MM, 12 * MM), {
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
      {says(proof.colours, rowAt(swatches.top - row - MM))}
      {swatches.all.map(({ name, label }) => says(inksOf(palette[name]), label))}
      <Stack
        frame={{ ...rowAt(lettersTop, lettersHeight), width: picture.left - margin - 4 * MM }}
        gap={2 * MM}
      >
        {[
          <Text style={words}>{proof.letters}</Text>,
          ...TEXT_POINTS.map((points) => (
            <Text style={text(Math.max(small, pixels(points)), 'key', 700)}>{`${points} pt  ${MARKED}`}</Text>
          )),
        ]}
      </Stack>
      {says(proof.frame, rowAt(printTop - 1.2 * row), strong)}
      <SmallPrint of={props} frame={rowAt(printTop)} colour="key" />
    </Sheet>
  );
}

type SampleProps = { readonly of: TemplateProps; readonly frame: Frame };

/** Who of the place raises the object: skins and planes as they will be printed. Nothing is cut; white covers what runs over. */
function Sample({ of, frame }: SampleProps): JSXNode {
  const { left, top, width, height } = frame;
  const k = Math.min(height / 600, width / 560);
  const stand = { x: left + 0.5 * (width - 540 * k) + 135 * k, y: top + height - 84 * k, k };
  return (
    <>
      <Sky of={of} at={raisedAt(stand)} grown={0.5} />
      <People of={of} stand={stand} cast={{ main: [0, 0] }} />
      <Raised of={of} stand={stand} />
      <Marks of={[beside(of.size, 'paper', frame)]} />
    </>
  );
}

const pixels = (points: number): number => Math.round(points * 3.528);

/** Every colour of the palette with room for two lines of words under it. */
function planSwatches({ left, top, width }: Omit<Frame, 'height'>, row: number) {
  const { row: count, height, gap } = SWATCHES;
  const pitch = height + 2 * row + 2 * MM;
  const all = colourNames.map((name, index) => {
    const x = Math.round(left + ((index % count) * width) / count);
    const y = Math.round(top + Math.floor(index / count) * pitch);
    const box = { left: x, top: y, width: Math.floor(width / count), height };
    return { name, box, label: { left: x, top: y + height, width: box.width - gap, height: 2 * row } };
  });
  return { all, top, bottom: top + Math.ceil(colourNames.length / count) * pitch };
}

/** In two lines, which break between the pairs. */
const inksOf = ({ cmyk: [c, m, y, k] }: Palette[ColourName]): string => `C${c}\u00a0M${m} Y${y}\u00a0K${k}`;

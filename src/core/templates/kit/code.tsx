import type { JSXNode } from 'satori/jsx';
import type { PathMark } from '../../drawing/drawing.ts';
import { parsePathData } from '../../drawing/path-data.ts';
import type { QrSymbol } from '../../formats/qr.ts';
import type { SheetContent } from '../template.ts';
import { FitText, text } from './layout.tsx';
import { Marks } from './marks.tsx';
import type { Measure } from './measure.ts';
import { rectangle } from './shapes.ts';
import type { Frame, SheetSize } from './sheet.tsx';
import { radius, type } from './tokens.ts';

/** The code as one path of runs of dark modules, edges on whole pixels. */
export function codeMark(qr: QrSymbol, left: number, top: number, width: number): PathMark {
  const module = width / qr.size;
  const edge = (start: number, count: number) => Math.round((start + count * module) * 100) / 100;
  const runs = darkRuns(qr).map(
    ({ row, from, to }) =>
      `M${edge(left, from)} ${edge(top, row)}H${edge(left, to)}V${edge(top, row + 1)}H${edge(left, from)}Z`,
  );
  return { kind: 'path', path: parsePathData(runs.join('')), fill: 'key', clips: [], crisp: true };
}

type Run = { readonly row: number; readonly from: number; readonly to: number };

function darkRuns({ size, modules }: QrSymbol): Run[] {
  const isDark = (row: number, column: number) => column < size && modules[row * size + column] === true;
  return Array.from({ length: size }, (_, row) => row).flatMap((row) => {
    const runs: Run[] = [];
    for (let from = 0; from < size; from++) {
      if (!isDark(row, from)) continue;
      let to = from;
      while (isDark(row, to)) to++;
      runs.push({ row, from, to });
      from = to;
    }
    return runs;
  });
}

/** Room for the address under the quiet zone, in parts of its size. */
const ADDRESS_ROOM = 1.55;

/** Between quiet zone and edge of the plate, so that its round corners leave the zone's corners white. */
const padding = (u: number): number => 0.34 * radius.plate * u;

/** The white plate of a code with its quiet zone and the address below it. */
export function plateSize({ code, quiet, u, small }: SheetSize, wished = type.address * u) {
  const address = Math.max(small, wished);
  const width = code + 2 * (quiet + padding(u));
  return { width, height: width + ADDRESS_ROOM * address };
}

type CodePanelProps = {
  readonly content: SheetContent;
  readonly size: SheetSize;
  readonly measure: Measure;
  readonly left: number;
  readonly top: number;
  /** Font size of the address; it shrinks where it is long. */
  readonly address?: number;
};

/** Code and address on a white plate without a frame. */
export function CodePanel({ content, size, measure, left, top, address }: CodePanelProps): JSXNode {
  const { u, code, quiet, small } = size;
  const letters = Math.max(small, address ?? type.address * u);
  const { width, height } = plateSize(size, letters);
  const edge = quiet + padding(u);
  const side = 0.5 * quiet;
  const label: Frame = {
    ...{ left: left + side, top: top + width - 0.08 * letters, width: width - 2 * side },
    height: 1.3 * letters,
  };
  return (
    <div style={{ display: 'flex' }}>
      <Marks of={[rectangle('paper', { left, top, width, height }, radius.plate * u)]} />
      <Marks of={[codeMark(content.qr, left + edge, top + edge, code)]} alt={content.labels.scan} />
      <FitText
        frame={label}
        measure={measure}
        style={{ ...text(letters, 'ground', 700), lineHeight: 1.2 }}
        align="center"
        least={small}
        lines={1}
      >
        {content.plainAddress}
      </FitText>
    </div>
  );
}

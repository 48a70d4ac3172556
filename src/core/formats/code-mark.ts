import type { PathMark } from '../drawing/drawing.ts';
import { parsePathData } from '../drawing/svg/path-data.ts';
import type { QrSymbol } from './qr.ts';

type Modules = Pick<QrSymbol, 'size' | 'modules'>;

/** The upper left corner of a code without its quiet zone, and how wide it is. */
type Place = { readonly left: number; readonly top: number; readonly width: number };

/** The code as one path of runs of dark modules, edges on whole pixels. */
export function codeMark(qr: Modules, { left, top, width }: Place): PathMark {
  const module = width / qr.size;
  const edge = (start: number, count: number) => Math.round((start + count * module) * 100) / 100;
  const runs = darkRuns(qr).map(
    ({ row, from, to }) =>
      `M${edge(left, from)} ${edge(top, row)}H${edge(left, to)}V${edge(top, row + 1)}H${edge(left, from)}Z`,
  );
  return { kind: 'path', path: parsePathData(runs.join('')), fill: 'key', clips: [], crisp: true };
}

type Run = { readonly row: number; readonly from: number; readonly to: number };

function darkRuns({ size, modules }: Modules): Run[] {
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

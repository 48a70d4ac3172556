import type { JSXNode } from 'satori/jsx';
import type { QrSymbol } from '../../formats/qr.ts';
import { svgAddress } from './svg.ts';
import { placed } from './type.tsx';

type CodeProps = {
  readonly qr: QrSymbol;
  /** Alternative text. */
  readonly alt: string;
  readonly fill: string;
  readonly left: number;
  readonly top: number;
  /** Without quiet zone, which is the ground that the code is put on. */
  readonly widthPx: number;
};

/** The code as one path of runs of dark modules, edges on whole pixels. */
export function Code({ qr, alt, fill, left, top, widthPx }: CodeProps): JSXNode {
  const modulePx = widthPx / qr.size;
  const edge = (module: number) => Math.round(module * modulePx * 100) / 100;
  const runs = darkRuns(qr).map(
    ({ row, from, to }) => `M${edge(from)} ${edge(row)}H${edge(to)}V${edge(row + 1)}H${edge(from)}Z`,
  );
  const shape = `<path fill="${fill}" shape-rendering="crispEdges" d="${runs.join('')}"/>`;
  const size = { width: widthPx, height: widthPx };
  return (
    <img
      src={svgAddress(widthPx, widthPx, shape)}
      alt={alt}
      {...size}
      style={placed({ left, top, ...size })}
    />
  );
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

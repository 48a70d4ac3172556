import { arcToCubics } from './arc.ts';
import type { Path, PathCommand } from '../drawing.ts';

/** Reads SVG path data, relative and short forms included, into absolute M, L, C and Z. */
export function parsePathData(data: string): Path {
  const read = reader(data);
  const path: PathCommand[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** The last control point, for the smooth forms. */
  let control: { readonly kind: 'C' | 'Q'; readonly x: number; readonly y: number } | undefined;
  let letter = '';

  const curve = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number) => {
    path.push(['C', x1, y1, x2, y2, toX, toY]);
    [x, y] = [toX, toY];
  };
  const quadratic = (cx: number, cy: number, toX: number, toY: number) => {
    const third = (from: number, to: number) => from + (2 / 3) * (to - from);
    curve(third(x, cx), third(y, cy), third(toX, cx), third(toY, cy), toX, toY);
    control = { kind: 'Q', x: cx, y: cy };
  };
  const reflected = (kind: 'C' | 'Q'): [number, number] =>
    control?.kind === kind ? [2 * x - control.x, 2 * y - control.y] : [x, y];

  for (;;) {
    const next = read.letter();
    if (next === undefined && read.isAtEnd()) return path;
    letter = next ?? letter;
    if (path.length === 0 && letter.toUpperCase() !== 'M') read.fail();
    const isRelative = letter === letter.toLowerCase();
    const [baseX, baseY] = isRelative ? [x, y] : [0, 0];
    const point = (): [number, number] => [read.number() + baseX, read.number() + baseY];
    const before = control;
    control = undefined;
    switch (letter.toUpperCase()) {
      case 'M':
        [x, y] = point();
        [startX, startY] = [x, y];
        path.push(['M', x, y]);
        letter = isRelative ? 'l' : 'L';
        break;
      case 'L':
        [x, y] = point();
        path.push(['L', x, y]);
        break;
      case 'H':
        x = read.number() + baseX;
        path.push(['L', x, y]);
        break;
      case 'V':
        y = read.number() + baseY;
        path.push(['L', x, y]);
        break;
      case 'C': {
        const [first, second, to] = [point(), point(), point()];
        curve(...first, ...second, ...to);
        control = { kind: 'C', x: second[0], y: second[1] };
        break;
      }
      case 'S': {
        control = before;
        const first = reflected('C');
        const [second, to] = [point(), point()];
        curve(...first, ...second, ...to);
        control = { kind: 'C', x: second[0], y: second[1] };
        break;
      }
      case 'Q':
        quadratic(...point(), ...point());
        break;
      case 'T':
        control = before;
        quadratic(...reflected('Q'), ...point());
        break;
      case 'A': {
        const radii = [read.number(), read.number()] as const;
        const rotation = read.number();
        const [isLarge, isSweep] = [read.flag(), read.flag()];
        const to = point();
        path.push(...arcToCubics({ from: [x, y], to, radii, rotation, isLarge, isSweep }));
        [x, y] = to;
        break;
      }
      case 'Z':
        path.push(['Z']);
        [x, y] = [startX, startY];
        letter = '';
        break;
      default:
        read.fail();
    }
  }
}

function reader(data: string) {
  const NUMBER = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/y;
  const FLAG = /[\s,]*([01])/y;
  const LETTER = /[\s,]*([MmLlHhVvCcSsQqTtAaZz])/y;
  const END = /[\s,]*$/y;
  let at = 0;
  const fail = (): never => {
    throw new Error(`Cannot read path data "${data.slice(0, 40)}" at "${data.slice(at, at + 20)}".`);
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(data);
    if (match) at = pattern.lastIndex;
    return match?.[1];
  };
  return {
    letter: () => take(LETTER),
    number: () => {
      const number = Number(take(NUMBER) ?? fail());
      return Number.isFinite(number) ? number : fail();
    },
    /** Flags may stand together without spaces: `a5 5 0 0110 0`. */
    flag: () => (take(FLAG) ?? fail()) === '1',
    isAtEnd: () => {
      END.lastIndex = at;
      return END.test(data);
    },
    fail,
  };
}

import { createRequire } from 'node:module';
import type { Drawing, Mark, Path } from '../../src/core/drawing/drawing.ts';
import type { Palette } from '../../src/core/schema/campaign.ts';

type Compiler = {
  readonly mapShadow: (path: string, content: Buffer) => void;
  readonly addSource: (path: string, text: string) => void;
  readonly compile: (job: { mainFileContent: string; inputs: Readonly<Record<string, string>> }) => {
    readonly result: object | null;
  };
  readonly pdf: (document: object) => Buffer;
  readonly evictCache: (age: number) => void;
};
type Binding = {
  readonly NodeCompiler: {
    create: (options: { workspace: string; fontArgs: { fontPaths: string[] }[] }) => Compiler;
  };
};

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';
/** Serves this comparison alone, so nobody else installs it. */
export const INSTALL_TYPST = `npm install --no-save ${PACKAGE}@0.7.0`;

/** Fills a Typst template with texts by slot id; undefined where the package is not installed. */
export async function typstFiller(
  source: TypstSource,
  fontPaths: readonly string[],
): Promise<((values: Readonly<Record<string, string>>) => Buffer) | undefined> {
  const require = createRequire(import.meta.url);
  let binding: Binding;
  try {
    binding = require(PACKAGE) as Binding;
  } catch {
    return undefined;
  }
  const compiler = binding.NodeCompiler.create({ workspace: '/', fontArgs: [{ fontPaths: [...fontPaths] }] });
  if (source.shapes !== undefined) compiler.mapShadow('/shapes.svg', Buffer.from(source.shapes));
  compiler.addSource('/sheet.typ', source.sheet);
  return (inputs) => {
    const { result } = compiler.compile({ mainFileContent: source.main, inputs });
    if (!result) throw new Error('Typst could not compile the template.');
    const pdf = compiler.pdf(result);
    // Otherwise its memory grows with every sheet.
    compiler.evictCache(2);
    return pdf;
  };
}

/** What never changes is a module of its own, which Typst keeps between sheets. */
type TypstSource = { readonly sheet: string; readonly main: string; readonly shapes?: string };

/**
 * The template of a drawing in Typst's own words: shapes as curves or, which it draws faster, as the one SVG that is
 * given; lines as text, slots from `sys.inputs`.
 */
export function typstTemplate(drawing: Drawing, palette: Palette, shapes?: string): TypstSource {
  const colour = (name: keyof Palette) => `cmyk(${palette[name].cmyk.map((ink) => `${ink}%`).join(', ')})`;
  const marks = drawing.marks.filter(({ kind }) => shapes === undefined || kind === 'text');
  const [width, height] = [mm(drawing.widthPx), mm(drawing.heightPx)];
  const ground =
    shapes === undefined ? '' : `  #place(image("/shapes.svg", width: ${width}, height: ${height}))\n`;
  const sheet = `#let art = [\n${ground}${marks.map((mark) => `  ${markSource(mark, colour)}`).join('\n')}\n]\n`;
  const slots = drawing.slots.map(
    (slot) =>
      `#place(dx: ${mm(slot.xPx)}, dy: ${mm(slot.yPx)}, box(width: ${mm(slot.widthPx)}, height: ${mm(slot.heightPx)}, ` +
      `align(${slot.align} + horizon, text(font: "${slot.font}", weight: ${slot.weight}, size: ${mm(slot.sizePx)}, ` +
      `fill: ${colour(slot.fill)}, sys.inputs.at("${slot.id}", default: "")))))`,
  );
  const page = `#set page(width: ${width}, height: ${height}, margin: 0mm)`;
  const svg = shapes === undefined ? {} : { shapes };
  return { ...svg, sheet, main: `#import "/sheet.typ": art\n${page}\n#art\n${slots.join('\n')}\n` };
}

const mm = (px: number): string => `${Math.round(px * 100) / 1000}mm`;

function markSource(mark: Mark, colour: (name: keyof Palette) => string): string {
  if (mark.kind === 'text') {
    return (
      `#place(dx: ${mm(mark.xPx)}, dy: ${mm(mark.yPx)}, box(height: 0mm, text(font: "${mark.font}", ` +
      `weight: ${mark.weight}, size: ${mm(mark.sizePx)}, top-edge: "baseline", bottom-edge: "baseline", ` +
      `fill: ${colour(mark.fill)}, ${JSON.stringify(mark.text)})))`
    );
  }
  if (mark.kind === 'picture') throw new Error('No sheet of this comparison bears a logo.');
  const stroke = mark.stroke
    ? `(paint: ${colour(mark.stroke.colour)}, thickness: ${mm(mark.stroke.widthPx)})`
    : 'none';
  const rule = mark.fillRule === 'evenodd' ? 'even-odd' : 'non-zero';
  const fill = mark.fill ? colour(mark.fill) : 'none';
  return `#place(curve(fill: ${fill}, fill-rule: "${rule}", stroke: ${stroke}, ${curveSource(mark.path)}))`;
}

const curveSource = (path: Path): string =>
  path
    .map((command) => {
      if (command[0] === 'Z') return 'curve.close(mode: "straight")';
      const points = pairs(command.slice(1).map(Number));
      if (command[0] === 'C') return `curve.cubic(${points.join(', ')})`;
      return `curve.${command[0] === 'M' ? 'move' : 'line'}(${points.join(', ')})`;
    })
    .join(', ');

const pairs = (values: readonly number[]): string[] =>
  values.flatMap((value, index) =>
    index % 2 === 0 ? [`(${mm(value)}, ${mm(values[index + 1] ?? 0)})`] : [],
  );

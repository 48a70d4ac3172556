import { colourNames } from '../schema/colour-names.ts';
import { withoutSigns } from '../text/line-breaks.ts';
import type { Typefaces } from '../text/typefaces.ts';
import type { Line } from './from-nodes.ts';
import { findTextNode, type SatoriNode } from './satori-nodes.ts';
import type { SvgElement } from './svg/svg-tree.ts';

/** One `<text>` of satori: a word, a space or a punctuation mark. */
export type Word = Line & { readonly widthPx: number };

const ATTRIBUTES = new Set(
  'x y width height font-weight font-style font-size font-family letter-spacing fill'.split(' '),
);
const weights: Readonly<Record<string, number>> = { normal: 400, bold: 700 };

/** A word with its place on the canvas; undefined where nothing of it is seen. Throws as `fromSatori`. */
export function wordOf(
  { name, attributes, text: drawn }: SvgElement,
  nodes: readonly SatoriNode[],
  typefaces: Typefaces,
): Word | undefined {
  const text = withoutSigns(drawn).normalize('NFC');
  if (name !== 'text') throw new Error(`satori drew a <${name}>. Styles are for text; draw shapes as marks.`);
  if (text === '') return undefined;
  const refuse = (why: string): never => {
    throw new Error(`"${text}": ${why}`);
  };
  const strange = Object.keys(attributes).find((key) => !ATTRIBUTES.has(key));
  if (strange) {
    return refuse(`a style gives it ${strange}="${attributes[strange]}", which is not drawn. Leave it out.`);
  }
  const number = (key: string) => Number(attributes[key] ?? 0);
  const [xPx, yPx, sizePx] = [number('x'), number('y'), number('font-size')];
  const node = findTextNode(nodes, { text, x: xPx + 1, y: yPx - sizePx * 0.3 });
  if (node === undefined) {
    /** A line may fill its box to the edge; the space after it is then outside and nobody sees it. */
    return text.trim() === '' ? undefined : refuse('it stands outside its box. Make the box larger.');
  }
  const { fill = 'black', 'font-family': family = '', 'font-weight': weight = 'normal' } = attributes;
  const letterSpacingPx = number('letter-spacing');
  return {
    ...{ kind: 'text', text, ...typefaces(family, weights[weight] ?? Number(weight)) },
    ...{ sizePx, xPx, yPx, widthPx: number('width'), clips: [], node },
    fill:
      colourNames.find((colour) => colour === fill) ??
      refuse(`colour "${fill}" is not in the palette. Use ${colourNames.join(', ')}.`),
    ...(letterSpacingPx !== 0 && { letterSpacingPx }),
  };
}

/** Gaps in parts of the size: wider than `SPACE` is a space, wider than `APART` is another text. */
const SPACE = 0.08;
const APART = 0.6;

/** Collects words into lines of one style, so that a line is one text when it is selected or read aloud. */
export class LineJoiner {
  private line: Word | undefined;
  private readonly emit: (line: Word) => void;

  constructor(emit: (line: Word) => void) {
    this.emit = emit;
  }

  add(word: Word): void {
    const { line } = this;
    if (!line || !follows(line, word)) {
      this.finish();
      if (word.text.trim() !== '') this.line = word;
      return;
    }
    const isGap = gapOf(line, word) > SPACE * word.sizePx;
    const space = isGap && !line.text.endsWith(' ') && !word.text.startsWith(' ') ? ' ' : '';
    if (word.text.trim() === '' || hasSameStyle(line, word)) {
      this.line = { ...line, text: line.text + space + word.text, widthPx: endOf(word) - line.xPx };
    } else {
      this.emit({ ...line, text: line.text + space });
      this.line = word;
    }
  }

  /** Call before anything else is painted, and at the end. */
  finish(): void {
    if (this.line) this.emit({ ...this.line, text: this.line.text.trimEnd() });
    this.line = undefined;
  }
}

const endOf = (word: Word) => word.xPx + word.widthPx;
const gapOf = (line: Word, word: Word) => word.xPx - endOf(line);

function follows(line: Word, word: Word): boolean {
  const gap = gapOf(line, word) / word.sizePx;
  return line.node === word.node && Math.abs(line.yPx - word.yPx) < 0.05 && gap > -SPACE && gap < APART;
}

const hasSameStyle = (a: Word, b: Word) =>
  a.font === b.font &&
  a.weight === b.weight &&
  a.sizePx === b.sizePx &&
  a.fill === b.fill &&
  a.letterSpacingPx === b.letterSpacingPx;

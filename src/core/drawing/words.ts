import type { TextMark } from './drawing.ts';

/** One `<text>` of satori: a word, a space or a punctuation mark. */
export type Word = TextMark & {
  readonly widthPx: number;
  /** Index of its node. */
  readonly node: number;
};

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
  a.letterSpacingPx === b.letterSpacingPx &&
  JSON.stringify(a.clips) === JSON.stringify(b.clips);

import type { Element, Mark } from '../../drawing/drawing.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import type { Block } from '../../schema/paper.ts';
import type { SpokenShaper } from '../../text/typefaces.ts';
import { screenWords } from '../../domain/guides/screens.ts';
import { drawScreen, SCREEN_PX } from './draw-screen.ts';
import { box, moved, rule, type TextStyle, write } from './pen.ts';

/** What must stay together on a page: its marks point into its own elements, its top is at 0. */
export type Piece = {
  readonly marks: readonly Mark[];
  readonly elements: readonly Element[];
  readonly heightPx: number;
  /** Room above it, but for the top of a page. */
  readonly beforePx: number;
  /** Stays with what follows. */
  readonly leads?: true;
};

export type Column = { readonly leftPx: number; readonly widthPx: number };
type Pen = { readonly column: Column; readonly locale: LocaleId; readonly shaper: SpokenShaper };

export const styles = {
  title: { points: 20, weight: 800 },
  heading: { points: 13, weight: 700 },
  text: { points: 11, weight: 400 },
  number: { points: 13, weight: 800 },
  cell: { points: 9.5, weight: 600 },
  small: { points: 8.5, weight: 400 },
} as const satisfies Record<string, TextStyle>;

/** Room between a number, a box or a dash and its words. */
const INDENT = 60;
const ROW_GAP = 14;
/** Above a dotted line, for a hand. */
const WRITING_ROOM = 44;
const TABLE_ROW = 100;
const SCREENS_IN_A_ROW = 3;
const SCREEN_GAP = 50;

/** A block as the pieces that a page is filled with. */
export function piecesOf(block: Block, pen: Pen): Piece[] {
  const { locale } = pen;
  if ('heading' in block) {
    return [{ ...line(block.heading[locale], 'heading', 'H2', pen), beforePx: 70, leads: true }];
  }
  if ('text' in block) return [{ ...line(block.text[locale], 'text', 'P', pen), beforePx: 24 }];
  if ('points' in block) return block.points.map((text) => item(text[locale], dash, pen));
  if ('ticks' in block) return block.ticks.map((text) => item(text[locale], tickBox, pen));
  if ('fields' in block) return block.fields.map((text) => field(text[locale], pen));
  if ('table' in block) return table(block.table, pen);
  const isDrawn = block.steps.some(({ screen }) => screen);
  return isDrawn
    ? drawnSteps(block.steps, pen)
    : block.steps.map(({ text }, index) => item(text[locale], numeral(index + 1, pen), pen));
}

/** A text over the whole column. */
export function line(
  text: string,
  style: keyof typeof styles,
  role: 'H1' | 'H2' | 'P',
  { column, shaper }: Pick<Pen, 'column' | 'shaper'>,
): Piece {
  const written = write(text, { xPx: column.leftPx, widthPx: column.widthPx, style: styles[style], shaper });
  return { ...written, marks: owned(written.marks, 0), elements: [{ role }], beforePx: 0 };
}

const owned = (marks: readonly Mark[], element: number): Mark[] =>
  marks.map((mark) => ({ ...mark, element }));

const dash = ({ leftPx }: Column): Mark[] => [
  box({ xPx: leftPx + 12, yPx: 26, widthPx: 12, heightPx: 12 }, { fill: 'key' }),
];
const tickBox = ({ leftPx }: Column): Mark[] => [
  box({ xPx: leftPx, yPx: 12, widthPx: 34, heightPx: 34 }, { line: 'key', lineMm: 0.35 }),
];
const numeral =
  (number: number, { shaper }: Pen) =>
  ({ leftPx }: Column): Mark[] =>
    moved(write(`${number}`, { xPx: leftPx, widthPx: INDENT, style: styles.number, shaper }).marks, 0, -4);

function item(text: string, sign: (column: Column) => Mark[], { column, shaper }: Pen): Piece {
  const words = write(text, {
    xPx: column.leftPx + INDENT,
    widthPx: column.widthPx - INDENT,
    style: styles.text,
    shaper,
  });
  const signs = sign(column).map((mark) => (mark.kind === 'text' ? { ...mark, element: 0 } : mark));
  const isNumbered = signs.some(({ element }) => element !== undefined);
  return {
    marks: [...signs, ...owned(words.marks, isNumbered ? 1 : 0)],
    elements: [...(isNumbered ? [{ role: 'Lbl' } as const] : []), { role: 'LI' }],
    heightPx: words.heightPx,
    beforePx: ROW_GAP,
  };
}

/** A label, and a dotted line from its end to the edge. */
function field(text: string, { column, shaper }: Pen): Piece {
  const { leftPx, widthPx } = column;
  const words = write(text, { xPx: leftPx, widthPx, style: styles.text, shaper });
  const last = words.marks.findLast((mark) => mark.kind === 'text');
  const end = last ? last.xPx + shaper.measure(last.font, last.weight, last.text) * last.sizePx + 16 : leftPx;
  const y = last?.yPx ?? 0;
  const right = leftPx + widthPx;
  const dots = end < right - 200 ? [rule([end, y + 6], [right, y + 6], true)] : [];
  return {
    marks: moved([...owned(words.marks, 0), ...dots], 0, WRITING_ROOM),
    elements: [{ role: 'P' }],
    heightPx: words.heightPx + WRITING_ROOM,
    beforePx: 0,
  };
}

type Table = Extract<Block, { table: unknown }>['table'];

function table({ columns, rows }: Table, { column, locale, shaper }: Pen): Piece[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let left = column.leftPx;
  const cells = columns.map(({ label, share }) => {
    const widthPx = (column.widthPx * share) / whole;
    const cell = { leftPx: left, widthPx };
    left += widthPx;
    const written = write(label[locale], {
      xPx: cell.leftPx + 10,
      widthPx: widthPx - 20,
      style: styles.cell,
      shaper,
    });
    return { ...cell, written };
  });
  const headPx = Math.max(...cells.map(({ written }) => written.heightPx)) + 24;
  const frame = (heightPx: number, fill?: 'shade') =>
    cells.map(({ leftPx, widthPx }) =>
      box({ xPx: leftPx, yPx: 0, widthPx, heightPx }, { line: 'key', ...(fill && { fill }) }),
    );
  const head: Piece = {
    marks: [
      ...frame(headPx, 'shade'),
      ...cells.flatMap(({ written }, index) => owned(moved(written.marks, 0, 12), index)),
    ],
    elements: cells.map(() => ({ role: 'TH' })),
    heightPx: headPx,
    beforePx: 30,
    leads: true,
  };
  const row: Piece = { marks: frame(TABLE_ROW), elements: [], heightPx: TABLE_ROW, beforePx: 0 };
  return [head, ...Array.from({ length: rows }, () => row)];
}

type Steps = Extract<Block, { steps: unknown }>['steps'];

/** Rows of phones, the words of each step above its screen. */
function drawnSteps(steps: Steps, pen: Pen): Piece[] {
  const { column, locale, shaper } = pen;
  const widthPx = (column.widthPx - (SCREENS_IN_A_ROW - 1) * SCREEN_GAP) / SCREENS_IN_A_ROW;
  const rows = Array.from({ length: Math.ceil(steps.length / SCREENS_IN_A_ROW) }, (_, row) =>
    steps.slice(row * SCREENS_IN_A_ROW, (row + 1) * SCREENS_IN_A_ROW),
  );
  return rows.map((row, rowIndex): Piece => {
    const words = row.map(({ text }, index) => {
      const leftPx = column.leftPx + index * (widthPx + SCREEN_GAP);
      const number = rowIndex * SCREENS_IN_A_ROW + index + 1;
      return {
        leftPx,
        piece: item(text[locale], numeral(number, pen), { ...pen, column: { leftPx, widthPx } }),
      };
    });
    const wordsPx = Math.max(...words.map(({ piece }) => piece.heightPx)) + 16;
    const elements: Element[] = [];
    const marks = words.flatMap(({ piece }) => {
      const before = elements.length;
      elements.push(...piece.elements);
      return piece.marks.map((mark) =>
        mark.element === undefined ? mark : { ...mark, element: before + mark.element },
      );
    });
    row.forEach(({ screen }, index) => {
      if (!screen) return;
      const left = (words[index]?.leftPx ?? 0) + (widthPx - SCREEN_PX.width) / 2;
      const element = elements.push({ role: 'Figure', alt: screenWords(screen, locale) }) - 1;
      marks.push(...owned(moved(drawScreen(screen, locale, shaper), left, wordsPx), element));
    });
    const isDrawn = row.some(({ screen }) => screen);
    return { marks, elements, heightPx: wordsPx + (isDrawn ? SCREEN_PX.height : 0), beforePx: 40 };
  });
}

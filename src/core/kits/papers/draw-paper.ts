import type { Drawing } from '../../drawing/drawing.ts';
import { PX_PER_MM } from '../../drawing/px-per-mm.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import type { Block } from '../../schema/paper.ts';
import type { Shaper } from '../../text/shaper.ts';
import { shaperFor, type SpokenShaper } from '../../text/typefaces.ts';
import { emptyPage, PAGE_PX, type TextPage } from '../text-paper.ts';
import { type Column, line, type Piece, piecesOf, styles } from './draw-blocks.ts';
import { box, moved, write } from './pen.ts';

type PaperInput = {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Framed at the head where the campaign is over. */
  readonly record: string | undefined;
  readonly footer: (page: number, pages: number) => string;
  readonly locale: LocaleId;
  readonly shaper: Shaper;
};

/** For the hole punch on the left. */
const LEFT_PX = 22 * PX_PER_MM;
const RIGHT_PX = 14 * PX_PER_MM;
const TOP_PX = 14 * PX_PER_MM;
const FOOT_PX = 16 * PX_PER_MM;
const column: Column = { leftPx: LEFT_PX, widthPx: PAGE_PX.width - LEFT_PX - RIGHT_PX };

/** A working paper on A4, black and a few flat colours, on as many pages as it needs. */
export function drawPaper({ title, blocks, record, footer, locale, shaper }: PaperInput): Drawing[] {
  const spoken = shaperFor(shaper, locale);
  const pen = { column, locale, shaper: spoken };
  const pieces = [
    ...(record === undefined ? [] : [framed(record, spoken)]),
    { ...line(title, 'title', 'H1', pen), beforePx: 30 },
    ...blocks.flatMap((block) => piecesOf(block, pen)),
  ];
  const pages: TextPage[] = [emptyPage()];
  let top = TOP_PX;
  for (const [index, piece] of pieces.entries()) {
    const next = piece.leads ? pieces[index + 1] : undefined;
    const needed = piece.heightPx + (next ? next.beforePx + next.heightPx : 0);
    if (top > TOP_PX) top += piece.beforePx;
    if (top > TOP_PX && top + needed > PAGE_PX.height - FOOT_PX) {
      pages.push(emptyPage());
      top = TOP_PX;
    }
    put(pages.at(-1) ?? emptyPage(), piece, top);
    top += piece.heightPx;
  }
  return pages.map((page, index) => {
    const foot = line(footer(index + 1, pages.length), 'small', 'P', pen);
    put(page, foot, PAGE_PX.height - FOOT_PX + 4 * PX_PER_MM);
    return { widthPx: PAGE_PX.width, heightPx: PAGE_PX.height, ...page, slots: [] };
  });
}

function put({ marks, elements }: TextPage, piece: Piece, topPx: number): void {
  const first = elements.length;
  elements.push(...piece.elements);
  marks.push(
    ...moved(piece.marks, 0, topPx).map((mark) =>
      mark.element === undefined ? mark : { ...mark, element: mark.element + first },
    ),
  );
}

function framed(text: string, shaper: SpokenShaper): Piece {
  const style = { ...styles.text, weight: 700 };
  const words = write(text, { xPx: LEFT_PX + 24, widthPx: column.widthPx - 48, style, shaper });
  const heightPx = words.heightPx + 36;
  return {
    marks: [
      box({ xPx: LEFT_PX, yPx: 0, widthPx: column.widthPx, heightPx }, { line: 'key', lineMm: 0.6 }),
      ...moved(words.marks, 0, 18).map((mark) => ({ ...mark, element: 0 })),
    ],
    elements: [{ role: 'P' }],
    heightPx,
    beforePx: 0,
  };
}

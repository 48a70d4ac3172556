import type { Drawing, Element, Slot, TextMark } from '../drawing/drawing.ts';
import { fitInSlot } from '../drawing/slots/fit-in-slot.ts';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';
import { A4 } from '../formats/paper.ts';
import { lineHeightPx } from '../text/fit.ts';
import type { SpokenShaper } from '../text/typefaces.ts';

/** A heading, a paragraph or an item of a list, with its number. */
export type TextBlock = { readonly role: 'H1' | 'H2' | 'P' | 'LI'; readonly text: string };

type TextPagesInput = {
  readonly blocks: readonly TextBlock[];
  /** At the foot of each page. */
  readonly footer: (page: number, pages: number) => string;
  readonly shaper: SpokenShaper;
};

/** The paper that text pages come on. */
export const TEXT_PAPER = { ...A4, bleedMm: 0 } as const;

const PX_PER_POINT = (25.4 / 72) * PX_PER_MM;
const WIDTH_PX = TEXT_PAPER.widthMm * PX_PER_MM;
const HEIGHT_PX = TEXT_PAPER.heightMm * PX_PER_MM;
const MARGIN_PX = 20 * PX_PER_MM;
const LINE_HEIGHT = 1.4;

/** Nothing is smaller than 18 points, the size that is called large print. */
const styles = {
  H1: { points: 32, weight: 800, beforePx: 0 },
  H2: { points: 24, weight: 700, beforePx: 90 },
  P: { points: 20, weight: 400, beforePx: 45 },
  LI: { points: 20, weight: 400, beforePx: 45 },
  footer: { points: 18, weight: 400, beforePx: 0 },
} as const;

/** Blocks as plain pages of large black print, one under the other; a line that does not fit goes to the next page. */
export function textPages({ blocks, footer, shaper }: TextPagesInput): Drawing[] {
  const bottomPx = HEIGHT_PX - MARGIN_PX - linePx('footer') - styles.P.beforePx;
  const pages: Page[] = [emptyPage()];
  let topPx = MARGIN_PX;
  const turn = () => {
    pages.push(emptyPage());
    topPx = MARGIN_PX;
  };
  for (const [index, { role, text }] of blocks.entries()) {
    const lines = linesOf(text, role, shaper);
    if (topPx > MARGIN_PX) topPx += styles[role].beforePx;
    // a heading stays with the first line of what it heads
    const isHeading = role === 'H1' || role === 'H2';
    const next = isHeading ? blocks[index + 1] : undefined;
    const keptPx = lines.length * linePx(role) + (next ? styles[next.role].beforePx + linePx(next.role) : 0);
    if (isHeading && topPx > MARGIN_PX && topPx + keptPx > bottomPx) turn();
    let element: number | undefined;
    for (const line of lines) {
      if (topPx + linePx(role) > bottomPx) {
        turn();
        element = undefined;
      }
      const page = pages.at(-1) ?? emptyPage();
      element ??= page.elements.push({ role }) - 1;
      page.marks.push({ ...line, element, yPx: topPx + line.yPx });
      topPx += linePx(role);
    }
  }
  return pages.map(({ marks, elements }, index) => {
    const [line] = linesOf(footer(index + 1, pages.length), 'footer', shaper);
    const footPx = HEIGHT_PX - MARGIN_PX - linePx('footer');
    const foot = line ? [{ ...line, element: elements.length, yPx: footPx + line.yPx }] : [];
    return {
      widthPx: WIDTH_PX,
      heightPx: HEIGHT_PX,
      marks: [...marks, ...foot],
      elements: [...elements, ...(line ? [{ role: 'P' } as const] : [])],
      slots: [],
    };
  });
}

type Page = { readonly marks: TextMark[]; readonly elements: Element[] };
const emptyPage = (): Page => ({ marks: [], elements: [] });

const sizeOf = (style: keyof typeof styles) => styles[style].points * PX_PER_POINT;
const linePx = (style: keyof typeof styles) => lineHeightPx(sizeOf(style), LINE_HEIGHT);

/** The lines of a text, each as if at the top of a page. */
function linesOf(text: string, style: keyof typeof styles, shaper: SpokenShaper): TextMark[] {
  const sizePx = sizeOf(style);
  const slot: Slot = {
    id: style,
    xPx: MARGIN_PX,
    yPx: 0,
    widthPx: WIDTH_PX - 2 * MARGIN_PX,
    heightPx: Number.MAX_SAFE_INTEGER,
    ...shaper.typefaces('text', styles[style].weight),
    sizePx,
    minSizePx: sizePx,
    lineHeight: LINE_HEIGHT,
    align: 'left',
    verticalAlign: 'top',
    fill: 'key',
    markIndex: 0,
    elementIndex: 0,
  };
  const placed = fitInSlot(slot, text, shaper);
  if ('overflow' in placed) throw new Error(`"${text}" has a word that is wider than a page. Shorten it.`);
  return placed.marks.map((mark) => ({ ...mark, yPx: mark.yPx % linePx(style) }));
}

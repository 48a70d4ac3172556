import type { Drawing, TextMark } from '../drawing/drawing.ts';
import { PX_PER_POINT } from '../drawing/print-lengths.ts';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';
import { lineHeightPx } from '../text/fit.ts';
import type { SpokenShaper } from '../text/typefaces.ts';
import { write } from './papers/pen.ts';
import { emptyPage, PAGE_PX, type TextPage } from './text-paper.ts';

/** A heading, a paragraph or an item of a list, with its number. */
export type TextBlock = { readonly role: 'H1' | 'H2' | 'P' | 'LI'; readonly text: string };

type TextPagesInput = {
  readonly blocks: readonly TextBlock[];
  /** At the foot of each page. */
  readonly footer: (page: number, pages: number) => string;
  readonly shaper: SpokenShaper;
};

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
  const bottomPx = PAGE_PX.height - MARGIN_PX - linePx('footer') - styles.P.beforePx;
  const pages: TextPage[] = [emptyPage()];
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
    const footPx = PAGE_PX.height - MARGIN_PX - linePx('footer');
    const foot = line ? [{ ...line, element: elements.length, yPx: footPx + line.yPx }] : [];
    return {
      widthPx: PAGE_PX.width,
      heightPx: PAGE_PX.height,
      marks: [...marks, ...foot],
      elements: [...elements, ...(line ? [{ role: 'P' } as const] : [])],
      slots: [],
    };
  });
}

const sizeOf = (style: keyof typeof styles) => styles[style].points * PX_PER_POINT;
const linePx = (style: keyof typeof styles) => lineHeightPx(sizeOf(style), LINE_HEIGHT);

/** The lines of a text, each as if at the top of a page. */
function linesOf(text: string, name: keyof typeof styles, shaper: SpokenShaper): TextMark[] {
  const style = { ...styles[name], lineHeight: LINE_HEIGHT };
  const { marks } = write(text, { xPx: MARGIN_PX, widthPx: PAGE_PX.width - 2 * MARGIN_PX, style, shaper });
  return marks.map((mark) => ({ ...mark, yPx: mark.yPx % linePx(name) }));
}

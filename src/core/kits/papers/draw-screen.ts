import type { Mark } from '../../drawing/drawing.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import type { Screen } from '../../schema/paper.ts';
import type { SpokenShaper } from '../../text/typefaces.ts';
import { box, moved, type TextStyle, write } from './pen.ts';

export const SCREEN_PX = { width: 330, height: 500 };

const FRAME = 12;
const PAD = 30;
const GAP = 16;
const heading: TextStyle = { points: 8, weight: 700 };
const label: TextStyle = { points: 7, weight: 400 };
const onButton: TextStyle = { points: 8, weight: 700, fill: 'paper', align: 'center' };
const underButton: TextStyle = { points: 7.5, weight: 600, fill: 'picture', align: 'center' };

/** A phone that shows one screen, its top left corner at 0. Its words are those on the phone, drawn anew. */
export function drawScreen(screen: Screen, locale: LocaleId, shaper: SpokenShaper): Mark[] {
  const { width, height } = SCREEN_PX;
  const inner = { xPx: PAD, widthPx: width - 2 * PAD };
  const marks: Mark[] = [
    box({ xPx: 0, yPx: 0, widthPx: width, heightPx: height }, { fill: 'ground' }, 34),
    box(
      { xPx: FRAME, yPx: FRAME, widthPx: width - 2 * FRAME, heightPx: height - 2 * FRAME },
      { fill: 'paper' },
      24,
    ),
    box({ xPx: width / 2 - 36, yPx: FRAME + 10, widthPx: 72, heightPx: 8 }, { fill: 'ground' }, 4),
  ];
  let top = FRAME + 40;
  const put = (text: string, style: TextStyle, indent = 0) => {
    const area = { xPx: inner.xPx + indent, widthPx: inner.widthPx - indent, style, shaper };
    const written = write(text, area);
    marks.push(...moved(written.marks, 0, top));
    top += written.heightPx + GAP;
  };
  if (screen.heading) put(screen.heading[locale], heading);
  for (const input of screen.inputs ?? []) {
    const written = write(input[locale], {
      xPx: inner.xPx + 12,
      widthPx: inner.widthPx - 24,
      style: label,
      shaper,
    });
    const heightPx = written.heightPx + 20;
    marks.push(
      box({ ...inner, yPx: top, heightPx }, { line: 'key' }, 8),
      ...moved(written.marks, 0, top + 10),
    );
    top += heightPx + GAP;
  }
  if (screen.tick) {
    marks.push(
      box({ xPx: inner.xPx, yPx: top + 4, widthPx: 22, heightPx: 22 }, { line: 'key', lineMm: 0.3 }),
    );
    put(screen.tick[locale], label, 34);
  }
  if (screen.toggle) {
    marks.push(
      box({ xPx: inner.xPx, yPx: top + 2, widthPx: 52, heightPx: 28 }, { fill: 'leaf' }, 14),
      box({ xPx: inner.xPx + 27, yPx: top + 5, widthPx: 22, heightPx: 22 }, { fill: 'paper' }, 11),
    );
    put(screen.toggle[locale], label, 64);
  }
  const foot = height - FRAME - 28;
  const link = screen.link && write(screen.link[locale], { ...inner, style: underButton, shaper });
  const linkTop = foot - (link?.heightPx ?? 0);
  if (link) marks.push(...moved(link.marks, 0, linkTop));
  if (screen.button) {
    const written = write(screen.button[locale], { ...inner, style: onButton, shaper });
    const heightPx = written.heightPx + 24;
    const yPx = linkTop - heightPx - (link ? 10 : 0);
    marks.push(
      box({ ...inner, yPx, heightPx }, { fill: 'picture' }, 10),
      ...moved(written.marks, 0, yPx + 12),
    );
  }
  return marks;
}

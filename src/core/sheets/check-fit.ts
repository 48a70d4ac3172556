import { inOneLine } from '../i18n/in-one-line.ts';
import type { Drawing, Element, Mark, Slot, TextMark } from '../drawing/drawing.ts';
import { type Bounds, boundsOf } from '../drawing/geometry/bounds.ts';
import { placeGlyphs } from '../drawing/line-glyphs.ts';
import { levelBounds, turnedBounds } from '../drawing/geometry/text-bounds.ts';
import type { Shaper } from '../text/shaper.ts';
import { codeBounds } from '../drawing/code-bounds.ts';
import type { Canvas } from '../formats/canvas.ts';
import type { ForStaff } from '../i18n/told.ts';
import type { sheetFaults } from '../i18n/vi/sheet-faults.ts';
import { tellOfSheet } from './sheet-faults.ts';

/** A box of the template that holds words alone. */
export type TextBox = Bounds & { readonly text: string; readonly role: Element['role'] };

type LaidOut = {
  readonly drawing: Drawing;
  readonly boxes: readonly TextBox[];
  /** Marks of texts that were put into slots, which have been fitted to their boxes already. */
  readonly fitted: ReadonlySet<Mark>;
  /** Of the sheet before it was filled. */
  readonly slots?: readonly Slot[];
  readonly canvas: Canvas;
  readonly shaper: Shaper;
};

/** Layout rounds to whole pixels. */
const SLACK_PX = 2;
/** Part of a descender that may stick out of its box: boxes are as high as their lines, not as their letters. */
const DESCENDER_SLACK = 0.15;

/** Everything that a reader could not read whole: one line for each text, saying by how much. */
export function findMisfits(laidOut: LaidOut): ForStaff[] {
  const { drawing, shaper } = laidOut;
  const lines = drawing.marks
    .filter((mark) => mark.kind === 'text')
    .filter((mark) => mark.text.trim() !== '')
    .map((mark) => ({ mark, ink: inkOf(mark, shaper), letters: lettersOf(mark, shaper) }));
  return [
    ...lines.flatMap((line) => outside(line, safeArea(laidOut), 'safeArea')),
    ...lines.flatMap((line) => line.mark.clips.flatMap((clip) => outside(line, boundsOf(clip), 'shown'))),
    ...lines.filter(({ mark }) => !laidOut.fitted.has(mark)).flatMap((line) => outsideItsBox(line, laidOut)),
    ...overlaps(lines),
    ...underBoxes(lines, laidOut),
    ...inQuietZone(lines, laidOut),
    ...lost(lines, laidOut.boxes),
  ];
}

type InkedLine = {
  readonly mark: TextMark;
  readonly ink: Bounds;
  /** Of a line that leans its letters, whose own boxes are nearly upright; else the line. */
  readonly letters: readonly Bounds[];
};

/** From the top of the capitals to the end of the descenders. */
function inkOf(mark: TextMark, shaper: Shaper): Bounds {
  const { font, weight, sizePx, xPx, yPx, text } = mark;
  const metrics = shaper.metrics(font, weight);
  const capPx = (metrics.capHeight / metrics.unitsPerEm) * sizePx;
  const widthPx = shaper.measure(font, weight, text.trimEnd()) * sizePx;
  const ink = levelBounds(mark, shaper);
  const bottom = Math.min(yPx + DESCENDER_SLACK * sizePx, ink?.bottom ?? Infinity);
  const level = { left: ink?.left ?? xPx, top: yPx - capPx, right: ink?.right ?? xPx + widthPx, bottom };
  return turnedBounds(level, mark);
}

function lettersOf(mark: TextMark, shaper: Shaper): Bounds[] {
  const { top, bottom, right: end } = inkOf({ ...mark, turnDegrees: 0 }, shaper);
  if (!mark.turnDegrees) return [inkOf(mark, shaper)];
  const glyphs = placeGlyphs(mark, shaper);
  return glyphs.map(({ xPx }, index) => {
    const left = mark.xPx + xPx;
    const next = glyphs[index + 1];
    const right = next ? mark.xPx + next.xPx : end;
    return turnedBounds({ left, top, right, bottom }, mark);
  });
}

function safeArea({ canvas }: LaidOut): Bounds {
  const inset = canvas.bleedPx + canvas.marginPx;
  return { left: inset, top: inset, right: canvas.widthPx - inset, bottom: canvas.heightPx - inset };
}

function outside({ mark, ink }: InkedLine, box: Bounds, part: keyof typeof sheetFaults.parts): ForStaff[] {
  const excessPx = excess(ink, box);
  return excessPx > SLACK_PX ? [outsideBy(mark, excessPx, part)] : [];
}

const outsideBy = ({ text }: TextMark, px: number, part: keyof typeof sheetFaults.parts): ForStaff =>
  tellOfSheet((say) => say.outside(text, Math.ceil(px), say.parts[part]));

const excess = (ink: Bounds, box: Bounds) =>
  Math.max(box.left - ink.left, box.top - ink.top, ink.right - box.right, ink.bottom - box.bottom);

/** A line is whole when one of the boxes that hold its words holds it, too. A heading may say what a step says. */
function outsideItsBox({ mark, ink }: InkedLine, { boxes, drawing }: LaidOut): ForStaff[] {
  const words = inOneLine(mark.text);
  const own = drawing.elements[mark.element ?? -1]?.role ?? 'P';
  const excesses = boxes
    .filter(({ role, text }) => role === own && inOneLine(text).includes(words))
    .map((box) => excess(ink, box));
  const leastPx = Math.min(...excesses);
  return excesses.length > 0 && leastPx > SLACK_PX + DESCENDER_SLACK * mark.sizePx
    ? [outsideBy(mark, leastPx, 'box')]
    : [];
}

function overlaps(lines: readonly InkedLine[]): ForStaff[] {
  return lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter((other) => meet(line.letters, other.letters))
      .map((other) => tellOfSheet((say) => say.overlap(line.mark.text, other.mark.text))),
  );
}

/** Words where an office's would stand, even while the box is empty. */
function underBoxes(lines: readonly InkedLine[], { slots = [], fitted }: LaidOut): ForStaff[] {
  const own = lines.filter(({ mark }) => !fitted.has(mark));
  const faults = slots
    .filter(({ fixed }) => fixed === undefined)
    .flatMap(({ id, xPx, yPx, widthPx, heightPx }) => {
      const box = { left: xPx, top: yPx, right: xPx + widthPx, bottom: yPx + heightPx };
      const under = own.filter(({ letters }) => meet(letters, [box])).map(({ mark }) => mark.text);
      return under.length > 0 ? [{ text: under.join(' '), id }] : [];
    });
  const once = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...once.values()].map(({ text, id }) => tellOfSheet((say) => say.inOfficeBox(text, id)));
}

/** Words in the place of a slot are taken for the slot's own and are not drawn. */
function lost(lines: readonly InkedLine[], boxes: readonly TextBox[]): ForStaff[] {
  const painted = lines.map(({ mark }) => mark.text.replace(/\s/g, '')).join('');
  return boxes
    .filter(({ text }) => text.split(/\s+/).some((word) => !painted.includes(word)))
    .map(({ text }) => tellOfSheet((say) => say.covered(text)));
}

function inQuietZone(lines: readonly InkedLine[], { drawing, canvas }: LaidOut): ForStaff[] {
  const code = codeBounds(drawing);
  if (!code) return [];
  const zone = {
    left: code.left - canvas.quietZonePx,
    top: code.top - canvas.quietZonePx,
    right: code.right + canvas.quietZonePx,
    bottom: code.bottom + canvas.quietZonePx,
  };
  return lines
    .filter((line) => meet(line.letters, [zone]))
    .map((line) => tellOfSheet((say) => say.inQuietZone(line.mark.text)));
}

const meet = (some: readonly Bounds[], others: readonly Bounds[]) =>
  some.some((a) => others.some((b) => areaOverlaps(a, b)));

const areaOverlaps = (a: Bounds, b: Bounds) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK_PX &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK_PX;

import { inOneLine } from '../i18n/in-one-line.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { FormatKind } from '../formats/format.ts';
import type { ForStaff } from '../i18n/told.ts';
import { tellOfSheet } from '../sheets/sheet-faults.ts';
import type { SheetContent } from '../templates/template.ts';

/** The words of a finished drawing, element by element, as a PDF reader and a screen reader find them. */
export function drawnTexts({ marks }: Drawing): string[] {
  const texts = new Map<number | string, string[]>();
  marks.forEach((mark, index) => {
    if (mark.kind !== 'text') return;
    const key = mark.element ?? `mark ${index}`;
    texts.set(key, [...(texts.get(key) ?? []), mark.text]);
  });
  return [...texts.values()].map((lines) => inOneLine(lines.join(' ')));
}

/** Fields of a sheet that hold pictures, and words that describe them. */
const pictures = new Set(['scene', 'picture', 'symbol', 'shield', 'qr']);

/** Every text that a sheet was asked to say, with those of its second language. */
function askedTexts(part: unknown): string[] {
  if (typeof part === 'string') return part === '' ? [] : [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([field, value]) => (pictures.has(field) ? [] : askedTexts(value)));
}

/** Letters of any language; a step's number and signs between texts are the template's own. */
const WORD = /\p{Letter}{2,}/gu;

/**
 * What the front of a finished sheet says beside or short of what was asked: words that stand in no text of the
 * sheet, and a missing headline or address, without which the sheet is lost. Empty when all is as asked.
 */
export function textFaults(drawing: Drawing, sheet: SheetContent, kind: FormatKind): ForStaff[] {
  // it names sizes and measures that are its own
  if (kind === 'proof') return [];
  const whole = fold(drawnTexts(drawing).join(''));
  const missing = requiredTexts(sheet, kind).filter((text) => !whole.includes(fold(text)));
  return [...strangeTexts(drawing, sheet), ...missing.map((text) => tellOfSheet((say) => say.notSaid(text)))];
}

/** Words of a drawing that stand in no text of the sheet, each with its line. */
export function strangeTexts(drawing: Drawing, sheet: SheetContent): ForStaff[] {
  const asked = askedTexts(sheet)
    .map(fold)
    .toSorted((a, b) => b.length - a.length);
  return drawnTexts(drawing).flatMap((text) => strangeWords(text, asked));
}

/** A code's label names no message, and a slide with a figure says what it counts. */
function requiredTexts(sheet: SheetContent, kind: FormatKind): string[] {
  const { venue, figure, plainAddress, edition } = sheet;
  if (kind === 'qr') return [plainAddress];
  // where room is short a sheet says its check code alone
  const issued = edition ? [edition.text.includes(edition.code) ? edition.code : edition.text] : [];
  return [plainAddress, ...issued, ...(figure ? [figure.value, figure.asOf, figure.source] : venue.headline)];
}

function strangeWords(text: string, asked: readonly string[]): ForStaff[] {
  const folded = fold(text);
  // a headline may be set in more lines than it was written in
  if (asked.some((known) => known.includes(folded))) return [];
  const rest = asked.reduce((left, known) => left.replaceAll(known, ' '), folded);
  const words = rest.match(WORD);
  return words ? [tellOfSheet((say) => say.notAsked(text, words.join(' ')))] : [];
}

/** Templates may set words in capitals and break lines where they like. */
const fold = (text: string) => text.toLowerCase().replace(/\s+/g, '');

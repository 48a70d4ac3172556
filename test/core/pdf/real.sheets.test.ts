import { beforeAll, describe, expect, test } from 'vitest';
import { codeBounds } from '../../../src/core/drawing/code-bounds.ts';
import type { PrintFormat } from '../../../src/core/formats/format.ts';
import { inkTotals, pageOperators } from './operators.ts';
import { eachDotIn, separate } from './plates.ts';
import { printedDesigns, type PrintedSheet, printSheets } from './printed-sheets.ts';
import { hasTool, readBack, runTool } from './read-back.ts';
import { opened } from './opened.ts';

let sheets: ReadonlyMap<string, PrintedSheet>;
beforeAll(async () => {
  sheets = await printSheets();
});
const sheetOf = (id: string) => {
  const sheet = sheets.get(id);
  if (!sheet) throw new Error(`${id} was not drawn`);
  return { ...sheet, words: wordsOf(sheet.texts) };
};

/** In the order of the alphabet and without commas, because each reader has its own opinion of columns and gaps. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .toSorted();

/** Ghostscript 10.00 swaps the two bytes of each letter of a ligature: ff comes as U+6600 U+6600. */
const turnBytes = (text: string): string =>
  text.replaceAll(/[\u6100-\u7a00]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return code % 256 === 0 ? String.fromCharCode(code / 256) : letter;
  });

const PT_PER_MM = 72 / 25.4;
const MAX_INK = 280;
/** Paper around the bleed for the crop marks. */
const SLUG_MM = 7;
/** A module of the code is at least 0.5 mm on a leaflet, which is held in the hand, and 12 mm on a wall. */
const dpiOf = ({ widthMm }: PrintFormat) => (widthMm > 420 ? 24 : 72);

describe.each(printedDesigns)('%s', (id, format) => {
  test('pdf.js reads all its words', async () => {
    const { lines } = await readBack(sheetOf(id).pdf);
    const read = wordsOf(lines.join(' '));
    expect(read.filter((word) => !sheetOf(id).words.includes(word))).toEqual([]);
    expect(read.length).toBeGreaterThan(3);
  });

  test('is painted in inks alone, each colour within the limit', () => {
    const operators = pageOperators(sheetOf(id).pdf);
    const marks = operators.match(/ (?:rg|RG|g|G|cs|CS|sc|SC|scn|SCN|sh)\n/g);
    expect(new Set(marks)).toEqual(new Set([' SCN\n']));
    expect(operators).toContain('/All CS 1 SCN\n');
    expect(opened(sheetOf(id).pdf)).not.toContain('DeviceRGB');
    const totals = inkTotals(operators);
    expect(totals.length).toBeGreaterThan(2);
    expect(Math.max(...totals)).toBeLessThanOrEqual(MAX_INK);
  });

  test.skipIf(!hasTool('qpdf'))('qpdf finds no fault', () => {
    const report = runTool('qpdf', ['--check', 'FILE'], sheetOf(id).pdf);
    expect(report).toContain('No syntax or stream encoding errors');
  });

  test.skipIf(!hasTool('pdftotext'))('poppler reads the same words', () => {
    expect(wordsOf(runTool('pdftotext', ['-raw', 'FILE', '-'], sheetOf(id).pdf))).toEqual(sheetOf(id).words);
  });

  test.skipIf(!hasTool('mutool'))('mutool reads the same words', () => {
    const text = runTool('mutool', ['draw', '-q', '-F', 'txt', 'FILE'], sheetOf(id).pdf);
    expect(wordsOf(text)).toEqual(sheetOf(id).words);
  });

  // it takes a closely kerned pair of letters, such as PA, for the gap between two words
  test.skipIf(!hasTool('gs'))('Ghostscript reads the same letters', () => {
    const args = ['-q', '-sDEVICE=txtwrite', '-o', '-', 'FILE'];
    const text = turnBytes(runTool('gs', args, sheetOf(id).pdf));
    const lettersOf = (words: readonly string[]) => [...words.join('')].toSorted();
    expect(lettersOf(wordsOf(text))).toEqual(lettersOf(sheetOf(id).words));
  });

  test.skipIf(!hasTool('pdffonts'))('every font is embedded as a subset with its characters', () => {
    const rows = runTool('pdffonts', ['FILE'], sheetOf(id).pdf).split('\n').slice(2).filter(Boolean);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+.*CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  test.skipIf(!hasTool('pdfinfo'))(
    'its trim is the sheet within 0.1 mm, its bleed and marks around it',
    () => {
      const info = runTool('pdfinfo', ['-box', 'FILE'], sheetOf(id).pdf);
      const sizeMm = (box: string) => {
        const [left = 0, bottom = 0, right = 0, top = 0] =
          new RegExp(`^${box}:\\s+(.*)$`, 'm').exec(info)?.[1]?.split(/\s+/).map(Number) ?? [];
        return { widthMm: (right - left) / PT_PER_MM, heightMm: (top - bottom) / PT_PER_MM };
      };
      const [trim, bleed, media] = [sizeMm('TrimBox'), sizeMm('BleedBox'), sizeMm('MediaBox')];
      expect(Math.abs(trim.widthMm - format.widthMm)).toBeLessThan(0.1);
      expect(Math.abs(trim.heightMm - format.heightMm)).toBeLessThan(0.1);
      expect(bleed.widthMm - trim.widthMm).toBeCloseTo(2 * format.bleedMm, 1);
      expect(media.widthMm - bleed.widthMm).toBeCloseTo(2 * SLUG_MM, 1);
      expect(info).toMatch(/^Tagged:\s+yes$/m);
    },
  );

  test.skipIf(!hasTool('gs'))(
    'no dot that Ghostscript separates has more ink, and the code is black ink alone',
    () => {
      const { pdf, drawing } = sheetOf(id);
      const dpi = dpiOf(format);
      const plates = separate(pdf, dpi);
      const slug = SLUG_MM * PT_PER_MM;
      const inside = {
        left: slug,
        top: slug,
        right: (plates.widthPx * 72) / dpi - slug,
        bottom: (plates.heightPx * 72) / dpi - slug,
      };
      let most = 0;
      eachDotIn(plates, dpi, inside, (cyan, magenta, yellow, key) => {
        most = Math.max(most, cyan + magenta + yellow + key);
      });
      expect((most / 255) * 100).toBeLessThanOrEqual(MAX_INK + 1);
      expect(most).toBeGreaterThan(255 / 2);

      const code = codeBounds(drawing);
      expect(code === undefined).toBe(format.scanDistanceM === undefined);
      if (!code) return;
      const points = (px: number) => slug + (px / 10) * PT_PER_MM;
      const box = {
        left: points(code.left),
        top: points(code.top),
        right: points(code.right),
        bottom: points(code.bottom),
      };
      let [black, coloured, dots] = [0, 0, 0];
      eachDotIn(plates, dpi, box, (cyan, magenta, yellow, key) => {
        dots += 1;
        if (key === 255) black += 1;
        if (cyan + magenta + yellow > 0) coloured += 1;
      });
      expect(coloured).toBe(0);
      expect(black / dots).toBeGreaterThan(0.3);
      expect(black / dots).toBeLessThan(0.7);
    },
  );
});

/** @jsxImportSource satori/jsx */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Drawing, TextMark } from '../../../../src/core/drawing/drawing.ts';
import { fillSlots } from '../../../../src/core/drawing/slots/fill-slots.ts';
import { createShaper, type Shaper } from '../../../../src/core/text/shaper.ts';
import { readFonts } from '../../../../src/node/raster/fonts.ts';
import { drawSample, drawSampleSheet } from '../sample-sheet.tsx';

let shaper: Shaper;
let compiled: Drawing;

beforeAll(async () => {
  shaper = await createShaper(await readFonts());
  compiled = await drawSampleSheet();
});

const linesOf = (drawing: Drawing, element: number) =>
  drawing.marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.element === element);

const fill = (place: string, note: string): Drawing => {
  const filled = fillSlots(compiled, { place, note }, shaper);
  if ('overflows' in filled) throw new Error(`"${filled.overflows[0]?.text}" overflows`);
  return filled.drawing;
};

/** The same text laid out by satori: the slot's style on a plain box. */
async function laidOutBySatori(text: string, style: Record<string, unknown>): Promise<readonly TextMark[]> {
  const box = (
    <div style={{ display: 'flex', width: 1110, height: 1540, fontFamily: 'text' }}>
      <p style={{ margin: 0, position: 'absolute', ...style }}>{text}</p>
    </div>
  );
  return linesOf(await drawSample(box), 0);
}

const box = {
  left: 105,
  top: 1075,
  width: 900,
  height: 190,
  color: 'light',
  fontWeight: 700,
};

describe('a filled slot equals what satori draws', () => {
  test.each([
    'Trạm',
    'Bệnh viện Bạch Mai',
    'Bệnh viện Đa khoa khu vực Thủ Đức, TP.\u00a0HCM',
    'Trạm y tế xã Nà Hỳ – Nậm Pồ, khu A/B, số 12-14',
    'TP.\u00a0Hồ\u00a0Chí\u00a0Minh, Quận\u00a01, đường Nguyễn\u00a0Huệ 12/3',
  ])('centred, at its own size: %s', async (text) => {
    const expected = await laidOutBySatori(text, {
      ...box,
      display: 'flex',
      fontSize: 64,
      lineHeight: 1.25,
      justifyContent: 'center',
      alignItems: 'center',
      textAlign: 'center',
    });
    const actual = linesOf(fill(text, ''), 3);
    expect(actual.map((line) => line.text)).toEqual(expected.map((line) => line.text));
    actual.forEach((line, index) => {
      expect(line.sizePx).toBe(64);
      expect(Math.abs(line.xPx - (expected[index]?.xPx ?? NaN))).toBeLessThan(0.5);
      expect(Math.abs(line.yPx - (expected[index]?.yPx ?? NaN))).toBeLessThan(0.5);
    });
  });

  test('at the smaller size that a long text shrinks to', async () => {
    const text = `Bệnh viện Đa khoa khu vực Thủ Đức, số 64 đường Lê Văn Chí, phường Linh Trung, thành phố Thủ Đức`;
    const actual = linesOf(fill(text, ''), 3);
    const sizePx = actual[0]?.sizePx ?? 0;
    expect(sizePx).toBeLessThan(64);
    const expected = await laidOutBySatori(text, {
      ...box,
      display: 'flex',
      fontSize: sizePx,
      lineHeight: 1.25,
      justifyContent: 'center',
      alignItems: 'center',
      textAlign: 'center',
    });
    expect(actual.map((line) => line.text)).toEqual(expected.map((line) => line.text));
    actual.forEach((line, index) => {
      expect(Math.abs(line.xPx - (expected[index]?.xPx ?? NaN))).toBeLessThan(0.5);
      expect(Math.abs(line.yPx - (expected[index]?.yPx ?? NaN))).toBeLessThan(0.5);
    });
  });

  test.each(['left', 'center', 'right'] as const)(
    'letter-spaced, in a block aligned %s',
    async (textAlign) => {
      const style = {
        ...{ left: 105, top: 300, width: 900, height: 200, fontSize: 35, lineHeight: 1.3, letterSpacing: 1 },
        color: 'ground',
        textAlign,
      };
      const text =
        'Gọi trước khi đến: 1022. Mang theo giấy tờ tuỳ thân, đeo khẩu trang và giữ khoảng cách với người khác';
      const slot = {
        margin: 0,
        position: 'absolute',
        fontFamily: 'text',
        fontWeight: 400,
        ...style,
      } as const;
      const drawing = await drawSample(
        <div style={{ display: 'flex', width: 1110, height: 1540 }}>
          <p data-slot="x" style={slot} />
        </div>,
      );
      const filled = fillSlots(drawing, { x: text }, shaper);
      const expected = await laidOutBySatori(text, style);
      const actual = 'drawing' in filled ? linesOf(filled.drawing, 0) : [];
      expect(expected).toHaveLength(3);
      expect(actual.map((line) => line.text)).toEqual(expected.map((line) => line.text));
      actual.forEach((line, index) => {
        expect(Math.abs(line.xPx - (expected[index]?.xPx ?? NaN))).toBeLessThan(0.5);
        expect(Math.abs(line.yPx - (expected[index]?.yPx ?? NaN))).toBeLessThan(0.5);
      });
    },
  );
});

test('a slot without text stays empty', () => {
  expect(linesOf(fill('', 'Tầng 1'), 3)).toEqual([]);
  expect(linesOf(fill('', 'Tầng 1'), 4).map((line) => line.text)).toEqual(['Tầng 1']);
});

test('a text that is too long at the smallest size is reported with its slot', () => {
  const place = 'Trung tâm kiểm soát bệnh tật '.repeat(12).trim();
  const filled = fillSlots(compiled, { place }, shaper);
  expect(filled).toMatchObject({ overflows: [{ slot: 'place', text: place }] });
});

test('text is painted where the template has its slot, and read in the same order', () => {
  const drawing = fill('Trạm y tế', 'Tầng 1');
  const last = drawing.marks
    .slice(-3)
    .map((mark) => (mark.kind === 'text' ? mark.text : 'fill' in mark && mark.fill));
  expect(last).toEqual(['mất vị giác.', 'Trạm y tế', 'Tầng 1']);
  expect(drawing.elements.map((element) => element.role)).toEqual(['H1', 'Figure', 'P', 'H2', 'P']);
});

test('letters written in two parts are joined', () => {
  expect(linesOf(fill('Hu\u00ea\u0301', ''), 3)[0]?.text).toBe('Huế');
});

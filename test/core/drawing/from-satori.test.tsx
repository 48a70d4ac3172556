/** @jsxImportSource satori/jsx */
import type { JSXNode } from 'satori/jsx';
import { describe, expect, test } from 'vitest';
import type { Drawing, TextMark } from '../../../src/core/drawing/drawing.ts';
import { Lines, Marks } from '../../../src/core/templates/kit/marks.tsx';
import { circle, rectangle } from '../../../src/core/drawing/marks/shapes.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { drawSample, drawSampleSheet } from './sample-sheet.tsx';

const draw = (content: JSXNode): Promise<Drawing> =>
  drawSample(
    <div
      style={{ display: 'flex', width: 1110, height: 1540, fontFamily: 'text', fontSize: 40, color: 'key' }}
    >
      {content}
    </div>,
  );

const texts = ({ marks }: Drawing) => marks.filter((mark): mark is TextMark => mark.kind === 'text');

describe('text', () => {
  test('a line of one style is one mark with its spaces; a bold word is a mark of its own', async () => {
    const drawing = await drawSampleSheet();
    expect(texts(drawing).map((mark) => [mark.text, mark.weight])).toEqual([
      ['GIỮ KHOẢNG CÁCH,', 400],
      ['NHỚ ĐEO KHẨU TRANG', 400],
      ['Ưu tiên “người già”, trẻ em & phụ nữ có thai;', 400],
      ['gọi ', 400],
      ['số của trạm ', 700],
      ['khi sốt, ho, khó thở hoặc', 400],
      ['mất vị giác.', 400],
    ]);
  });

  test('a colour is a name of the palette from the template to the mark', async () => {
    const drawing = await draw(
      <p style={{ margin: 0 }}>
        Đeo <span style={{ color: 'accent' }}>khẩu trang</span>
      </p>,
    );
    expect(texts(drawing).map(({ text, fill }) => [text, fill])).toEqual([
      ['Đeo ', 'key'],
      ['khẩu trang', 'accent'],
    ]);
  });

  test('elements are in the order of the template, not of painting', async () => {
    const drawing = await draw(
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <h1 style={{ position: 'absolute', left: 5, top: 200, margin: 0 }}>Trước</h1>
        <p style={{ margin: 0 }}>Sau</p>
      </div>,
    );
    expect(drawing.elements).toEqual([{ role: 'H1' }, { role: 'P' }]);
    expect(texts(drawing).map(({ text, element }) => [text, element])).toEqual([
      ['Sau', 1],
      ['Trước', 0],
    ]);
  });

  test('text that leaves its box is refused', async () => {
    await expect(
      draw(<p style={{ margin: 0, width: 200, height: 50 }}>{'Dài quá '.repeat(12)}</p>),
    ).rejects.toThrow(/stands outside its box. Make the box larger/);
  });

  test('the space after a line that fills its box to the edge may stand outside', async () => {
    const shaper = await createShaper(await readFonts());
    const width = Math.ceil(40 * shaper.measure('Be Vietnam Pro', 400, 'Công văn ngày 1/8/2031'));
    const drawing = await draw(
      <p style={{ margin: 0, width, height: 120 }}>Công văn ngày 1/8/2031 của trạm</p>,
    );
    expect(texts(drawing).map(({ text }) => text)).toEqual(['Công văn ngày 1/8/2031', 'của trạm']);
  });
});

describe('layers of marks', () => {
  test('one that says what it shows is a figure, one that does not is decoration; words stand above them', async () => {
    const drawing = await draw(
      <div style={{ display: 'flex' }}>
        <p style={{ margin: 0 }}>Chào</p>
        <Marks of={[rectangle('sky', { left: 0, top: 0, width: 50, height: 50 })]} />
        <Marks of={[circle('light', [20, 20], 20)]} alt="Mặt trời" />
      </div>,
    );
    expect(drawing.elements).toEqual([{ role: 'P' }, { role: 'Figure', alt: 'Mặt trời' }]);
    expect(drawing.marks.map((mark) => [mark.kind, 'fill' in mark && mark.fill, mark.element])).toEqual([
      ['path', 'sky', undefined],
      ['path', 'light', 1],
      ['text', 'key', 0],
    ]);
  });

  test('lines that are placed to the pixel are one heading in each language', async () => {
    const line = (text: string): TextMark => ({
      ...{ kind: 'text', text, font: 'Anton', weight: 400, fill: 'ground', clips: [] },
      ...{ sizePx: 90, xPx: 10, yPx: 100 },
    });
    const drawing = await draw(
      <div style={{ display: 'flex' }}>
        <Lines role="H1" of={[line('GIƠ CAO'), line('CHIẾU SÁNG')]} />
        <Lines role="H1" of={[line('TRONG')]} />
        <Lines role="H1" lang="en" of={[line('RAISE IT')]} />
      </div>,
    );
    expect(drawing.elements).toEqual([{ role: 'H1' }, { role: 'H1', lang: 'en' }]);
    expect(texts(drawing).map(({ element }) => element)).toEqual([0, 0, 0, 1]);
  });
});

describe('what a style draws beside text is refused by name', () => {
  test.each([
    ['a colour outside the palette', { color: '#123456' }, /"Chữ": colour "#123456" is not in the palette/],
    ['a background', { backgroundColor: 'sky' }, /satori drew a <rect>. Styles are for text/],
    ['see-through text', { opacity: 0.5 }, /"Chữ": a style gives it opacity="0.5", which is not drawn/],
    ['turned text', { transform: 'rotate(10deg)' }, /"Chữ": a style gives it transform=/],
    ['cut text', { overflow: 'hidden', height: 20 }, /a style gives it clip-path=|satori drew a <clipPath>/],
  ] as const)('%s', async (_, style, message) => {
    await expect(draw(<p style={{ margin: 0, ...style }}>Chữ</p>)).rejects.toThrow(message);
  });
});

describe('slots', () => {
  const style = {
    ...{ display: 'flex', width: 300, height: 90, lineHeight: 1.2, color: 'key' },
    ...{ fontFamily: 'text', fontWeight: 400, fontSize: 40 },
  } as const;

  test.each([
    ['lineHeight', 'lineHeight as a number'],
    ['color', 'color by its name in the palette'],
    ['fontWeight', 'fontWeight'],
  ])('one without %s is refused', async (key, said) => {
    const { [key as 'color']: _, ...rest } = style;
    await expect(draw(<p data-slot="place" style={rest} />)).rejects.toThrow(
      `Slot "place" does not say its ${said}`,
    );
  });

  test('one whose lines and box are aligned differently is refused', async () => {
    await expect(
      draw(<p data-slot="place" style={{ ...style, justifyContent: 'center' }} />),
    ).rejects.toThrow('Make both the same');
  });
});

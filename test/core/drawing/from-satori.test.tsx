/** @jsxImportSource satori/jsx */
import type { JSXNode } from 'satori/jsx';
import { describe, expect, test } from 'vitest';
import type { Drawing, PathMark, TextMark } from '../../../src/core/drawing/drawing.ts';
import { fromSatori } from '../../../src/core/drawing/from-satori.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { samplePalette } from './sample-palette.ts';
import { layOut, SampleSheet } from './sample-sheet.tsx';

const rgb = (name: keyof typeof samplePalette) => samplePalette[name].rgb;

async function draw(content: JSXNode): Promise<Drawing> {
  const { svg, nodes } = await layOut(
    <div style={{ display: 'flex', width: 1110, height: 1540, fontFamily: 'Be Vietnam Pro', fontSize: 40 }}>
      {content}
    </div>,
  );
  return fromSatori(svg, nodes, samplePalette);
}

const texts = ({ marks }: Drawing) => marks.filter((mark): mark is TextMark => mark.kind === 'text');
const paths = ({ marks }: Drawing) => marks.filter((mark): mark is PathMark => mark.kind === 'path');
const inPicture = (content: JSXNode) =>
  draw(
    <svg width={100} height={100} viewBox="0 0 10 10">
      {content}
    </svg>,
  );

describe('text', () => {
  test('a line of one style is one mark with its spaces; a bold word is a mark of its own', async () => {
    const { svg, nodes } = await layOut(<SampleSheet place="Trạm" note="Tầng 1" />);
    expect(texts(fromSatori(svg, nodes, samplePalette)).map((mark) => [mark.text, mark.weight])).toEqual([
      ['GIỮ KHOẢNG CÁCH,', 400],
      ['NHỚ ĐEO KHẨU TRANG', 400],
      ['Ưu tiên “người già”, trẻ em & phụ nữ có thai;', 400],
      ['gọi ', 400],
      ['số của trạm ', 700],
      ['khi sốt, ho, khó thở hoặc', 400],
      ['mất vị giác.', 400],
    ]);
  });

  test('elements are in the order of the template, not of painting', async () => {
    const drawing = await draw(
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <h1 style={{ transform: 'translate(5px, 0)', margin: 0 }}>Trước</h1>
        <p style={{ margin: 0 }}>Sau</p>
      </div>,
    );
    expect(texts(drawing).map((mark) => mark.text)).toEqual(['Sau', 'Trước']);
    expect(drawing.elements).toEqual([{ role: 'H1' }, { role: 'P' }]);
    expect(texts(drawing).map((mark) => mark.element)).toEqual([1, 0]);
    expect(texts(drawing)[1]?.xPx).toBe(5);
  });

  test('turned text is refused', async () => {
    await expect(draw(<p style={{ transform: 'rotate(10deg)' }}>Nghiêng</p>)).rejects.toThrow(
      /<text> "Nghiêng": turned or stretched text/,
    );
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

describe('pictures', () => {
  test('a picture with a label is a figure with that alternative text, one without is decoration', async () => {
    const drawing = await draw(
      <div style={{ display: 'flex' }}>
        <svg width={50} height={50} viewBox="0 0 5 5">
          <rect width="5" height="5" fill={rgb('sky')} />
        </svg>
        <svg width={50} height={50} viewBox="0 0 5 5" aria-label="Mặt trời">
          <circle cx="2" cy="2" r="2" fill={rgb('light')} />
        </svg>
      </div>,
    );
    expect(drawing.elements).toEqual([{ role: 'Figure', alt: 'Mặt trời' }]);
    expect(paths(drawing).map((mark) => mark.element)).toEqual([undefined, 0]);
  });

  test('an image with SVG data is drawn as paths under its alt text', async () => {
    const source = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="5" fill="${rgb('leaf')}"/></svg>`;
    const drawing = await draw(
      <img alt="Lá" width={100} height={100} src={`data:image/svg+xml;utf8,${encodeURIComponent(source)}`} />,
    );
    expect(drawing.elements).toEqual([{ role: 'Figure', alt: 'Lá' }]);
    expect(paths(drawing)[0]).toMatchObject({ fill: 'leaf', clips: [] });
    expect(paths(drawing)[0]?.path.slice(0, 3)).toEqual([
      ['M', 0, 0],
      ['L', 100, 0],
      ['L', 100, 50],
    ]);
  });

  test('transforms of groups are worked into the coordinates, stroke widths too', async () => {
    const drawing = await inPicture(
      <g transform="translate(1 2) scale(2)">
        <path d="M0 0h2" stroke={rgb('key')} stroke-width="0.5" fill="none" />
      </g>,
    );
    expect(paths(drawing)[0]?.path).toEqual([
      ['M', 10, 20],
      ['L', 50, 20],
    ]);
    expect(paths(drawing)[0]?.stroke).toEqual({ colour: 'key', widthPx: 10, cap: 'butt', join: 'miter' });
  });

  test('what sticks out of the picture is cut, what lies within has no clip', async () => {
    const drawing = await inPicture(
      <g>
        <rect x="2" y="2" width="3" height="3" fill={rgb('sky')} />
        <circle cx="10" cy="5" r="3" fill={rgb('light')} />
        <circle cx="40" cy="5" r="3" fill={rgb('leaf')} />
      </g>,
    );
    expect(paths(drawing).map((mark) => [mark.fill, mark.clips.length])).toEqual([
      ['sky', 0],
      ['light', 1],
    ]);
  });

  test('what lies outside the canvas is not drawn', async () => {
    const drawing = await draw(
      <div style={{ position: 'absolute', left: 1200, width: 50, height: 50, background: rgb('sky') }} />,
    );
    expect(drawing.marks).toEqual([]);
  });

  test('edges of codes stay on whole pixels', async () => {
    const drawing = await inPicture(<path d="M0 0h1v1h-1z" shape-rendering="crispEdges" fill={rgb('key')} />);
    expect(paths(drawing)[0]?.crisp).toBe(true);
  });
});

describe('what cannot be printed is refused by name', () => {
  test.each([
    [
      'another colour',
      <rect width="5" height="5" fill="#123456" />,
      /<rect>: colour "#123456" is not in the palette/,
    ],
    [
      'see-through paint',
      <rect width="5" height="5" opacity={0.5} />,
      /<rect>: opacity="0.5" cannot be drawn/,
    ],
    ['a gradient', <path d="M0 0h9v9z" fill="url(#g)" />, /<path> "M0 0h9v9z": gradients and patterns/],
    ['text in a picture', <foreignObject />, /<foreignObject>: this element is outside the subset/],
    ['a filter', <g filter="url(#f)" />, /filter="url\(#f\)" cannot be drawn/],
    ['a stretched stroke', <path d="M0 0h2" stroke="black" transform="scale(1 3)" />, /stroke is stretched/],
    ['a skewed shape', <rect width="5" height="5" transform="skewX(10)" />, /Cannot read transform/],
  ])('%s', async (_, content, message) => {
    await expect(inPicture(content)).rejects.toThrow(message);
  });

  test('a picture made of pixels', async () => {
    const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=';
    await expect(draw(<img width={10} height={10} src={gif} />)).rejects.toThrow(/made of pixels/);
  });

  test('two names for one colour with different inks', () => {
    const palette = { ...samplePalette, hair: { ...samplePalette.hair, rgb: '#000000' } };
    expect(() => fromSatori('<svg xmlns="" width="1" height="1"/>', [], palette)).toThrow(
      'hair and key are both #000000',
    );
  });
});

describe('slots', () => {
  test('a slot without a line height is refused', async () => {
    await expect(draw(<p data-slot="place">Trạm</p>)).rejects.toThrow(
      'Slot "place" does not say its lineHeight',
    );
  });

  test('a slot whose lines and box are aligned differently is refused', async () => {
    const style = {
      display: 'flex',
      lineHeight: 1.2,
      justifyContent: 'center',
      width: 300,
      height: 90,
    } as const;
    await expect(
      draw(
        <p data-slot="place" style={style}>
          Trạm
        </p>,
      ),
    ).rejects.toThrow('Make both the same');
  });
});

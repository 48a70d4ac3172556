/** @jsxImportSource satori/jsx */
import type { JSXNode } from 'satori/jsx';
import type { Drawing, Path } from '../../../src/core/drawing/drawing.ts';
import { fromSatori } from '../../../src/core/drawing/from-satori.ts';
import { transformShape } from '../../../src/core/drawing/geometry/matrix.ts';
import { layOut } from '../../../src/core/sheets/lay-out.ts';
import { separate } from '../../../src/core/sheets/separate.ts';
import { Marks } from '../../../src/core/templates/kit/marks.tsx';
import { circle, rectangle, shape, stroke } from '../../../src/core/drawing/marks/shapes.ts';
import { typefacesOf } from '../../../src/core/text/typefaces.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

/** An A6 sheet with 3 mm bleed: 10 px a millimetre. */
export const sampleSize = { widthPx: 1110, heightPx: 1540, bleedPx: 30 };

/** A round window through which a square and a hill are seen. */
const window: Path = circle('key', [330, 600], 200).path;
const phone = [
  rectangle('key', { left: -67, top: -126, width: 135, height: 252 }, 22),
  stroke('paper', 9, 'M-36 0q36 -72 72 0t-72 36'),
];
const scene = [
  rectangle('sky', { left: 105, top: 380, width: 900, height: 450 }, 54),
  { ...rectangle('light', { left: 105, top: 380, width: 450, height: 450 }), clips: [window] },
  { ...shape('leaf', 'M195 830a135 135 0 0 1 270 0z'), clips: [window] },
  ...phone.map((mark) => transformShape([0.94, 0.34, -0.34, 0.94, 780, 605], mark)),
];

type SampleTexts = { readonly headline?: string };

/** Words in a column, a picture, and two boxes to be filled. */
const SampleSheet = ({ headline = 'GIỮ KHOẢNG CÁCH, NHỚ ĐEO KHẨU TRANG' }: SampleTexts): JSXNode => (
  <div style={{ display: 'flex', width: '100%', height: '100%', fontFamily: 'text', color: 'key' }}>
    <Marks of={[rectangle('paper', { left: 0, top: 0, width: 1110, height: 1540 })]} />
    <h1
      style={{
        ...{ position: 'absolute', left: 90, top: 90, width: 930, margin: 0 },
        ...{ fontFamily: 'headline', fontSize: 110, lineHeight: 1.35, fontWeight: 400, color: 'ground' },
      }}
    >
      {headline}
    </h1>
    <Marks of={scene} alt="Một người giơ điện thoại" />
    <p
      style={{
        ...{ position: 'absolute', left: 105, top: 870, width: 900, margin: 0 },
        ...{ fontSize: 42, lineHeight: 1.4 },
      }}
    >
      Ưu tiên “người già”, trẻ em &amp; phụ nữ có thai; gọi{' '}
      <span style={{ fontWeight: 700 }}>số của trạm</span> khi sốt, ho, khó thở hoặc mất vị giác.
    </p>
    <Marks of={[rectangle('ground', { left: 105, top: 1075, width: 900, height: 300 }, 30)]} />
    <h2
      data-slot="place"
      style={{
        ...{
          position: 'absolute',
          left: 105,
          top: 1075,
          width: 900,
          height: 190,
          display: 'flex',
          margin: 0,
        },
        ...{ fontFamily: 'text', fontSize: 64, lineHeight: 1.25, fontWeight: 700, color: 'light' },
        ...{ justifyContent: 'center', alignItems: 'center', textAlign: 'center' },
      }}
    />
    <p
      data-slot="note"
      style={{
        ...{
          position: 'absolute',
          left: 105,
          top: 1265,
          width: 900,
          height: 110,
          display: 'flex',
          margin: 0,
        },
        ...{ fontFamily: 'text', fontSize: 35, lineHeight: 1.3, fontWeight: 400, color: 'paper' },
        ...{ letterSpacing: 1, textAlign: 'left' },
      }}
    />
  </div>
);

/** Lays out a template on the sample's canvas, as the materials do. */
export async function drawSample(template: JSXNode): Promise<Drawing> {
  const { words, layers } = separate(template);
  const { widthPx, heightPx } = sampleSize;
  const typefaces = typefacesOf('vi');
  const fonts = await readFonts();
  const { svg, nodes } = await layOut({ template: words, widthPx, heightPx, fonts, typefaces });
  return fromSatori(svg, nodes, { typefaces, layers });
}

export const drawSampleSheet = (texts: SampleTexts = {}): Promise<Drawing> =>
  drawSample(<SampleSheet {...texts} />);

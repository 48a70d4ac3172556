/** @jsxImportSource satori/jsx */
import satori from 'satori';
import type { JSXNode } from 'satori/jsx';
import type { SatoriNode } from '../../../src/core/drawing/satori-nodes.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { samplePalette } from './sample-palette.ts';

const rgb = (name: keyof typeof samplePalette) => samplePalette[name].rgb;

/** An A6 sheet with 3 mm bleed: 10 px a millimetre. */
export const sampleSize = { widthPx: 1110, heightPx: 1540, bleedPx: 30 };

/** A picture whose root has an own viewBox, groups, arcs, strokes and a clip. */
const scene = (
  <svg aria-label="Một người giơ điện thoại" width={900} height={450} viewBox="0 0 200 100">
    <defs>
      <clipPath id="window">
        <circle cx="50" cy="50" r="45" />
      </clipPath>
    </defs>
    <rect width="200" height="100" rx="12" fill={rgb('sky')} />
    <g clip-path="url(#window)">
      <rect x="0" y="0" width="100" height="100" fill={rgb('light')} />
      <path d="M20 100a30 30 0 0160 0z" fill={rgb('leaf')} />
    </g>
    <g transform="translate(150 50) rotate(20)">
      <rect x="-15" y="-28" width="30" height="56" rx="5" fill={rgb('key')} />
      <path
        d="M-8 0q8-16 16 0t-16 8"
        fill="none"
        stroke={rgb('paper')}
        stroke-width="2"
        stroke-linecap="round"
      />
    </g>
  </svg>
);

export type SampleTexts = { readonly place: string; readonly note: string };

export const SampleSheet = ({ place, note }: SampleTexts): JSXNode => (
  <div
    style={{
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: 90,
      background: rgb('paper'),
      fontFamily: 'Be Vietnam Pro',
      color: rgb('key'),
    }}
  >
    <h1
      style={{
        fontFamily: 'Anton',
        fontSize: 110,
        lineHeight: 1.35,
        fontWeight: 400,
        margin: 0,
        color: rgb('ground'),
        textTransform: 'uppercase',
      }}
    >
      Giữ khoảng cách, nhớ đeo khẩu trang
    </h1>
    {scene}
    <p style={{ fontSize: 42, lineHeight: 1.4, margin: '30px 0', width: 900 }}>
      Ưu tiên “người già”, trẻ em &amp; phụ nữ có thai; gọi{' '}
      <span style={{ fontWeight: 700 }}>số của trạm</span> khi sốt, ho, khó thở hoặc mất vị giác.
    </p>
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        background: rgb('ground'),
        borderRadius: 30,
        overflow: 'hidden',
      }}
    >
      <h2
        data-slot="place"
        style={{
          display: 'flex',
          margin: 0,
          width: 900,
          height: 190,
          fontSize: 64,
          lineHeight: 1.25,
          fontWeight: 700,
          color: rgb('light'),
          justifyContent: 'center',
          alignItems: 'center',
          textAlign: 'center',
        }}
      >
        {place}
      </h2>
      <p
        data-slot="note"
        style={{
          display: 'flex',
          margin: 0,
          width: 900,
          height: 110,
          fontSize: 35,
          lineHeight: 1.3,
          color: rgb('paper'),
          letterSpacing: 1,
          textAlign: 'left',
        }}
      >
        {note}
      </p>
    </div>
  </div>
);

/** Lays out a template on the sample's canvas, as the materials do. */
export async function layOut(template: JSXNode): Promise<{ svg: string; nodes: SatoriNode[] }> {
  const nodes: SatoriNode[] = [];
  const svg = await satori(template, {
    width: sampleSize.widthPx,
    height: sampleSize.heightPx,
    fonts: (await readFonts()).map((font) => ({
      ...font,
      data: Buffer.from(font.data.buffer, font.data.byteOffset, font.data.byteLength),
    })),
    embedFont: false,
    onNodeDetected: (node) => nodes.push(node),
  });
  return { svg, nodes };
}

/** @jsxImportSource satori/jsx */
import type { JSXNode } from 'satori/jsx';
import { screenColours } from '../../../src/core/scenes/screen-colours.ts';
import type { DesignedFormat, TemplateProps } from '../../../src/core/templates/template.ts';

/** Lengths that a test spoils to see that the build notices. */
export type Spoiled = {
  readonly headlineWidthPx?: number;
  readonly headlineTopPx?: number;
  readonly codeScale?: number;
  /** Ground of the code; `sky` is too dark a border beside paper. */
  readonly ground?: 'paper' | 'sky';
  readonly noteTopPx?: number;
};

/** A sheet of the fewest parts: headline, code, place, address. A4 with the code at 1 m. */
export const plainFormats = (
  spoiled: Spoiled = {},
  outputs: DesignedFormat['outputs'] = ['svg', 'png', 'pdf'],
): Record<string, DesignedFormat> => ({
  'a4-poster': {
    kind: 'poster',
    medium: 'print',
    widthMm: 210,
    heightMm: 297,
    bleedMm: 3,
    readingDistanceM: 1,
    scanDistanceM: 1,
    outputs,
    Template: (props) => plainSheet(props, spoiled),
  },
});

function plainSheet({ content, canvas, palette }: TemplateProps, spoiled: Spoiled): JSXNode {
  const colour = screenColours(palette);
  const { widthPx, heightPx, bleedPx, marginPx, qrWidthPx, quietZonePx } = canvas;
  const codePx = qrWidthPx * (spoiled.codeScale ?? 1);
  const edge = bleedPx + marginPx;
  const { size, modules } = content.qr;
  const dark = modules.flatMap((isDark, at) =>
    isDark ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : [],
  );
  const at = (left: number, top: number, width: number, height: number) =>
    ({ position: 'absolute', display: 'flex', boxSizing: 'border-box', left, top, width, height }) as const;
  return (
    <div style={{ ...at(0, 0, widthPx, heightPx), backgroundColor: colour[spoiled.ground ?? 'paper'] }}>
      <h1
        style={{
          ...at(edge, spoiled.headlineTopPx ?? 300, spoiled.headlineWidthPx ?? 1900, 400),
          ...{
            margin: 0,
            fontFamily: 'Anton',
            fontWeight: 400,
            fontSize: 120,
            lineHeight: 1.3,
            color: colour.ground,
          },
        }}
      >
        {content.venue.headline.join(' ')}
      </h1>
      <svg
        aria-label={content.labels.code}
        width={codePx}
        height={codePx}
        viewBox={`0 0 ${size} ${size}`}
        shape-rendering="crispEdges"
        style={{ position: 'absolute', left: edge + quietZonePx, top: 1000 }}
      >
        <path d={dark.join('')} fill={colour.key} />
      </svg>
      <p
        style={{
          ...at(edge, spoiled.noteTopPx ?? 2400, 1800, 120),
          ...{ margin: 0, fontFamily: 'Be Vietnam Pro', fontWeight: 400, fontSize: 45, lineHeight: 1.3 },
          color: colour.key,
        }}
      >
        {content.duty.text}
      </p>
      <p
        style={{
          ...at(edge, 2740, 1900, 80),
          ...{ margin: 0, fontFamily: 'Be Vietnam Pro', fontWeight: 400, fontSize: 45, lineHeight: 1.3 },
          color: colour.key,
        }}
      >
        {content.plainAddress}
      </p>
      <div
        data-slot="place"
        style={{
          ...at(edge, 2600, 1900, 120),
          ...{
            fontFamily: 'Be Vietnam Pro',
            fontWeight: 700,
            fontSize: 85,
            lineHeight: 1.3,
            color: colour.key,
          },
        }}
      >
        {content.slots.place}
      </div>
    </div>
  );
}

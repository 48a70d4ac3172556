/** @jsxImportSource satori/jsx */
import type { JSXNode } from 'satori/jsx';
import { Marks } from '../../../src/core/templates/kit/marks.tsx';
import { shape } from '../../../src/core/drawing/marks/shapes.ts';
import { Sheet } from '../../../src/core/templates/kit/sheet.tsx';
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

/** A sheet of the fewest parts: headline, code, place, address. A4 with the code at 1 m; `previewPx` as in a format. */
export const plainFormats = (
  spoiled: Spoiled = {},
  outputs: DesignedFormat['outputs'] = ['svg', 'png', 'pdf'],
  previewPx?: number,
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
    ...(previewPx && { previewPx }),
    Template: (props) => plainSheet(props, spoiled),
  },
});

function plainSheet({ content, size }: TemplateProps, spoiled: Spoiled): JSXNode {
  const { margin: edge, code, quiet } = size;
  const { size: count, modules } = content.qr;
  const module = (code * (spoiled.codeScale ?? 1)) / count;
  const dark = modules.flatMap((isDark, index) => {
    const [column, row] = [index % count, Math.floor(index / count)];
    const [left, top] = [edge + quiet + column * module, 970 + row * module];
    return isDark ? [`M${left} ${top}h${module}v${module}h${-module}z`] : [];
  });
  const at = (top: number, width: number, height: number) =>
    ({
      ...{ position: 'absolute', display: 'flex', boxSizing: 'border-box', margin: 0 },
      ...{ left: edge, top, width, height },
    }) as const;
  const words = { fontFamily: 'text', fontWeight: 400, fontSize: 45, lineHeight: 1.3, color: 'key' } as const;
  return (
    <Sheet of={{ size }} colour={spoiled.ground ?? 'paper'}>
      <h1
        style={{
          ...at((spoiled.headlineTopPx ?? 300) - 30, spoiled.headlineWidthPx ?? 1900, 400),
          ...{ ...words, fontFamily: 'headline', fontSize: 120, color: 'ground' },
        }}
      >
        {content.venue.headline.join(' ')}
      </h1>
      <Marks of={[{ ...shape('key', dark.join('')), crisp: true }]} alt={content.labels.code} />
      <p style={{ ...at((spoiled.noteTopPx ?? 2400) - 30, 1800, 120), ...words }}>{content.duty.text}</p>
      <p style={{ ...at(2710, 1900, 80), ...words }}>{content.plainAddress}</p>
      <div data-slot="place" style={{ ...at(2570, 1900, 120), ...words, fontWeight: 700, fontSize: 85 }} />
    </Sheet>
  );
}

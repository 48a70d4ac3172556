import type { JSXNode } from 'satori/jsx';
import type { Frame } from '../../drawing/geometry/bounds.ts';
import type { SheetSize } from '../../formats/sheet-size.ts';
import type { ColourName } from '../../schema/campaign.ts';
import { Marks } from './marks.tsx';
import { across } from '../../drawing/marks/shapes.ts';

/** Where something stands on its sheet. */
export const placed = ({ left, top, width, height }: Frame) =>
  ({ position: 'absolute', boxSizing: 'border-box', left, top, width, height }) as const;

/** From the left margin to the right one, so far from the top. */
export const inMargins = ({ margin, inner }: SheetSize, top: number, height: number): Frame => ({
  ...{ left: margin, top, width: inner, height },
});

type SheetProps = {
  readonly of: { readonly size: SheetSize };
  readonly colour: ColourName;
  readonly children: JSXNode | readonly JSXNode[];
};

/** The whole sheet, all of one colour until its parts cover it. */
export function Sheet({ of: { size }, colour, children }: SheetProps): JSXNode {
  const { width, height, bleed } = size;
  return (
    <div style={{ ...placed({ left: bleed, top: bleed, width, height }), display: 'flex' }}>
      <Marks of={[across(size, colour)]} />
      {children}
    </div>
  );
}

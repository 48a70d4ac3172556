import type { JSXNode } from 'satori/jsx';

export type TextStyle = {
  readonly fontFamily: 'Anton' | 'Be Vietnam Pro';
  readonly fontWeight: 400 | 600 | 700 | 800;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly color: string;
  /** Lines of about the same length, instead of a last word by itself. */
  readonly textWrap?: 'balance';
};

export const headlineFont = { fontFamily: 'Anton', fontWeight: 400, lineHeight: 1.25 } as const;
export const textFont = (fontWeight: 400 | 600 | 700 | 800 = 400) =>
  ({ fontFamily: 'Be Vietnam Pro', fontWeight, lineHeight: 1.3 }) as const;

export type Frame = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Where something stands on the canvas. */
export const placed = ({ left, top, width, height }: Frame) =>
  ({ position: 'absolute', boxSizing: 'border-box', left, top, width, height }) as const;

type TextProps = { readonly style: TextStyle; readonly children: string };

const bare = { margin: 0, boxSizing: 'border-box' } as const;
export const Heading = ({ style, children }: TextProps): JSXNode => (
  <h1 style={{ ...bare, ...style }}>{children}</h1>
);
export const Subheading = ({ style, children }: TextProps): JSXNode => (
  <h2 style={{ ...bare, ...style }}>{children}</h2>
);
export const Paragraph = ({ style, children }: TextProps): JSXNode => (
  <p style={{ ...bare, ...style }}>{children}</p>
);

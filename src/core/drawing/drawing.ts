import type { ColourName } from '../schema/campaign.ts';

/**
 * A sheet after layout, as a flat list of marks in painting order. SVG, PNG and PDF are all written from it.
 * Lengths are canvas pixels (10 px a millimetre in print), y downwards, origin at the canvas' top left
 * (which is the corner of the bleed in print).
 */
export type Drawing = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly marks: readonly Mark[];
  /** What the sheet says and shows, in reading order; marks refer to it by index. */
  readonly elements: readonly Element[];
  /** Boxes whose text differs from place to place. */
  readonly slots: readonly Slot[];
  /** Where an office may have its logo. */
  readonly logoRoom?: LogoRoom;
};

/** A box that a logo is fitted into, at its left side, and what it is called for those who do not see it. */
export type LogoRoom = {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt: string;
};

/** A heading, a paragraph, an item of a list (neighbours are one list), or a picture with its alternative text. */
export type Element = {
  /** `Lbl` is the number of the item `LI` that comes next, `TH` the head of a column over empty cells. */
  readonly role: 'H1' | 'H2' | 'P' | 'Lbl' | 'LI' | 'TH' | 'Figure';
  readonly alt?: string;
  /** BCP 47, where it is not the language of the sheet. */
  readonly lang?: string;
};

/** `[a b c d e f]` as in SVG and PDF. */
export type Matrix = readonly [number, number, number, number, number, number];

export type Mark = PlainMark | PictureMark;
/** In the palette's colours. */
export type PlainMark = PathMark | TextMark;

type Common = {
  /** Index into `elements`; absent: decoration. */
  readonly element?: number;
  /** Clips this mark is cut by, outermost first, in canvas coordinates. */
  readonly clips: readonly Path[];
};

/** Absolute commands in canvas coordinates: M, L, C and Z only. */
export type Path = readonly PathCommand[];
export type PathCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export type PathMark<Colour extends string = ColourName> = Common & {
  readonly kind: 'path';
  readonly path: Path;
  readonly fill?: Colour;
  readonly fillRule?: 'nonzero' | 'evenodd';
  readonly stroke?: {
    readonly colour: Colour;
    readonly widthPx: number;
    readonly cap: 'butt' | 'round' | 'square';
    readonly join: 'miter' | 'round' | 'bevel';
    readonly dashPx?: readonly number[];
  };
  /** Edges on whole pixels, for codes. */
  readonly crisp?: boolean;
};

/** A picture in colours of its own, such as an office's logo; `matrix` leads from its units to the canvas. */
export type PictureMark = Common & {
  readonly kind: 'picture';
  readonly picture: Picture;
  readonly matrix: Matrix;
};

/** Shapes in colours written `#rrggbb`, or opaque pixels. */
export type Picture = { readonly width: number; readonly height: number } & (
  { readonly shapes: readonly PathMark<Hex>[] } | { readonly pixels: PicturePixels }
);
export type Hex = `#${string}`;

/** A PNG in base64, and the same as red, green and blue of each pixel, row by row. */
export type PicturePixels = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly png: string;
  readonly rgb: () => Uint8Array;
};

/** One line of text in one font, at the start of its baseline. */
export type TextMark = Common & {
  readonly kind: 'text';
  readonly text: string;
  readonly font: string;
  readonly weight: number;
  readonly sizePx: number;
  readonly xPx: number;
  readonly yPx: number;
  readonly fill: ColourName;
  /** Turned around its starting point, clockwise as in SVG: 180 on the far face of a folded sheet. */
  readonly turnDegrees?: number;
  /** Added after every letter. */
  readonly letterSpacingPx?: number;
};

/** A sheet's own texts for places of certain names. */
export type FixedIn = { readonly names: readonly string[]; readonly fixed: readonly string[] };

/** A fixed box with the style of the text that goes into it. */
export type Slot = {
  /** The template's `data-slot`, e.g. `place`. */
  readonly id: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly font: string;
  readonly weight: number;
  readonly sizePx: number;
  /** Long text shrinks to this and then overflows: the template's `data-min-size`, else 0.6 of the size. */
  readonly minSizePx: number;
  readonly lineHeight: number;
  readonly letterSpacingPx?: number;
  readonly align: 'left' | 'center' | 'right';
  readonly verticalAlign: 'top' | 'middle' | 'bottom';
  readonly fill: ColourName;
  /** The arrangement that it belongs to; the first in which every text stands is shown. Absent: all of them. */
  readonly variant?: number;
  /** Its own texts, which no office changes: the first that fits is shown. */
  readonly fixed?: readonly string[];
  /** The same where a place's texts name one of these, folded: an area with words of its own. */
  readonly fixedIn?: readonly FixedIn[];
  /** With texts of its own: shown only where the slot of this id is filled. */
  readonly beside?: string;
  /** Position in `marks` where its text is painted, and in `elements` where it is read. */
  readonly markIndex: number;
  readonly elementIndex: number;
};

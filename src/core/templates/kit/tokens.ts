import type { LightColours } from '../../scenes/light.ts';
import type { ColourName } from '../../schema/campaign.ts';
import type { Venue } from '../../schema/venue.ts';

/** Of lines, in parts of the font size: the fonts' own, whatever a design is. */
export const lineHeight = { text: 1.28, name: 1.2, headline: 1.25 } as const;

/*
 * Everything that all designs share, in one place: a template is given it as `tokens`, its lengths in pixels of the sheet.
 * Here they are in `u`, a 210th of an upright sheet's width: 1 mm on A4.
 */

/** What a poster's composition is set in, by the shape of the sheet. */
export type PosterSizes = {
  /**
   * The slogan's first line: where it begins below the margin, how far from the middle of what is raised it ends, and its
   * capitals in one row and in two.
   */
  readonly sky: {
    readonly top: number;
    readonly hand: number;
    readonly one: readonly [least: number, most: number];
    readonly two: number;
  };
  /** Capitals of the banner at most. */
  readonly banner: number;
  /** A scene unit, and whether the left edge cuts nothing of who raises the object, of what they hold and of those in front. */
  readonly people: { readonly most: number; readonly least: number; readonly isFrontWhole?: true };
  readonly asks: { readonly action: number; readonly step: number };
  readonly hasSteps: boolean;
  /** The unit of the foot, and letters of the band that tells that the campaign is over, if larger than on posters. */
  readonly foot: number;
  readonly band?: number;
  /** In the column of a wide sheet: how wide what to do is at least, where the code would leave it less, and the air below the code. */
  readonly column?: { readonly width: number; readonly air: number };
  /**
   * On a wide sheet on which someone holds the object like a shield: the part of what the object leaves that the panel of
   * what to do takes, and its letters. Who holds it has the rest.
   */
  readonly panel?: { readonly part: number; readonly action: number };
};

/** Each a kind of sheet in a poster's composition. */
export type PosterKind = 'upright' | 'tallScreen' | 'wide' | 'gate' | 'wideScreen';

const upright: PosterSizes = {
  ...{
    sky: { top: 2.4, hand: 26.4, one: [24.4, 30], two: 21.4 },
    banner: 27,
    people: { most: 0.21, least: 0.115 },
  },
  ...{ asks: { action: 6.2, step: 5 }, hasSteps: true, foot: 1 },
};
const wide: PosterSizes = {
  ...{ sky: { top: 3, hand: 32, one: [19.5, 27], two: 20 }, banner: 28 },
  people: { most: 0.23, least: 0.12 },
  ...{ asks: { action: 6.2, step: 5 }, hasSteps: true, foot: 0.85 },
  panel: { part: 0.55, action: 6.2 },
};

const posters: Readonly<Record<PosterKind, PosterSizes>> = {
  upright,
  /** A tall screen, read from afar: larger people and capitals. */
  tallScreen: {
    ...{ sky: { top: 4.4, hand: 24, one: [33.2, 40], two: 30 }, banner: 31 },
    people: { most: 0.25, least: 0.16, isFrontWhole: true },
    ...{ asks: { action: 8.2, step: 5 }, hasSteps: false, foot: 1.12 },
  },
  wide: { ...wide, column: { width: 78, air: 4.2 } },
  /** Scanned from a step away: the larger code leaves room for the action alone. */
  gate: {
    ...{ ...wide, sky: { ...wide.sky, one: [15, 27] } },
    people: { ...wide.people, isFrontWhole: true },
    ...{ asks: { action: 7.6, step: 4.6 }, hasSteps: false },
    panel: { part: 0.61, action: 6.9 },
  },
  /** Read across a hall. */
  wideScreen: {
    ...{ ...wide, sky: { top: 3, hand: 56, one: [16, 24], two: 20 }, banner: 35 },
    ...{ asks: { action: 8.4, step: 4.6 }, hasSteps: false, foot: 0.9, band: 8 },
    panel: { part: 0.64, action: 8 },
  },
};

/** What each ground of a venue's `look` means in colours. */
export type Ground = Omit<LightColours, 'pattern'> & {
  /** Words in the sky. */
  readonly words: ColourName;
  readonly banner: ColourName;
  /** The band that tells that the campaign is over, which may lie right below the banner: never in its colour. */
  readonly record: ColourName;
};

/** A venue's choice, with its ground's colours. */
export type Look = Venue['look'] & Ground;

export const lookOf = (look: Venue['look'], { grounds }: Pick<DesignTokens, 'grounds'>): Look => ({
  ...look,
  ...grounds[look.ground],
});

const grounds: Readonly<Record<'day' | 'warm' | 'night', Ground>> = {
  day: {
    ...{ air: 'sky', ring: 'shade', disc: 'light', discAt: [0, 0, 70], words: 'ground', banner: 'light' },
    ...{ wordsOnDisc: true, record: 'sky' },
  },
  warm: {
    ...{ air: 'light', ring: 'shade', disc: 'sky', discAt: [0, 0, 70], words: 'ground', banner: 'sky' },
    ...{ wordsOnDisc: true, record: 'shade' },
  },
  night: {
    ...{ air: 'picture', ring: 'ground', disc: 'sky', discAt: [24, 34, 62] },
    ...{ words: 'paper', wordsOnDisc: false, banner: 'light', record: 'sky' },
  },
};

/** Colours of what lies below the banner: planes of ink, or on white paper lines around them. */
const inks: Readonly<Record<'full' | 'outlined', Inks>> = {
  full: {
    ...{ ground: 'ground', slogan: 'ground', outline: undefined },
    ask: { action: 'light', numeral: 'sky', step: 'paper' },
    foot: { paper: 'paper', words: 'ground', quiet: 'picture' },
  },
  outlined: {
    ...{ ground: 'paper', slogan: 'paper', outline: 'key' },
    ask: { action: 'key', numeral: 'key', step: 'key' },
    foot: { paper: 'paper', words: 'key', quiet: 'key' },
  },
};

export type Inks = {
  readonly ground: ColourName;
  readonly slogan: ColourName;
  /** Of the edges of planes that are as white as what lies beside them. */
  readonly outline: ColourName | undefined;
  readonly ask: { readonly action: ColourName; readonly numeral: ColourName; readonly step: ColourName };
  readonly foot: { readonly paper: ColourName; readonly words: ColourName; readonly quiet: ColourName };
};

export const tokens = {
  /** The one diagonal of every sheet: banners rise so many degrees to the right. */
  bandDegrees: 4,
  /** Letters of an address beside a code, and of the band that tells that the campaign is over. */
  type: { address: 4.7, band: 4.5 },
  /** The same address on screens, in parts of the code's width. */
  addressByCode: 0.081,
  /**
   * In the strip of the office, in units of the strip. By its shape: a name without an address, one over an address, one
   * over the whole width, the number, and the slogan of an empty one; of Anton the height of its capitals.
   */
  office: {
    small: 4.4,
    upright: { alone: 11, short: 8.6, name: 6.4, hotline: 10, slogan: 9.8 },
    low: { alone: 11, short: 9.6, name: 8.4, hotline: 11.4, slogan: 11.2 },
  },
  space: {
    /** Between the action and the steps, and between steps. */
    afterAction: 4.75,
    betweenSteps: 2.6,
    /** Between the code's plate and what stands beside it. */
    besideCode: 7,
    /** Room in the banner above and below its capitals, and for the fingers that hold it. */
    bannerPad: 2.8,
    fingers: 1.6,
    /** From one banner to another that hangs right below it. */
    betweenBanners: 0.4,
    /** Thickness of a stripe along an edge. */
    edge: 2.4,
  },
  radius: { plate: 2.6 },
  ...{ posters, grounds },
  /** Of a sheet, and of one that is white. */
  ...{ inks: inks.full, outlined: inks.outlined },
};

/** What a design is made of, as it is written. */
export type DesignTokens = Readonly<typeof tokens>;

/** The same on one sheet: `type`, `space` and `radius` in canvas pixels, and how far banners rise over a length of 1. */
export type Tokens = DesignTokens & { readonly slope: number };

/** Binds a design's tokens to a sheet by the canvas pixels of its `u`. */
export function tokensOn(design: DesignTokens, u: number): Tokens {
  return {
    ...design,
    ...{ type: times(u, design.type), space: times(u, design.space), radius: times(u, design.radius) },
    slope: Math.tan((design.bandDegrees * Math.PI) / 180),
  };
}

const times = <Sizes extends Record<string, number>>(u: number, sizes: Sizes) =>
  Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, size * u])) as Sizes;

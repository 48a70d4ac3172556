import type { JSXNode } from 'satori/jsx';
import type { Format } from '../formats/format.ts';
import type { QrSymbol } from '../formats/qr.ts';
import type { FigureWords } from '../domain/figure.ts';
import type { Imprint } from '../domain/imprint.ts';
import type { LocaleId } from '../i18n/locales.ts';
import type { materials } from '../i18n/vi/materials.ts';
import type { Palette } from '../schema/campaign.ts';
import type { PathMark } from '../drawing/drawing.ts';
import type { RaisedObject, Scene } from '../scenes/scene.ts';
import type { Venue } from '../schema/venue.ts';
import type { Measure } from '../drawing/setting/measure.ts';
import type { SheetSize } from '../formats/sheet-size.ts';
import type { Look, Tokens } from './kit/tokens.ts';
import type { Strength } from '../schema/strengths.ts';

/** All words and pictures of one sheet in one language. Templates only place them. */
export type SheetContent = {
  readonly locale: LocaleId;
  readonly campaignName: string;
  readonly slogan: string;
  readonly venue: {
    readonly id: string;
    readonly name: string;
    readonly headline: readonly [string, string];
    readonly action: string;
    readonly steps: readonly string[];
    /** What parts of the scene show, by the ids of its groups; the first is of who raises the object. */
    readonly picture: readonly { readonly shows: readonly string[]; readonly text: string }[];
    /** What the first of them does where the object is held in front. */
    readonly shield?: string;
    /** What its `symbol` shows; empty where it has none. */
    readonly symbol: string;
    /** What its `emblem` shows. */
    readonly emblem?: string;
    /** `scene.svg` as written, in the palette's names. */
    readonly scene: string;
    readonly look: Venue['look'];
  };
  /**
   * "On the direction of …: hospitals guide patients", from the duty that binds the readers most: the document as far
   * as it is known, and its own verb for who has to act. `strength` is that towards the readers.
   */
  readonly duty: { readonly strength: Strength; readonly text: string };
  readonly qr: QrSymbol;
  /** What a person can type instead of scanning, e.g. `app.example/download`. */
  readonly plainAddress: string;
  /** Texts of the boxes that an office may fill, empty until then. */
  readonly slots: Readonly<Record<SlotId, string>>;
  /** "A record of 2020: please do not look for it", seen by who passes; absent while the campaign is active. */
  readonly endedBand?: string;
  /** The parts of the one line at the foot. */
  readonly imprint: Imprint;
  /** Its check code as printed and the day of issue, or that it is a draft; absent where sheets are not issued. */
  readonly edition?: { readonly code: string; readonly text: string; readonly issued?: string };
  /** Only for formats that cite one. */
  readonly figure?: FigureWords;
  /** The same words in another language, on sheets in two. */
  readonly second?: SheetContent;
  /** The drawing of what is raised, in the palette's names and scene units, its middle at 0 0. */
  readonly raised: string;
  /** Drawings of the steps, as many as the campaign has, each about 0 0 and 260 units high. */
  readonly steps: readonly string[];
  /** Fixed words of the templates in this language; `code` with where the code leads. */
  readonly labels: Omit<(typeof materials)['labels'], 'code'> & { readonly code: string };
};

/** `place` and `address` name the place; `office` issued the sheet; `note` is a second line. */
export const slotIds = ['place', 'address', 'office', 'hotline', 'note'] as const;
export type SlotId = (typeof slotIds)[number];

export type TemplateProps = {
  readonly content: SheetContent;
  /** The trimmed sheet and its measures, on which everything is placed. */
  readonly size: SheetSize;
  /** What all designs share: angle, letters, gaps, radii, colours, how posters are set. */
  readonly tokens: Tokens;
  /** The fonts' own widths. */
  readonly measure: Measure;
  readonly look: Look;
  /** People of the place, and what one of them raises. */
  readonly scene: Scene;
  readonly object: RaisedObject;
  /** What the steps show. */
  readonly steps: readonly (readonly PathMark[])[];
  /** Colours with their inks, for a sheet that names them; all others write the palette's names. */
  readonly palette: Palette;
};

export type Template = (props: TemplateProps) => JSXNode;

/** How a format is drawn: its front, and the other side of the sheet where there is one. */
export type Design = { readonly Template: Template; readonly Back?: Template };

/** A format together with how it is drawn. */
export type DesignedFormat = Format & Design;

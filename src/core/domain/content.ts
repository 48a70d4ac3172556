import type { LocaleId } from '../i18n/locales.ts';
import type { Area, AreaSpelling, Tile } from '../schema/area.ts';
import type { Campaign } from '../schema/campaign.ts';
import type { Channels } from '../schema/channels.ts';
import type { Directive } from '../schema/directive.ts';
import type { Edition } from '../schema/edition.ts';
import type { FaqMeta } from '../schema/faq.ts';
import type { GuideMeta } from '../schema/guide.ts';
import type { Localized } from '../schema/localized.ts';
import type { Metric } from '../schema/metric.ts';
import type { Paper } from '../schema/paper.ts';
import type { Quoted } from '../schema/quoted.ts';
import type { Role } from '../schema/role.ts';
import type { Source, SourceSeen } from '../schema/source.ts';
import type { Venue } from '../schema/venue.ts';
import type { CitingPage } from './citations/citing-page.ts';
import type { Figure } from './figure.ts';
import type { Release } from './release.ts';

/** A venue with its picture, the text of `scene.svg` in palette names, and its text channels where it has them. */
export type VenueWithScene = Venue & { readonly scene: string; readonly channels?: Channels };

/**
 * A text in one language. `body` is Markdown after the front matter, its `{{source …}}` marks still in it.
 */
type Text<Meta> = Meta & { readonly slug: string; readonly locale: LocaleId; readonly body: string };

export type Guide = Text<GuideMeta>;

/** A question with its answer. */
export type FaqEntry = Text<FaqMeta>;

export type SourceWithNote = Source & {
  readonly publisherNames?: Localized;
  readonly titles?: Localized;
  readonly publishedNote?: Localized;
  readonly seen?: SourceSeen;
};

/** Everything in `content/`, validated whole and frozen. What cites a figure names its source among `sources`. */
export type Content = {
  readonly campaign: Campaign;
  /** `raised.svg`: what people on its sheets raise, in the palette's names. */
  readonly raised: string;
  /** `steps/*.svg`: what steps of a leaflet may show, by name. */
  readonly steps: Readonly<Record<string, string>>;
  /** By `order`. */
  readonly venues: readonly VenueWithScene[];
  /** By level, then date. */
  readonly directives: readonly Directive[];
  /** By `order`, default language first. */
  readonly guides: readonly Guide[];
  /** By group, then `order`, default language first. */
  readonly faq: readonly FaqEntry[];
  /** What those who do the work hold in their hands, by `order`. */
  readonly papers: readonly Paper[];
  /** Who a reader may be, in the order of the file; empty where the campaign has none. */
  readonly roles: readonly Role[];
  readonly metrics: readonly Metric[];
  /** In the order of the file. */
  readonly figures: readonly Figure[];
  readonly sources: readonly SourceWithNote[];
  /** Numbers that texts say and that are no measure of the campaign, each with its source; absent where there are none. */
  readonly quoted?: readonly Quoted[];
  readonly areas: readonly Area[];
  /** Other ways in which offices write names of areas. */
  readonly areaSpellings?: readonly AreaSpelling[];
  /** Where areas stand on a map of tiles, in the order of the file; absent where the campaign has no such map. */
  readonly tiles?: readonly Tile[];
  /** Every release of figures that may be shown, oldest first; absent where none was ever made. */
  readonly releases?: readonly Release[];
  /** Which pages say figures in their texts; told once the texts are filled. */
  readonly citing?: readonly CitingPage[];
  /** Every sheet ever issued, in the order of the file; absent where sheets are not issued at all. */
  readonly editions?: readonly Edition[];
};

import type { LocaleId } from '../i18n/locales.ts';
import type { Area } from '../schema/area.ts';
import type { Campaign } from '../schema/campaign.ts';
import type { Directive } from '../schema/directive.ts';
import type { GuideMeta } from '../schema/guide.ts';
import type { Metric } from '../schema/metric.ts';
import type { Source } from '../schema/source.ts';
import type { Venue } from '../schema/venue.ts';
import type { Figure } from './figure.ts';

/** A venue with its picture. `scene` is the text of `scene.svg`, in palette names. */
export type VenueWithScene = Venue & { readonly scene: string };

/** A guide in one language. `body` is Markdown after the front matter. */
export type Guide = GuideMeta & { readonly slug: string; readonly locale: LocaleId; readonly body: string };

export type SourceWithNote = Source & { readonly publishedNote?: string };

/** Everything in `content/`, validated whole and frozen. */
export type Content = {
  readonly campaign: Campaign;
  /** By `order`. */
  readonly venues: readonly VenueWithScene[];
  /** By level, then date. */
  readonly directives: readonly Directive[];
  /** By `order`, default language first. */
  readonly guides: readonly Guide[];
  readonly metrics: readonly Metric[];
  /** In the order of the file. */
  readonly figures: readonly Figure[];
  readonly sources: readonly SourceWithNote[];
  readonly areas: readonly Area[];
};

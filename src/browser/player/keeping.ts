import { slidesPath } from '../../core/domain/routes.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { SlideList } from '../../core/kits/screen-loop.ts';
import { keepFiles } from '../offline/kept.ts';
import { keepNeeds } from '../offline/keep-needs.ts';
import { canKeep, workOffline } from '../offline/register.ts';
import { watchPublished } from './published.ts';

type Keeping = {
  readonly locale: LocaleId;
  readonly venue: string;
  readonly list: SlideList;
  /** Addresses of what the page shows before its program. */
  readonly begun: readonly string[];
  /** A place's name is drawn on the slides here. */
  readonly isNamed: boolean;
  readonly take: (list: SlideList) => Promise<void>;
};

/** The screen goes on without a network, begins again without one, and takes what is published meanwhile. */
export function keepPlaying({ locale, venue, list, begun, isNamed, take }: Keeping): void {
  workOffline(locale, { isAttended: false });
  if (isNamed) void keepNeeds(`venue.${venue}`);
  void keepSlides(list, begun);
  watchPublished(slidesPath(venue), list, async (next) => {
    await take(next);
    await keepSlides(next, begun);
  });
}

/** Keeps this page and its slides. */
async function keepSlides({ slides }: SlideList, begun: readonly string[]): Promise<void> {
  if (!canKeep()) return;
  const addresses = [location.pathname, ...begun, ...slides.map(({ address }) => address)];
  await keepFiles(addresses.map((address) => [address, '', 0] as const)).catch(() => undefined);
}

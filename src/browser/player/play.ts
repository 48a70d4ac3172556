import type { LocaleId } from '../../core/i18n/locales.ts';
import { SECONDS_A_SLIDE, type SlideList } from '../../core/kits/screen-loop.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import { isAddress } from '../designer/is-address.ts';
import { keepAwake } from './awake.ts';
import { createControls } from './controls.ts';
import { startLoop } from './loop.ts';
import { chosenSlides, namedPictures, publishedPictures } from './pictures.ts';
import { createStage } from './stage.ts';
import { words } from './words.ts';

/** What the page hands to this program. */
export type PlayerInput = {
  readonly locale: LocaleId;
  readonly title: string;
  readonly venue: VenueDesigns;
  readonly list: SlideList;
  /** Addresses of what the page shows before its program. */
  readonly begun: readonly string[];
  /** Where the venue's materials are. */
  readonly materials: string;
};

/** Plays the slides in the place of what the page shows before. */
export async function play(
  player: HTMLElement,
  { locale, title, venue, list, begun, materials }: PlayerInput,
): Promise<void> {
  const t = words[locale];
  const fragment = location.hash.slice(1);
  const { isDamaged, design } = await designIn(fragment, venue);
  const isNamed = design !== undefined && Object.values(design.place).some((text) => text !== '');
  const picturesOf = async ({ slides }: SlideList) => {
    const chosen = chosenSlides(slides, design);
    return isNamed ? namedPictures(chosen, design.place, t) : publishedPictures(chosen);
  };
  const first = await picturesOf(list).then(
    (pictures) => ({ pictures, isWhole: true }),
    () => ({ pictures: publishedPictures(chosenSlides(list.slides, design)), isWhole: false }),
  );

  const stage = createStage(t.region, player.querySelector('.first'));
  const loop = startLoop(stage, first.pictures);
  const controls = createControls(t, loop, player, materials);
  const heading = document.createElement('h1');
  heading.textContent = title;
  player.replaceChildren(heading, stage.element, controls.element);
  player.classList.add('playing');
  document.documentElement.classList.add('plays');

  if (isDamaged) controls.say(t.badLink);
  if (!first.isWhole) controls.say(t.noName);
  let isToldAwake = false;
  keepAwake((isKept) => {
    if (!isToldAwake) controls.say(isKept ? t.staysOn : t.mayDim);
    isToldAwake = true;
  });
  // another address is another office's slides
  addEventListener('hashchange', () => location.reload());
  // on a slow line nothing comes before the first slide, nor between it and its next
  await loop.begun;
  await new Promise((resolve) => setTimeout(resolve, (SECONDS_A_SLIDE / 2) * 1000));
  const { keepPlaying } = await import('./keeping.ts');
  keepPlaying({
    locale,
    list,
    begun,
    isNamed,
    venue: venue.id,
    take: async (next) => loop.replace(await picturesOf(next)),
  });
}

/** What an office chose, from the end of the address; most screens have none, and need nothing to read it. */
async function designIn(fragment: string, venue: VenueDesigns) {
  if (!isAddress(fragment)) return { isDamaged: false, design: undefined };
  const { readAddress } = await import('../designer/address.ts');
  const design = await readAddress(fragment, [venue]);
  return { isDamaged: design === undefined, design };
}

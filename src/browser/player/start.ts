import type { LocaleId } from '../../core/i18n/locales.ts';
import { slidesPath } from '../../core/domain/routes.ts';
import type { SlideList } from '../../core/kits/screen-loop.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import { keepFiles } from '../offline/kept.ts';
import { keepNeeds } from '../offline/keep-needs.ts';
import { canKeep, workOffline } from '../offline/register.ts';
import { isAddress, readAddress } from '../designer/address.ts';
import { keepAwake } from './awake.ts';
import { createControls } from './controls.ts';
import { startLoop } from './loop.ts';
import { chosenSlides, namedPictures, publishedPictures } from './pictures.ts';
import { watchPublished } from './published.ts';
import { createStage } from './stage.ts';
import { words } from './words.ts';

/** What the page hands to this program. */
export type PlayerInput = {
  readonly locale: LocaleId;
  readonly title: string;
  readonly venue: VenueDesigns;
  readonly list: SlideList;
  /** Where the venue's materials are. */
  readonly materials: string;
};

const root = document.getElementById('player');
const input = root?.dataset['input'];
if (root && input !== undefined) void play(root, JSON.parse(input) as PlayerInput);

async function play(
  player: HTMLElement,
  { locale, title, venue, list, materials }: PlayerInput,
): Promise<void> {
  const t = words[locale];
  const fragment = location.hash.slice(1);
  const design = isAddress(fragment) ? await readAddress(fragment, [venue]) : undefined;
  const isNamed = design !== undefined && Object.values(design.place).some((text) => text !== '');
  const picturesOf = async ({ slides }: SlideList) => {
    const chosen = chosenSlides(slides, design);
    return isNamed ? namedPictures(chosen, design.place, t) : publishedPictures(chosen);
  };
  const first = await picturesOf(list).then(
    (pictures) => ({ pictures, isWhole: true }),
    () => ({ pictures: publishedPictures(chosenSlides(list.slides, design)), isWhole: false }),
  );

  const stage = createStage(t.region);
  const loop = startLoop(stage, first.pictures);
  const controls = createControls(t, loop, player, materials);
  const heading = document.createElement('h1');
  heading.textContent = title;
  player.replaceChildren(heading, stage.element, controls.element);
  player.classList.add('playing');
  document.documentElement.classList.add('plays');

  if (isAddress(fragment) && design === undefined) controls.say(t.badLink);
  if (!first.isWhole) controls.say(t.noName);
  let isToldAwake = false;
  keepAwake((isKept) => {
    if (!isToldAwake) controls.say(isKept ? t.staysOn : t.mayDim);
    isToldAwake = true;
  });
  workOffline(locale, { isAttended: false });
  if (isNamed) void keepNeeds(`venue.${venue.id}`);
  void keepSlides(list);
  watchPublished(slidesPath(venue.id), list, async (next) => {
    loop.replace(await picturesOf(next));
    await keepSlides(next);
  });
  // another address is another office's slides
  addEventListener('hashchange', () => location.reload());
}

/** Keeps this page and its slides, so that the screen goes on without a network, and begins again without one. */
async function keepSlides({ slides }: SlideList): Promise<void> {
  if (!canKeep()) return;
  const page = [location.pathname, '', 0] as const;
  await keepFiles([page, ...slides.map(({ address }) => [address, '', 0] as const)]).catch(() => undefined);
}

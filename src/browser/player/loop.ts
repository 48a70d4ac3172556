import { fittingSlides, SECONDS_A_SLIDE } from '../../core/kits/screen-loop.ts';
import type { Picture, Stage } from './stage.ts';

export type Loop = {
  /** When the first picture is shown, or none can be. */
  readonly begun: Promise<void>;
  readonly turn: (by: number) => void;
  readonly goTo: (at: number) => void;
  /** Whether it is paused now. */
  readonly togglePause: () => boolean;
  /** Other pictures from the next turn on. */
  readonly replace: (pictures: readonly Picture[]) => void;
};

/** Shows the pictures that fit the screen one after the other, again and again; one that is not there is passed over. */
export function startLoop(stage: Stage, first: readonly Picture[]): Loop {
  const tall = matchMedia('(orientation: portrait)');
  let pictures = first;
  let outdated: readonly Picture[] = [];
  let at = 0;
  let isPaused = false;
  let timer = 0;
  const fitting = () => fittingSlides(pictures, tall.matches);

  const show = async (wanted: number, step: number) => {
    clearTimeout(timer);
    const own = fitting();
    for (let tried = 0; tried < own.length; tried += 1) {
      at = (((wanted + tried * step) % own.length) + own.length) % own.length;
      const picture = own[at];
      const isShown =
        picture !== undefined &&
        (await stage.show(picture).then(
          () => true,
          () => false,
        ));
      if (isShown) break;
    }
    for (const { release } of outdated) release?.();
    outdated = [];
    clearTimeout(timer);
    if (!isPaused) timer = window.setTimeout(() => void show(at + 1, 1), SECONDS_A_SLIDE * 1000);
  };

  tall.addEventListener('change', () => void show(0, 1));
  return {
    begun: show(0, 1),
    turn: (by) => void show(at + by, by),
    goTo: (wanted) => void show(wanted, wanted < 0 ? -1 : 1),
    togglePause() {
      isPaused = !isPaused;
      clearTimeout(timer);
      if (!isPaused) timer = window.setTimeout(() => void show(at + 1, 1), SECONDS_A_SLIDE * 1000);
      return isPaused;
    },
    replace(next) {
      outdated = [...outdated, ...pictures];
      pictures = next;
    },
  };
}

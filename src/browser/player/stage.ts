/** What is shown of a slide. */
export type Picture = {
  readonly url: string;
  readonly alt: string;
  /** BCP 47 */
  readonly lang: string;
  readonly isTall: boolean;
  /** Frees what the address stands for. */
  readonly release?: () => void;
};

export type Stage = {
  readonly element: HTMLElement;
  /** Rejects where the picture cannot be had; what was shown before then stays. */
  readonly show: (picture: Picture) => Promise<void>;
};

/** As long as `player.css` takes to bring a picture in. */
const FADE_MS = 700;

/**
 * A picture is loaded and decoded behind the one that is seen, so that no black comes between two. `begun` is what the
 * page shows already.
 */
export function createStage(label: string, begun: Element | null): Stage {
  const element = document.createElement('div');
  element.className = 'stage';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', label);
  if (begun) element.append(begun);
  let newest = 0;
  return {
    element,
    async show({ url, alt, lang }) {
      newest += 1;
      const own = newest;
      const image = new Image();
      image.src = url;
      image.alt = alt;
      image.lang = lang;
      await image.decode();
      if (own !== newest) return;
      const before = [...element.children];
      element.append(image);
      for (const old of before) old.setAttribute('aria-hidden', 'true');
      // in a frame of its own, so that the browser sees it come in
      requestAnimationFrame(() => requestAnimationFrame(() => image.classList.add('shown')));
      setTimeout(() => {
        for (const old of before) old.remove();
      }, FADE_MS);
    },
  };
}

/** Long enough to read a slide and scan its code at leisure. A choice: no source gives one. */
export const SECONDS_A_SLIDE = 15;

/** A slide as it is published, for those that play it. */
export type ScreenSlide = {
  /** `hospital/slide-1080p.vi` */
  readonly material: string;
  /** Address of its picture. */
  readonly address: string;
  readonly title: string;
  /** BCP 47 */
  readonly lang: string;
  readonly isTall: boolean;
  /** Of the picture: another one is another slide. */
  readonly sha256: string;
};

/** What is published of a kind of place's slides; a screen looks at it now and then. */
export type SlideList = { readonly version: 1; readonly slides: readonly ScreenSlide[] };

/** Where its picture is had: by its content another address when the slide is another one. */
export const slideUrl = ({ address, sha256 }: Pick<ScreenSlide, 'address' | 'sha256'>) =>
  `${address}?v=${sha256.slice(0, 12)}`;

/** Those that fit the screen; where there are none, all. */
export function fittingSlides<Slide extends Pick<ScreenSlide, 'isTall'>>(
  slides: readonly Slide[],
  isTall: boolean,
): readonly Slide[] {
  const own = slides.filter((slide) => slide.isTall === isTall);
  return own.length > 0 ? own : slides;
}

/** A list from elsewhere; nothing where it is none, or leads away from the published materials. */
export function readSlideList(value: unknown): SlideList | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, slides } = value as Readonly<Record<string, unknown>>;
  if (version !== 1 || !Array.isArray(slides) || slides.length === 0) return undefined;
  return slides.every(isSlide) ? { version, slides } : undefined;
}

function isSlide(value: unknown): value is ScreenSlide {
  if (typeof value !== 'object' || value === null) return false;
  const { material, address, title, lang, isTall, sha256 } = value as Readonly<Record<string, unknown>>;
  return (
    [material, title, lang, sha256].every((text) => typeof text === 'string') &&
    typeof isTall === 'boolean' &&
    typeof address === 'string' &&
    /^\/materials\/[\w-]+\/[\w.-]+\.png$/.test(address)
  );
}

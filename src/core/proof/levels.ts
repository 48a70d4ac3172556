import type { Pixels } from '../png/pixels.ts';
import { closeUp, type CodePicture, photograph } from './code-picture.ts';
import { addNoise, blur, rotate, setContrast } from './degrade.ts';
import { type Grey, pixelsOf } from './grey.ts';

/** What a proof looks at: pictures of the finished sheet at the sizes in which it is printed and shown. */
export type ProofPictures = { readonly print?: CodePicture; readonly screen: CodePicture };

/** A phone that is far away or cheap gets three pixels a module. */
const FEWEST_PX = 3;
/** Beyond what the sheet is made for. */
const TOO_FEW_PX = 2;
const BLUR_PX = 0.5;
const NOISE = 12;
const DEGREES = 5;
const HALF = 0.5;

const combined = (seen: Grey) => addNoise(blur(rotate(seen, DEGREES), BLUR_PX), NOISE);

/** The same code close up and from afar, made once for all levels. */
type Sight = {
  readonly print: Pixels | undefined;
  readonly screen: Pixels;
  readonly far: Grey;
  readonly farther: Grey;
};

/**
 * What a code is read through, from the mildest to the hardest. The first two show it in its colours at the size
 * in which it is printed and shown; the others in grey at three pixels a module, the last at two.
 */
const pictureAt = {
  print: ({ print }) => print,
  screen: ({ screen }) => screen,
  grey: ({ far }) => pixelsOf(far),
  'half-contrast': ({ far }) => pixelsOf(setContrast(far, HALF)),
  blurred: ({ far }) => pixelsOf(blur(far, BLUR_PX)),
  noisy: ({ far }) => pixelsOf(addNoise(far, NOISE)),
  rotated: ({ far }) => pixelsOf(rotate(far, DEGREES)),
  combined: ({ far }) => pixelsOf(combined(far)),
  'combined-faint': ({ far }) => pixelsOf(combined(setContrast(far, HALF))),
  'combined-farther': ({ farther }) => pixelsOf(combined(farther)),
} as const satisfies Record<string, (sight: Sight) => Pixels | undefined>;

export type ProofLevel = keyof typeof pictureAt;

/** Ids of the levels in order of severity. */
export const proofLevels = Object.keys(pictureAt) as [ProofLevel, ...ProofLevel[]];

/** The picture of each level that applies: a slide is not printed. */
export function picturesOf({ print, screen }: ProofPictures): { level: ProofLevel; picture: Pixels }[] {
  const [printed, shown] = [print && closeUp(print), closeUp(screen)];
  const sharpest = printed ?? shown;
  const sight: Sight = {
    print: printed?.pixels,
    screen: shown.pixels,
    far: photograph(sharpest, FEWEST_PX),
    farther: photograph(sharpest, TOO_FEW_PX),
  };
  return proofLevels.flatMap((level) => {
    const picture = pictureAt[level](sight);
    return picture ? [{ level, picture }] : [];
  });
}

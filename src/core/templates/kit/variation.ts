import type { TemplateProps } from '../template.ts';

type Colour = TemplateProps['colour'];

/** What differs from venue to venue within one family of designs. */
export type Variation = {
  /** The phone stands on the left instead of the right. */
  readonly isMirrored: boolean;
  /** 0 to 1: turns the rays. */
  readonly phase: number;
  /** What leads the eye to the code. */
  readonly pattern: 'rays' | 'waves' | 'planes';
  /** Ground of the picture, what lies on it, and the disc behind the people. */
  readonly base: string;
  readonly beam: string;
  readonly disc: string;
  readonly rim: string;
  /** Headline on base and beam, at least 7:1 on both. */
  readonly ink: string;
};

type Mood = Pick<Variation, 'base' | 'beam' | 'disc' | 'rim' | 'ink'>;

/** Times of day, each from the campaign's few inks. */
const moods: readonly ((colour: Colour) => Mood)[] = [
  ({ light, skinA, sky, paper, ground }) => ({
    base: light,
    beam: skinA,
    disc: sky,
    rim: paper,
    ink: ground,
  }),
  ({ sky, shade, light, paper, ground }) => ({
    base: sky,
    beam: shade,
    disc: light,
    rim: paper,
    ink: ground,
  }),
  ({ picture, ground, sky, light, paper }) => ({
    ...{ base: picture, beam: ground, disc: sky },
    ...{ rim: light, ink: paper },
  }),
  ({ skinA, paper, light, ground }) => ({ base: skinA, beam: paper, disc: light, rim: paper, ink: ground }),
];

const patterns = ['rays', 'waves', 'planes'] as const;

/** Always the same for the same venue. */
export function variationOf(venueId: string, colour: Colour): Variation {
  const hash = Array.from(venueId).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973,
    7,
  );
  const mood = moods[Math.floor(hash / 6) % moods.length] ?? moods[0];
  if (!mood) throw new Error('There is no mood.');
  return {
    isMirrored: hash % 2 === 1,
    phase: (hash % 16) / 16,
    pattern: patterns[Math.floor(hash / 2) % patterns.length] ?? 'rays',
    ...mood(colour),
  };
}

import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../template.ts';
import { Ground } from './ground.tsx';
import {
  Banner,
  bannerMarks,
  type BannerPlanned,
  Headline,
  type SkyLine,
  skyLineMarks,
} from './headline.tsx';
import { Lines } from './marks.tsx';
import { type Inks, inks } from './tokens.ts';

type SloganProps = {
  readonly of: TemplateProps;
  /** The line in the sky. */
  readonly line?: SkyLine | undefined;
  /** The banner that people hold up. */
  readonly banner: BannerPlanned;
  /** A second one that hangs below it, and which of both is white; the other one has the colour of the place. */
  readonly below?: {
    readonly banner: BannerPlanned;
    readonly white: 'held' | 'below';
    readonly lang?: string;
  };
  /** Where hands hold it, in u along it. */
  readonly hands?: readonly [left: number, right: number];
  readonly colours?: Inks;
};

/** The slogan in the sky and on its banners, and the ground whose edge they hide. */
export function Slogan({
  of,
  line,
  banner,
  below,
  hands = [7, 184],
  colours = inks.full,
}: SloganProps): JSXNode {
  const { size, look, measure } = of;
  const words = (planned: BannerPlanned) => bannerMarks(planned, colours.slogan, measure);
  const fill = (which: 'held' | 'below') => (below?.white === which ? 'paper' : look.banner);
  const { outline } = colours;
  return (
    <div style={{ display: 'flex' }}>
      <Ground size={size} under={below?.banner ?? banner} colour={colours.ground} />
      {below ? (
        <Banner banner={below.banner} size={size} colour={fill('below')} hands={[]} />
      ) : (
        <div style={{ display: 'flex' }} />
      )}
      <Banner
        banner={banner}
        size={size}
        colour={fill('held')}
        hands={[
          [look.hands[0], hands[0]],
          [look.hands[1], hands[1]],
        ]}
        outline={outline}
      />
      <Headline
        lines={[
          ...(line ? skyLineMarks(line, look.words, measure) : []),
          ...words(banner),
          ...(below && !below.lang ? words(below.banner) : []),
        ]}
      />
      {below?.lang ? (
        <Lines role="H1" lang={below.lang} of={words(below.banner)} />
      ) : (
        <div style={{ display: 'flex' }} />
      )}
    </div>
  );
}

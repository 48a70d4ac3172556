import type { JSXNode } from 'satori/jsx';
import type { PathMark } from '../../drawing/drawing.ts';
import type { ColourName } from '../../schema/campaign.ts';
import type { TemplateProps } from '../template.ts';
import type { Grip } from '../../scenes/standing/drawn.ts';
import { type Hands, outerHands } from '../../scenes/standing/hands.ts';
import { Ground } from './ground.tsx';
import type { Band } from '../../drawing/setting/band.ts';
import type { PlacedRows } from '../../drawing/setting/stack.ts';
import { Banner, Headline } from './headline.tsx';
import { before, behind, raisedAt, type Scenery, type Stand } from '../../scenes/standing/stand.ts';
import { People, Raised } from './people.tsx';
import { withWholeFaces } from '../../scenes/standing/whole-faces.ts';
import { Sky } from './sky.tsx';

type GatheringProps = {
  /** Of the sheet; a sheet in other colours gives its own `look`. */
  readonly of: TemplateProps;
  /** Where they stand; `people` where the raised object is in a hand of its own. */
  readonly scenery: Scenery & { readonly people?: Stand };
  /** The slogan's line in the sky. */
  readonly line?: PlacedRows | undefined;
  /** The banner that people hold up. */
  readonly banner: Band;
  /** A second one that hangs below it. */
  readonly below?: Band | undefined;
  /** Of that, where it is not that of the sheet. */
  readonly langBelow?: string;
  /** Which of both is white, where they do not have the colour of the place. */
  readonly white?: 'held' | 'below';
  /** Of the plane below them, where it is not the ground. */
  readonly floor?: ColourName;
  /** Hands that hold it, in u along it; those of who stand outermost, if no others. */
  readonly hands?: Hands;
  /** Where those hold it, if not as on a poster. */
  readonly hold?: Partial<Pick<Parameters<typeof outerHands>[2], 'between' | 'sides'>>;
  /** Where the picture ends at the right, if not at the edge of the sheet. */
  readonly width?: number;
  /** Marks of the sheet on the raised object, which is then upright and without its own face. */
  readonly on?: readonly PathMark[];
  /** Whether rings of light end before the words in the sky. */
  readonly isCalm?: boolean;
  /** Scene units of this sheet in parts of a poster's. */
  readonly grown?: number;
  /** How the object is held where not as elsewhere. */
  readonly grip?: Grip;
  /** What stands on the raised object and is no mark, behind those in front. */
  readonly children?: JSXNode | readonly JSXNode[];
};

/** Hands of who stand outermost hold the banner between these, in u along it. */
const HOLD = [7, 184] as const;

/** The light, the people of the place, what one of them raises into it, the slogan that they hold, and the ground below. */
export function Gathering(props: GatheringProps): JSXNode {
  const { of: given, line, banner, below, langBelow, white, on, grown, grip } = props;
  const { size, look, content, tokens } = given;
  const { inks } = tokens;
  const { width = size.width, scenery, hold } = props;
  const { stand, cast, people = stand } = scenery;
  const written = { scene: given.scene, svg: content.venue.scene };
  const of = { ...given, scene: withWholeFaces(written, scenery, { right: width, upperAt: banner.upperAt }) };
  const { hands = outerHands(of, scenery, { banner, between: HOLD, ...hold }) } = props;
  const fill = (which: 'held' | 'below') => (white === which ? 'paper' : look.banner);
  return (
    <>
      <Sky of={of} at={raisedAt(stand)} grown={grown} words={line?.boxes} isCalm={props.isCalm} />
      <People
        of={of}
        stand={people}
        cast={behind(cast)}
        before={banner}
        seen={{ cast, width, upperAt: banner.upperAt }}
      />
      <Raised {...{ of, stand, on, grip }} hasArm={people !== stand} />
      {props.children}
      <People of={of} stand={people} cast={before(cast)} before={banner} />
      <Ground of={of} under={below ?? banner} colour={props.floor ?? inks.ground} />
      {below && <Banner of={of} banner={below} colour={fill('below')} />}
      <Banner {...{ of, banner, hands }} hasRim colour={fill('held')} />
      <Headline of={of} words={[line, banner, langBelow ? undefined : below].filter((each) => !!each)} />
      {below && langBelow && <Headline of={of} lang={langBelow} words={[below]} />}
    </>
  );
}

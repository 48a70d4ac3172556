import type { JSXNode } from 'satori/jsx';
import type { PathMark } from '../../drawing/drawing.ts';
import type { TemplateProps } from '../template.ts';
import { figureLine } from '../../scenes/figure-line.ts';
import { type Hands, handsAt } from '../../scenes/standing/hands.ts';
import { Ground } from './ground.tsx';
import { type Band, bandMark } from '../../drawing/setting/band.ts';
import { type PlacedRows, rowMarks } from '../../drawing/setting/stack.ts';
import { Banner, Headline } from './headline.tsx';
import { Lines } from './marks.tsx';
import { before, behind, raisedAt, type Scenery, type Stand } from '../../scenes/standing/stand.ts';
import { People, Raised } from './people.tsx';
import { seenWords } from '../../scenes/standing/seen-words.ts';
import { Sky } from './sky.tsx';
import { type Inks, inks as allInks } from './tokens.ts';

type GatheringProps = {
  /** Of the sheet; a sheet in other colours gives its own `look`. */
  readonly of: TemplateProps;
  /** Where they stand; `people` where the raised object is in a hand of its own. */
  readonly scenery: Scenery & { readonly people?: Stand };
  /** The slogan's line in the sky. */
  readonly line?: PlacedRows | undefined;
  /** The banner that people hold up. */
  readonly banner: Band;
  /**
   * A second one that hangs below it, and which of both is white; the others have the colour of the place. Out of a slit
   * between both the raised arm may come before the upper one.
   */
  readonly below?: {
    readonly banner: Band;
    readonly white?: 'held' | 'below';
    readonly isSlit?: boolean;
    readonly lang?: string;
  };
  /** Hands that hold it, in u along it; those of the place's people near its ends, if no others. */
  readonly hands?: Hands;
  readonly inks?: Inks | undefined;
  /** Where the picture ends at the right, if not at the edge of the sheet. */
  readonly width?: number;
  /** Marks of the sheet on the raised object, which is then upright and without its own face. */
  readonly on?: readonly PathMark[];
  /** Scene units of this sheet in parts of a poster's. */
  readonly grown?: number;
  /** So much lower than elsewhere is the object held, in scene units. */
  readonly grip?: number;
  /** What stands on the raised object and is no mark, behind those in front. */
  readonly children?: JSXNode | readonly JSXNode[];
};

/** The light, the people of the place, what one of them raises into it, the slogan that they hold, and the ground below. */
export function Gathering(props: GatheringProps): JSXNode {
  const { of, line, banner, below, on, grown, grip, inks = allInks.full } = props;
  const { size, look, scene, object, content, measure } = of;
  const { width = size.width, hands = handsAt(look, 7, 184) } = props;
  const { stand, cast, people = stand } = props.scenery;
  const figures = { line: figureLine(inks.outline, size.u) };
  const words = (planned: Band) => bandMark(planned, inks.slogan, measure);
  const fill = (which: 'held' | 'below') => (below?.white === which ? 'paper' : look.banner);
  const edges = { size, outline: inks.outline, rim: inks.ground };
  const inFront = <People scene={scene} stand={people} cast={before(cast)} {...figures} />;
  const held = <Banner {...{ banner, hands, ...edges }} colour={fill('held')} />;
  const isSlit = below?.isSlit ?? false;
  return (
    <div style={{ display: 'flex' }}>
      <Sky size={size} look={look} at={raisedAt(stand)} grown={grown} words={line?.boxes} />
      <People
        scene={scene}
        stand={people}
        cast={behind(cast)}
        {...figures}
        alt={seenWords(content.venue, { stand: people, cast, width, upperAt: banner.upperAt })}
      />
      {isSlit && [inFront, held]}
      <Raised
        object={object}
        skin={look.skin}
        stand={stand}
        on={on}
        grip={grip}
        arm={people === stand ? [] : scene.arm}
        dressed={isSlit}
        around={[look.disc, look.ring, look.air]}
        {...figures}
      />
      {props.children}
      {!isSlit && inFront}
      <Ground size={size} under={below?.banner ?? banner} colour={inks.ground} />
      {below && (
        <Banner
          {...{ banner: below.banner, size, colour: fill('below') }}
          {...(isSlit && { rim: inks.ground })}
        />
      )}
      {!isSlit && held}
      <Headline
        lines={[
          ...(line ? rowMarks(line, look.words, measure) : []),
          words(banner),
          ...(below && !below.lang ? [words(below.banner)] : []),
        ]}
      />
      {below?.lang && <Lines role="H1" lang={below.lang} of={[words(below.banner)]} />}
    </div>
  );
}

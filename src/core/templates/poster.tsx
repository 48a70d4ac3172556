import type { JSXNode } from 'satori/jsx';
import { CodePanel, plateSize } from './kit/code.tsx';
import { Banner, bannerMarks, Headline, planBanner, planSkyLine, skyLineMarks } from './kit/headline.tsx';
import { Ground } from './kit/ground.tsx';
import type { Look } from './kit/look.ts';
import { footHeight, OfficeFoot } from './kit/office-foot.tsx';
import { before, behind, castOf, People, Raised, raisedAt, standUnder } from './kit/people.tsx';
import { seenWords } from './kit/picture.ts';
import { bandHeight, RecordBand } from './kit/record-band.tsx';
import { Sheet } from './kit/sheet.tsx';
import { Sky } from './kit/sky.tsx';
import { Steps } from './kit/steps.tsx';
import { BAND_SLOPE, inks, type Inks, space, type } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** What may differ from an A sheet on other upright sheets. Heights of capitals and scene units in u. */
type Upright = {
  readonly hasSteps?: boolean;
  readonly line1?: { readonly one: number; readonly two: number };
  readonly line2?: { readonly most: number; readonly low: number };
  readonly unit?: { readonly most: number; readonly least: number };
  /** Of the foot, in u. */
  readonly foot?: number;
  readonly action?: number;
  readonly inks?: Inks;
  readonly look?: Look;
};

/** A wall poster: someone of the place raises the phone, a banner bears the slogan, the code stands below the phone. */
export const Poster = (props: TemplateProps): JSXNode => upright(props, {});

/** On white for office printers and photocopiers: planes of ink become lines. */
export const MonoPoster = (props: TemplateProps): JSXNode =>
  upright(props, {
    inks: inks.outlined,
    look: { ...props.look, air: 'paper', ring: 'shade', disc: 'paper', words: 'key', banner: 'paper' },
  });

/** A tall screen, read from afar: larger people and capitals, no steps. */
export const SlideTall = (props: TemplateProps): JSXNode =>
  upright(props, {
    ...{ hasSteps: false, action: 8.2, foot: 0.86 },
    line1: { one: 40, two: 33 },
    line2: { most: 31, low: 31 },
    unit: { most: 0.25, least: 0.16 },
  });

export function upright(props: TemplateProps, own: Upright): JSXNode {
  const { content, size, measure, scene, object } = props;
  const { look = props.look, inks: ink = inks.full, hasSteps = true } = own;
  const {
    line1 = { one: type.line1, two: type.line1Rows },
    line2 = { most: type.line2, low: type.line2Low },
  } = own;
  const { venue } = content;
  const { u, width, height, margin } = size;
  const right = width - margin;
  const wide = width - 2 * margin;

  const unit = (own.foot ?? 1) * u;
  const footTop = height - margin - footHeight(size, unit);
  const ground = footTop - bandHeight(content.endedBand, size);
  const plate = plateSize(size);
  const plateLeft = right - plate.width;
  const plateTop = ground - 4 * u - plate.height;
  const axis = plateLeft + plate.width / 2;

  const line = planSkyLine({
    ...{ line: venue.headline[0], left: margin, top: margin + 4.4 * u, width: axis - 22.5 * u - margin },
    ...{ one: [0.83 * line1.one * u, line1.one * u], two: line1.two * u, measure },
  });
  const banner = planBanner({
    ...{ line: venue.headline[1], size, measure, left: margin + u, width: wide - 1.4 * u },
    cap: (line.rows.rows.length === 1 ? line2.most : line2.low) * u,
    lowerLeft: plateTop - 4.4 * u + BAND_SLOPE * plateLeft,
  });
  const { stand, cast } = standUnder({
    ...{ scene, cast: castOf(look.composition), axis, words: line.boxes, banner, u },
    ...(own.unit && { sizes: own.unit }),
  });
  const columnTop = banner.lowerAt(2 * margin) + 4 * u;
  return (
    <Sheet size={size} colour={ink.ground}>
      <Sky size={size} look={look} at={raisedAt(stand)} />
      <People
        scene={scene}
        stand={stand}
        cast={behind(cast)}
        alt={seenWords(venue, { stand, cast, width, upperAt: banner.upperAt })}
      />
      <Raised object={object} skin={look.skin} stand={stand} />
      <People scene={scene} stand={stand} cast={before(cast)} />
      <Ground size={size} under={banner} colour={ink.ground} />
      <Banner
        banner={banner}
        size={size}
        colour={look.banner}
        outline={ink.outline}
        hands={[
          [look.hands[0], 7],
          [look.hands[1], 184],
        ]}
      />
      <Headline
        lines={[...skyLineMarks(line, look.words, measure), ...bannerMarks(banner, ink.slogan, measure)]}
      />
      <CodePanel content={content} size={size} measure={measure} left={plateLeft} top={plateTop} />
      <Steps
        action={venue.action}
        steps={hasSteps ? venue.steps : []}
        frame={{
          ...{ left: margin, top: columnTop, width: plateLeft - margin - space.besideCode * u },
          height: plateTop + plate.height - columnTop,
        }}
        sizes={{ action: own.action ?? type.action, step: type.step }}
        colours={ink.ask}
        u={u}
        small={size.small}
        measure={measure}
      />
      <RecordBand
        words={content.endedBand}
        size={size}
        measure={measure}
        bottom={footTop}
        left={margin}
        width={wide}
        outline={ink.outline}
      />
      <OfficeFoot
        content={content}
        size={size}
        top={footTop}
        left={margin}
        width={wide}
        bottom={height - margin}
        column={Math.max(plateLeft, margin + 0.58 * wide)}
        unit={unit}
        colours={ink.foot}
      />
    </Sheet>
  );
}

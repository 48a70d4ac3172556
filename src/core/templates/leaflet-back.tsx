import type { JSXNode } from 'satori/jsx';
import { across, drawnAt } from '../drawing/marks/shapes.ts';
import { standInHand } from '../scenes/standing/stand-in-hand.ts';
import { shrunk } from '../drawing/setting/tries.ts';
import { Foot, planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { planBanner } from './kit/headline.tsx';
import { anton, fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { inMargins, Sheet } from './kit/sheet.tsx';
import type { TemplateProps } from './template.ts';

/** Of the banner with the slogan, in u: where it ends at the left edge, its capitals at most, and those who hold it. */
const BANNER = { end: 104, cap: 20, finger: 3.8, clear: 1.8 } as const;

/** Width of the column of drawings, in parts of the sheet. */
const BLOCK = 0.31;
/** Of the drawing of a step, in its units: how much rises from behind the next plane, of it below its middle, and its width. */
const SEEN = { high: 206, below: 88, wide: 300 } as const;
/** Letters of the steps, in u: the largest in which each takes two rows, or else what three rows are set in. */
const LETTERS = { most: 10.4, least: 9, by: 0.98, inThree: 9.3 } as const;

/** Height of the band that says where the code is and where to go, in u. */
const ADDRESS = 14;
/** So much more air than on other sheets is above the words of the foot, in u: almost as much as below them. */
const AIR = 3.6;

/**
 * The other side of a leaflet: the people of the place over the whole slogan, each step drawn large beside a plane with its
 * words, and whom to ask.
 */
export function LeafletBack(props: TemplateProps): JSXNode {
  const { content, size } = props;
  const { u, width, bleed } = size;
  const foot = planFoot(props, { airAbove: AIR * u });
  const end = foot.top - ADDRESS * u;
  const banner = planBanner(props, {
    ...{ line: content.venue.headline.join(' '), cap: BANNER.cap * u },
    ...{ lowerLeft: BANNER.end * u, finger: BANNER.finger, clear: BANNER.clear * u },
  });
  const picture = standInHand(props, content.venue.scene, { axis: 0.8 * width, banner, top: bleed });
  return (
    <Sheet of={props} colour="ground">
      <Gathering {...{ ...picture, banner }} white="held" floor="paper" />
      <DrawnSteps of={props} upperAt={banner.lowerAt} end={end} />
      <Marks of={[across(size, 'ground', { from: end })]} />
      {fitted(props)(
        `${content.labels.codeOverleaf} · ${content.plainAddress}`,
        inMargins(size, end, ADDRESS * u),
        {
          ...{ style: { ...text(9.6 * u, 'light', 800), lineHeight: 1.2 }, lines: 1 },
          ...{ justify: 'center', align: 'center' },
        },
      )}
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}

type StepsProps = {
  readonly of: TemplateProps;
  /** Where the first plane begins. */
  readonly upperAt: (x: number) => number;
  /** Where the last one ends, which is level. */
  readonly end: number;
};

/** Planes that rise to the right, one for each step: its drawing, its number and its words. */
function DrawnSteps({ of, upperAt, end }: StepsProps): JSXNode {
  const { content, size, look, object, steps: pictures } = of;
  const { u, width, margin } = size;
  const { steps } = content.venue;
  const block = BLOCK * width;
  /* Under the last drawing, too, there is as much room. */
  const high = (end - upperAt(block / 2)) / steps.length;
  const scale = Math.min((high - 4 * u) / SEEN.high, (0.92 * block) / SEEN.wide);
  const [number, words] = [block + 6 * u, block + 22 * u];
  const letters = stepLetters(of, width - margin - words);
  const fills = [look.air, look.banner, 'paper'] as const;
  const says = fitted(of);
  return (
    <>
      {steps.map((step, index) => {
        const from = (x: number) => upperAt(x) + index * high;
        const fill = fills[index % fills.length] ?? 'paper';
        const ink = fill === 'picture' ? 'paper' : 'ground';
        const upper = from(words + 20 * u);
        const middle = (upper + (index === steps.length - 1 ? end : upper + high)) / 2;
        const row = (height: number) => ({ top: middle - height / 2, height });
        const stand = { x: block / 2, y: from(block / 2) + high - SEEN.below * scale, k: scale };
        return (
          <>
            {/* Each hides what runs on from the ones above; side by side, so that no edge mixes three colours. */}
            <Marks
              of={[
                across(size, index % 2 === 0 ? look.banner : 'paper', { from, right: block + u }),
                across(size, fill, { from, left: block }),
                ...drawnAt(pictures[index] ?? object.whole, stand),
              ]}
            />
            {says(
              `${index + 1}`,
              { left: number, width: 20 * u, ...row(22 * u) },
              {
                as: 'Lbl',
                justify: 'center',
                style: { ...anton(24 * u, ink), lineHeight: 1 },
                least: 10 * u,
              },
            )}
            {says(
              step,
              { left: words, width: width - margin - words, ...row(0.92 * high) },
              { as: 'LI', style: text(letters, ink, 700), least: 5 * u, justify: 'center' },
            )}
          </>
        );
      })}
    </>
  );
}

/** Size of the letters of all steps in a width, in pixels. */
function stepLetters({ content, measure, size: { u } }: TemplateProps, width: number): number {
  const letters = shrunk(LETTERS, (size) => {
    const style = text(size * u, 'ground', 700);
    const rows = style.lineHeight * style.fontSize;
    return content.venue.steps.every((step) => measure.height(step, style, width) < 2.5 * rows);
  });
  return (letters > LETTERS.least ? letters : LETTERS.inThree) * u;
}

import type { JSXNode } from 'satori/jsx';
import type { Bounds } from '../../drawing/geometry/bounds.ts';
import { CodedSheet } from '../kit/coded-sheet.tsx';
import { figureLine } from '../../scenes/figure-line.ts';
import { EDGE, Ground } from '../kit/ground.tsx';
import { Banner, endOf, Headline, planBanner, planSkyLine } from '../kit/headline.tsx';
import { Sky } from '../kit/sky.tsx';
import { Marks } from '../kit/marks.tsx';
import { People } from '../kit/people.tsx';
import { seenWords } from '../../scenes/standing/seen-words.ts';
import { standOnlooker } from '../../scenes/standing/stand-onlooker.ts';
import { planSymbol, symbolMarks } from '../../scenes/standing/symbol-stand.ts';
import { inks as allInks } from '../kit/tokens.ts';
import type { TemplateProps } from '../template.ts';
import { planWide, type Setting } from './plan.ts';

/** A scene unit in u, from the largest: a symbol gives way to a first line that would have a short word in a row of its own. */
const SCALES = [0.37, 0.31, 0.26, 0.22] as const;
/** A row that is less than this part of the widest. */
const RUNG = 0.5;
/** Between words and symbol, and from the symbol to the column and to the upper edge, in u. */
const AIR = { words: 7, column: 4, top: 5, head: 3 } as const;
/** A scene unit of who looks on, in u. */
const ONLOOKER = { least: 0.11, most: 0.26 } as const;
/** Capitals of the first line in one row and in two, in u. */
const SKY = { top: 4, one: [16, 32], two: 27 } as const;

/**
 * On a wide sheet the thing of the place, with the campaign's object in it, and somebody who looks up at it: the first line
 * of the slogan in the sky beside it, the second in one row on a banner before its foot.
 */
export function SymbolPosterWide(props: TemplateProps, setting: Setting): JSXNode {
  const { content, size, look } = props;
  const { u, margin } = size;
  const { sizes, inks = allInks.full } = setting;
  const { foot, plate, column, axis, lowerLeft, asks } = planWide(props, sizes);
  const banner = planBanner(props, {
    ...{ width: column.edgeAt(foot.top) - 8 * u - margin, finger: 0 },
    ...{ cap: sizes.banner * u, lowerLeft },
  });
  const bottom = banner.upperAt(axis) - 0.6 * u;
  const right = column.edgeAt(bottom) - (EDGE + AIR.column) * u;
  const tries = SCALES.map((scale) => {
    const stand = planSymbol(props, { axis: right, right, top: AIR.top * u, bottom, most: scale * u });
    return { stand, line: planSkyLine(props, stand.left - AIR.words * u - margin, SKY) };
  });
  const chosen = tries.find(({ line }) => !hasRung(line.boxes)) ?? tries[0];
  if (!chosen) throw new Error('a symbol has a size.');
  const { stand, line } = chosen;
  const onlooker = standOnlooker(props, {
    ...{ left: margin, right: stand.left - AIR.words * u, top: endOf(line) + AIR.head * u, banner },
    ...{ least: ONLOOKER.least * u, most: ONLOOKER.most * u },
  });
  /* The column would leave but a sliver of a disc that is not right behind the symbol. */
  const light = { ...look, discAt: [0, look.discAt[1], look.discAt[2]] as const };
  return (
    <CodedSheet {...{ of: props, foot, plate, column, inks, sizes }} asks={asks(0)}>
      <Sky of={{ ...props, look: light }} at={stand} words={line.boxes} />
      <Marks
        of={symbolMarks({ ...props, stand, line: figureLine(inks.outline, u) })}
        alt={content.venue.symbol}
      />
      {onlooker && (
        <People
          {...{ of: props, ...onlooker, outline: inks.outline }}
          alt={seenWords(content.venue, { ...onlooker, width: stand.left, upperAt: banner.upperAt })}
        />
      )}
      {/* The column may be of the same colour as the night. */}
      <Marks of={[column.stripe(look.banner, EDGE * u)]} />
      <Ground of={props} under={banner} colour={inks.ground} />
      <Banner of={props} banner={banner} rim={inks.ground} colour={look.banner} hands={[]} />
      <Headline
        of={props}
        words={[
          [line, look.words],
          [banner, inks.slogan],
        ]}
      />
    </CodedSheet>
  );
}

function hasRung(rows: readonly Bounds[]): boolean {
  const widths = rows.map(({ left, right }) => right - left);
  return Math.min(...widths) < RUNG * Math.max(...widths);
}

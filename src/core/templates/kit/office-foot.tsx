import type { JSXNode } from 'satori/jsx';
import type { ColourName } from '../../schema/campaign.ts';
import type { SlotId, TemplateProps } from '../template.ts';
import type { FootPlan } from './foot.tsx';
import { lineHeightPx } from '../../text/fit.ts';
import { anton, text } from './layout.tsx';
import { Marks } from './marks.tsx';
import type { TextStyle } from '../../drawing/setting/measure.ts';
import { rectangle } from '../../drawing/marks/shapes.ts';
import type { Frame } from '../../drawing/geometry/bounds.ts';
import { placed, type SheetSize } from './sheet.tsx';
import { Slot } from './slot.tsx';
import { SmallPrint } from './small-print.tsx';
import { lineHeight, type } from './tokens.ts';

type FootProps = {
  readonly of: TemplateProps;
  readonly plan: Pick<FootPlan, 'strip' | 'bottom' | 'column' | 'unit' | 'shape'>;
  readonly colours: { readonly paper: ColourName; readonly words: ColourName; readonly quiet: ColourName };
};

/** Of the room for a name, how much a wide logo may take. */
const LOGO_SHARE = 0.4;
/** Of a low strip: where the small print begins, at the end of the last row, in parts of the width; its capitals; small print in parts of the other letters; how far the slogan ends before it. */
const LOW = { print: 0.66, slogan: 13, letters: 1.08, apart: 9 } as const;

type Box = { readonly frame: Frame; readonly style?: TextStyle; readonly least?: number };

/** From the number's end to its label, in parts of its letters. */
const CALL = 1.16;

/** An upright strip has rows of its own for what an office adds and for the small print, the low one of a wide sheet none. */
export type StripShape = 'upright' | 'low';

/** Arrangements, in the order in which they are tried: nobody's sheet, a name without an address, a short name, a long one, a name and an address of the whole width, everything. */
const [EMPTY, ALONE, SHORT, LONG, BROAD, DENSE] = [0, 1, 2, 3, 4, 5] as const;

/**
 * The white strip of the office that hangs the sheet. Empty it bears the campaign's slogan; filled, the name and
 * address, and beside them whom to call; a long name takes two lines, and what more an office writes its own rows.
 */
export function OfficeFoot({ of, plan, colours }: FootProps): JSXNode {
  const { content, size } = of;
  const { strip: top, bottom, column, unit, shape } = plan;
  const [left, width] = [size.margin, size.width - 2 * size.margin];
  const letters = Math.max(size.small, type.office.small * unit);
  const line = Math.ceil(letters * lineHeight.text);
  const isLow = shape === 'low';
  const sizes = type.office[shape];
  const nameMost = Math.max(sizes.name * unit, 1.3 * letters);
  const shortMost = Math.max(sizes.short * unit, nameMost);
  const nameLeast = Math.max(5 * unit, 1.25 * letters);
  const name: TextStyle = { ...text(nameMost, colours.words, 800), lineHeight: lineHeight.name };
  const plain = text(letters, colours.words, 400);
  const strong = text(letters, colours.quiet, 700);
  const printTop = bottom - line;
  const rows = { two: isLow ? printTop : printTop - line - unit, one: printTop - 2 * line - unit };
  const nameLine = Math.ceil(nameMost * lineHeight.name);
  /* A line from side to side; and the same room, so high, down to a height. */
  const across = (from: number, to: number, at: number): Frame => ({
    ...{ left: from, top: at, width: to - from, height: line },
  });
  const upTo = (end: number, height: number, room: Frame): Frame => ({ ...room, top: end - height, height });
  const [right, gap] = [left + width, 3 * unit];
  const box = (id: SlotId, variant: number, { frame, style = plain, least = size.small }: Box) => (
    <Slot id={id} variant={variant} frame={frame} style={style} least={least} down="bottom" />
  );
  const label = (variant: number, frame: Frame) => (
    <Slot
      id="label"
      beside="hotline"
      fixed={[content.labels.hotline]}
      variant={variant}
      frame={frame}
      style={strong}
      least={size.small}
      down="bottom"
    />
  );
  const hotline = anton(Math.max(sizes.hotline * unit, 1.5 * letters), colours.quiet);
  const callBottom = isLow ? bottom : printTop - unit;
  const callRight = isLow ? left + LOW.print * width - gap : right;
  const call = (variant: number) => [
    label(variant, across(column, callRight, callBottom - CALL * hotline.fontSize - line)),
    box('hotline', variant, {
      frame: upTo(callBottom, hotline.fontSize * 1.25, across(column, callRight, 0)),
      style: hotline,
      least: 0.7 * hotline.fontSize,
    }),
  ];
  const printLetters = isLow ? LOW.letters * letters : letters;
  /** Two lines at the right of a low strip, down to a height. */
  const lowPrint = (end: number, from = left + LOW.print * width) =>
    upTo(end, 2 * LOW.letters * line, across(from, right, 0));
  const print = {
    of,
    letters: printLetters,
    colour: colours.quiet,
    isUnderBand: true,
    ...(isLow
      ? ({ align: 'right', down: 'bottom', frame: lowPrint(bottom) } as const)
      : { frame: across(left, right, printTop) }),
  };
  const nameAt = (baseline: number) => baseline - Math.ceil(nameMost * 1.2);
  const share = (from: number, to: number, at: number) => across(left + from * width, left + to * width, at);
  /** Boxes of the fullest arrangement: in two rows over a wide sheet, in three over an upright one. */
  const lower = printTop - line;
  const dense = isLow
    ? {
        place: { ...share(0, 0.55, nameAt(lower)), height: nameLine },
        ...{ note: share(0.565, 0.76, lower - line), hotline: share(0.775, 1, lower - line) },
        ...{ address: share(0, 0.68, lower), office: share(0.694, 1, lower) },
        print: share(0, 1, printTop),
      }
    : {
        place: { ...share(0, 1, nameAt(rows.one)), height: nameLine },
        ...{ note: share(0.66, 1, rows.two), hotline: share(0.66, 1, printTop) },
        ...{ address: share(0, 1, rows.one), office: share(0, 0.63, rows.two) },
        print: share(0, 0.63, printTop),
      };
  /* Its digits have no marks, so that they may fill their line. */
  const broadTop = rows.two + 0.9 * line;
  const broadCall = { ...share(0.66, 1, broadTop), height: bottom - broadTop };
  const slogan = planSlogan(of, {
    ...{ left, width: isLow ? LOW.print * width - gap : width },
    ...(isLow
      ? { top: bottom - 1.6 * LOW.slogan * unit, bottom, most: LOW.slogan * unit }
      : { top: top + unit, bottom: printTop - unit, most: type.office.slogan * unit }),
  });
  /* Beside the slogan on its baseline, and so far from it that both are not read as one line. */
  const besideSlogan = isLow && {
    frame: lowPrint(
      slogan.baseline + belowBaseline(of, text(printLetters, colours.quiet)),
      Math.max(left + LOW.print * width, slogan.end + LOW.apart * unit),
    ),
  };
  const inTwoLines = { height: 2 * Math.ceil(nameLeast * 1.2), style: { ...name, fontSize: nameLeast } };
  return (
    <div style={{ display: 'flex' }}>
      <Marks
        of={[
          rectangle(colours.paper, {
            ...{ left: -size.bleed, top, width: size.width + 2 * size.bleed },
            height: size.height + size.bleed - top,
          }),
        ]}
      />
      <div
        data-logo={content.labels.logo}
        style={placed({
          left,
          top: top + 1.5 * unit,
          width: LOGO_SHARE * (column - left),
          height: callBottom - top - 1.5 * unit,
        })}
      />
      <Slot
        id="slogan"
        variant={EMPTY}
        fixed={[slogan.words]}
        frame={slogan.frame}
        style={anton(slogan.size, colours.quiet)}
        least={Math.max(size.small, 0.5 * slogan.size)}
        down="middle"
      />
      <SmallPrint {...print} {...besideSlogan} variant={EMPTY} />
      <Slot
        id="place"
        variant={ALONE}
        frame={{ ...across(left, column - 2 * gap, top), height: callBottom - top }}
        style={{ ...name, fontSize: sizes.alone * unit }}
        least={nameLeast}
        down="middle"
      />
      {call(ALONE)}
      <SmallPrint {...print} by="office" variant={ALONE} />
      {[
        {
          ...{ variant: SHORT, end: column - 2 * gap, height: Math.ceil(shortMost * lineHeight.name) },
          style: { ...name, fontSize: shortMost },
        },
        { variant: LONG, end: column - gap, ...inTwoLines },
      ].map(({ variant, end, height, style }) => [
        box('place', variant, {
          frame: upTo(rows.two, height, across(left, end, 0)),
          style,
          least: nameLeast,
        }),
        box('address', variant, { frame: across(left, column - gap, rows.two) }),
        ...call(variant),
        <SmallPrint {...print} by="office" variant={variant} />,
      ])}
      {!isLow && [
        /* On the smallest paper a long name is as small as its address. */
        box('place', BROAD, { frame: dense.place, style: name, least: letters }),
        box('address', BROAD, { frame: dense.address }),
        label(BROAD, dense.note),
        box('hotline', BROAD, {
          frame: broadCall,
          style: { ...hotline, fontSize: broadCall.height, lineHeight: 1 },
        }),
        <SmallPrint {...print} frame={dense.print} by="office" variant={BROAD} />,
      ]}
      {box('place', DENSE, { frame: dense.place, style: name, least: nameLeast })}
      {box('note', DENSE, { frame: dense.note })}
      {box('address', DENSE, { frame: dense.address })}
      {box('office', DENSE, { frame: dense.office })}
      {box('hotline', DENSE, { frame: dense.hotline, style: strong })}
      <SmallPrint {...print} frame={dense.print} align="left" by="office" variant={DENSE} />
    </div>
  );
}

type Room = {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Of its capitals. */
  readonly most: number;
};

/** The campaign's slogan as large as the strip allows, its ink in the middle between two heights. */
function planSlogan({ content, measure }: TemplateProps, { left, width, top, bottom, most }: Room) {
  const words = content.slogan.toUpperCase();
  const ink = measure.capitals(words);
  const cap = Math.min(most, width / ink.width, (bottom - top) / (1 + ink.up + ink.down));
  const { sizePx: size } = measure.line(words, { x: 0, y: 0, cap, fill: 'ground' });
  const height = lineHeight.headline * size;
  const down = ((ink.up - ink.down) / 2) * cap;
  const frame: Frame = { left, top: (top + bottom - height) / 2 + down, width, height };
  const end = left + cap * ink.width;
  return { words, size, frame, end, baseline: frame.top + measure.baseline(anton(size, 'ground')) };
}

/** From the baseline of a line of text to where its box ends. */
const belowBaseline = ({ measure }: TemplateProps, style: TextStyle) =>
  lineHeightPx(style.fontSize, style.lineHeight) - measure.baseline(style);

/** Height of a strip down to its last line: a name, one or two rows, and the small print, with air above. */
export function footHeight({ u, small }: SheetSize, unit = u, shape: StripShape = 'upright'): number {
  const letters = Math.max(small, type.office.small * unit);
  const line = Math.ceil(letters * lineHeight.text);
  const { name: named, hotline } = type.office[shape];
  const name = Math.max(named * unit, 1.3 * letters) * lineHeight.name;
  const call = (CALL * hotline + 1.5) * unit + line;
  const rows = Math.max(name + (shape === 'low' ? 1 : 2) * line, call) + 3 * unit;
  return Math.ceil(shape === 'low' ? rows : rows + line);
}

import type { JSXNode } from 'satori/jsx';
import { DOT, makerPrint, officePrint } from '../../domain/imprint.ts';
import type { ColourName } from '../../schema/campaign.ts';
import type { SlotId, TemplateProps } from '../template.ts';
import type { FootPlan } from './foot.tsx';
import { lineHeightPx } from '../../text/fit.ts';
import { anton, text } from './layout.tsx';
import { Marks } from './marks.tsx';
import { across } from '../../drawing/marks/shapes.ts';
import { fitRows } from '../../drawing/setting/stack.ts';
import type { Frame } from '../../drawing/geometry/bounds.ts';
import { placed } from './sheet.tsx';
import { Slot, type SlotProps } from './slot.tsx';
import { lineHeight } from './tokens.ts';

type FootProps = { readonly of: TemplateProps; readonly plan: FootPlan };

/** An upright strip has rows of its own for what an office adds and for the small print, the low one of a wide sheet none. */
export type StripShape = 'upright' | 'low';

/** Room on a line of the strip, counted from the last: from where to where, in parts of the width. */
type Cell = readonly [line: number, from: number, to: number];

/** Where all that an office may write stands, the name over the lines. */
const FULL: Readonly<Record<StripShape, Readonly<Record<SlotId | 'print', Cell>>>> = {
  upright: {
    ...{ place: [3, 0, 1], address: [2, 0, 1] },
    ...{ office: [1, 0, 0.63], note: [1, 0.66, 1] },
    ...{ print: [0, 0, 0.63], hotline: [0, 0.66, 1] },
  },
  low: {
    ...{ place: [2, 0, 0.55], note: [2, 0.565, 0.76], hotline: [2, 0.775, 1] },
    ...{ address: [1, 0, 0.68], office: [1, 0.694, 1] },
    print: [0, 0, 1],
  },
};
/** Small print where less is written; on a low strip in two lines. */
const PRINT: Readonly<Record<StripShape, Cell>> = { upright: [0, 0, 1], low: [0, 0.66, 1] };
/** Small print of a low strip in parts of the other letters, and how far from the slogan it begins, in units. */
const LOW = { letters: 1.08, apart: 9 } as const;
/** Of the room for a name, how much a wide logo may take. */
const LOGO_SHARE = 0.4;
/** Height of the slogan with its marks, in parts of its capitals. */
const SLOGAN = 1.6;
/** From the band to a name in two lines, in units. */
const BAND_AIR: Readonly<Record<StripShape, number>> = { upright: 1, low: 1.5 };
/** Before the number's column, in units. */
const BEFORE_CALL: Readonly<Record<StripShape, number>> = { upright: 5, low: 3 };
/** From the number's end to its label, in parts of its letters. */
const CALL = 1.16;

/** A box of an arrangement: where it stands, and how it is set if not as elsewhere. */
type Box = readonly [id: SlotProps['id'], frame: Frame, own?: Partial<SlotProps>];

/**
 * The white strip of the office that hangs the sheet. Empty it bears the campaign's slogan; filled, the name and
 * address, and beside them whom to call; a long name takes two lines, and what more an office writes its own rows.
 */
export function OfficeFoot({ of, plan }: FootProps): JSXNode {
  const { content, size, measure, tokens } = of;
  const { foot: colours } = tokens.inks;
  const { strip: top, bottom, column, unit, shape } = plan;
  const isLow = shape === 'low';
  const letters = lettersOf(of, unit, shape);
  const { line, name } = letters;
  const [left, right, gap] = [size.margin, size.width - size.margin, 3 * unit];
  /* Boxes that end at a height, or on a line. */
  const box = (from: number, to: number, end: number, height = line): Frame => ({
    ...{ left: from, top: end - height, width: to - from, height },
  });
  const endOf = (index: number) => bottom - index * line - (isLow || index === 0 ? 0 : unit);
  const at = ([index, from, to]: Cell, height = line) =>
    box(left + from * (right - left), left + to * (right - left), endOf(index), height);
  const full = FULL[shape];
  const print = at(PRINT[shape], isLow ? 2 * LOW.letters * line : line);
  const callEnd = endOf(isLow ? 0 : 1);
  const callRight = isLow ? print.left - gap : right;

  const strong = text(letters.plain, colours.quiet, 700);
  const digits = anton(letters.call, colours.quiet);
  const quiet = text((isLow ? LOW.letters : 1) * letters.plain, colours.quiet);
  const named = (fontSize: number, least = name.least) => ({
    ...{ style: { ...text(fontSize, colours.words, 800), lineHeight: lineHeight.name }, least },
  });
  const usual: { readonly [I in SlotProps['id']]?: Partial<SlotProps> } = {
    label: { beside: 'hotline', fixed: callLabels(content), style: strong },
    hotline: { style: digits, least: 0.7 * letters.call },
    imprint: { ...officePrint(content), style: quiet, ...(isLow ? { align: 'right' } : { down: 'top' }) },
  };
  const beside = (from: number): readonly Box[] => [
    ['label', box(from, callRight, callEnd - CALL * letters.call)],
    ['hotline', box(from, callRight, callEnd, 1.25 * letters.call)],
    ['imprint', print],
  ];
  const alone = box(left, column - 2 * gap, callEnd, callEnd - top);
  const over = (end: number, height: number) => box(left, end, callEnd - line, height);
  /* Two lines of a name keep off the band above them, as far as its letters stay the largest; on a low strip a long one takes both before it is smaller in one. */
  const two = Math.max(
    letters.plain,
    Math.min(
      isLow ? name.most : name.least,
      (callEnd - line - top - BAND_AIR[shape] * unit) / (2 * lineHeight.name),
    ),
  );
  const most = tokens.office[shape].slogan * unit;
  /* A short name and a long one, over an address that keeps off the number. */
  const overAddress = (from: number): readonly (readonly Box[])[] => {
    const end = from - BEFORE_CALL[shape] * unit;
    const rest: readonly Box[] = [['address', box(left, end, callEnd)], ...beside(from)];
    const short = named(name.short, Math.max(name.least, two));
    return [
      [['place', over(Math.min(end, from - 2 * gap), inLine(name.short)), short], ...rest],
      [['place', over(end, 2 * inLine(two)), named(two, two)], ...rest],
    ];
  };
  /* Where a longer address leaves the number less room. */
  const far = at(full.hotline).left;
  const slogan = planSlogan(of, colours.quiet, {
    ...{ left, width: callRight - left, bottom: callEnd, most },
    /* As low as it may stand: the white above it is nearer to that below the last line. */
    top: Math.max(top + unit, callEnd - SLOGAN * most),
  });
  /* Beside the slogan on its baseline, and so far from it that both are not read as one line. */
  const printEnd = slogan.baseline + lineHeightPx(quiet.fontSize, quiet.lineHeight) - measure.baseline(quiet);
  const printLeft = Math.max(print.left, slogan.end + LOW.apart * unit);
  const besideSlogan = box(printLeft, right, printEnd, print.height);
  /* Digits have no marks, so that they nearly fill their line. */
  const broad = line + 0.5 * unit;
  const broadDigits = { ...digits, fontSize: broad, lineHeight: 1 };

  /* In the order in which they are tried. */
  const arrangements: readonly (readonly Box[])[] = [
    /* Nobody's sheet. */
    [
      slogan.box,
      ['imprint', isLow ? besideSlogan : print, { fixed: makerPrint(content, true), fixedIn: [] }],
    ],
    /* A name without an address, and with one. */
    [['place', alone, { ...named(name.alone), down: 'middle' }], ...beside(column)],
    ...overAddress(column),
    ...(isLow || far <= column ? [] : overAddress(far)),
    /* A name and an address of the whole width; on the smallest paper the name is as small. */
    isLow
      ? []
      : [
          ['place', at(full.place, inLine(name.most)), named(name.most, letters.plain)],
          ['address', at(full.address)],
          ['label', at(full.note)],
          ['hotline', at(full.hotline, broad), { style: broadDigits, least: size.small }],
          ['imprint', at(full.print)],
        ],
    /* Everything. */
    [
      ['place', at(full.place, inLine(name.most)), named(name.most)],
      ...(['note', 'address', 'office'] as const).map((id): Box => [id, at(full[id])]),
      ['hotline', at(full.hotline), { style: strong, least: size.small }],
      ['imprint', at(full.print), { align: 'left' }],
    ],
  ];
  const plain = { style: text(letters.plain, colours.words), least: size.small, down: 'bottom' } as const;
  return (
    <>
      <Marks of={[across(size, colours.paper, { from: top })]} />
      <div
        data-logo={content.labels.logo}
        style={placed(box(left, left + LOGO_SHARE * (column - left), callEnd, callEnd - top - 1.5 * unit))}
      />
      {arrangements.map((boxes, variant) =>
        boxes.map(([id, frame, own]) => <Slot {...{ ...plain, ...usual[id], id, frame, variant, ...own }} />),
      )}
    </>
  );
}

/** What stands over the number, in each language of the sheet where there is room. */
const callLabels = ({ labels, second }: TemplateProps['content']) =>
  second ? [`${labels.hotline}${DOT}${second.labels.hotline}`, labels.hotline] : [labels.hotline];

/** Height of a line of a name. */
const inLine = (fontSize: number) => Math.ceil(fontSize * lineHeight.name);

type SloganRoom = Parameters<typeof fitRows>[1];

/** The campaign's slogan as large as its room allows: its box and style, and where its letters end. */
function planSlogan(of: TemplateProps, colour: ColourName, room: SloganRoom) {
  const { content, size, measure } = of;
  const words = content.slogan.toUpperCase();
  const { cap, top, boxes } = fitRows([words], room, measure);
  const style = anton(measure.line(words, { x: 0, y: 0, cap, fill: colour }).sizePx, colour);
  const height = style.lineHeight * style.fontSize;
  const frame: Frame = { left: room.left, top: top - (cap + height) / 2, width: room.width, height };
  const least = Math.max(size.small, 0.5 * style.fontSize);
  const box: Box = ['slogan', frame, { fixed: [words], style, least, down: 'middle' }];
  return { box, end: boxes[0]?.right ?? room.left, baseline: frame.top + measure.baseline(style) };
}

type Measures = Pick<TemplateProps, 'size' | 'tokens'>;

/** Letters of a strip by what they say, a name's from the largest, and the height of a line. */
function lettersOf({ size: { small }, tokens: { office } }: Measures, unit: number, shape: StripShape) {
  const sizes = office[shape];
  const plain = Math.max(small, office.small * unit);
  const most = Math.max(sizes.name * unit, 1.3 * plain);
  const name = {
    ...{ alone: sizes.alone * unit, short: Math.max(sizes.short * unit, most), most },
    least: Math.max(5 * unit, 1.25 * plain),
  };
  const call = Math.max(sizes.hotline * unit, 1.5 * plain);
  return { plain, name, call, line: Math.ceil(plain * lineHeight.text) };
}

/** Height of a strip down to its last line: a name, one or two rows, and the small print, with air above. */
export function footHeight(of: Measures, unit: number, shape: StripShape): number {
  const { name, line } = lettersOf(of, unit, shape);
  const call = (CALL * of.tokens.office[shape].hotline + 1.5) * unit + line;
  const lines = shape === 'low' ? 1 : 2;
  const rows = Math.max(name.most * lineHeight.name + lines * line, call) + 3 * unit;
  return Math.ceil(rows + (lines - 1) * line);
}

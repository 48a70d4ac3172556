import type { JSXNode } from 'satori/jsx';
import type { ColourName } from '../../schema/campaign.ts';
import type { SlotId, TemplateProps } from '../template.ts';
import type { FootPlan } from './foot.tsx';
import { anton, text } from './layout.tsx';
import { Marks } from './marks.tsx';
import type { TextStyle } from './measure.ts';
import { rectangle } from './shapes.ts';
import { type Frame, placed, type SheetSize } from './sheet.tsx';
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

/** Arrangements, in the order in which they are tried: nobody's sheet, a short name, a long one, a name and an address of the whole width, everything. */
const [EMPTY, SHORT, LONG, BROAD, DENSE] = [0, 1, 2, 3, 4] as const;

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
  const nameMost = Math.max(type.office.name * unit, 1.3 * letters);
  const nameLeast = Math.max(5 * unit, 1.25 * letters);
  const name: TextStyle = { ...text(nameMost, colours.words, 800), lineHeight: lineHeight.name };
  const plain = text(letters, colours.words, 400);
  const strong = text(letters, colours.quiet, 700);
  const printTop = bottom - line;
  const rows = { two: printTop - line - unit, one: printTop - 2 * line - unit };
  const nameLine = Math.ceil(nameMost * lineHeight.name);
  const across = (from: number, to: number, at: number, height = line): Frame => ({
    ...{ left: from, top: at, width: to - from, height },
  });
  const [right, gap] = [left + width, 3 * unit];
  const box = (id: SlotId, variant: number, frame: Frame, style: TextStyle = plain, least = size.small) => (
    <Slot id={id} variant={variant} frame={frame} style={style} least={least} down="bottom" />
  );
  const hotline = anton(Math.max(type.office.hotline * unit, 1.5 * letters), colours.quiet);
  const callBottom = printTop - unit;
  const call = (variant: number) => [
    <Slot
      id="label"
      beside="hotline"
      fixed={[content.labels.hotline]}
      variant={variant}
      frame={across(column, right, callBottom - 1.1 * hotline.fontSize - line)}
      style={strong}
      least={size.small}
      down="bottom"
    />,
    box(
      'hotline',
      variant,
      across(column, right, callBottom - hotline.fontSize * 1.25, hotline.fontSize * 1.25),
      hotline,
      0.8 * hotline.fontSize,
    ),
  ];
  const print = {
    of,
    letters,
    colour: colours.quiet,
    isUnderBand: true,
    frame: across(left, right, printTop),
  };
  const isWide = shape === 'wide';
  const nameAt = (baseline: number) => baseline - Math.ceil(nameMost * 1.2);
  const share = (from: number, to: number, at: number) => across(left + from * width, left + to * width, at);
  /** Boxes of the fullest arrangement: in two rows over a wide sheet, in three over an upright one. */
  const dense = isWide
    ? {
        place: { ...share(0, 0.55, nameAt(rows.two)), height: nameLine },
        ...{ note: share(0.565, 0.76, rows.two - line), hotline: share(0.775, 1, rows.two - line) },
        ...{ address: share(0, 0.68, rows.two), office: share(0.694, 1, rows.two) },
        print: share(0, 1, printTop),
      }
    : {
        place: { ...share(0, 1, nameAt(rows.one)), height: nameLine },
        ...{ note: share(0.66, 1, rows.two), hotline: share(0.66, 1, printTop) },
        ...{ address: share(0, 1, rows.one), office: share(0, 0.63, rows.two) },
        print: share(0, 0.63, printTop),
      };
  const slogan = anton(type.office.slogan * unit, colours.quiet);
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
          height: printTop - top - 2.5 * unit,
        })}
      />
      <Slot
        id="slogan"
        variant={EMPTY}
        fixed={[content.slogan.toUpperCase()]}
        frame={across(
          left,
          right,
          top + 0.5 * (printTop - top) - 0.6 * slogan.fontSize,
          1.3 * slogan.fontSize,
        )}
        style={slogan}
        least={Math.max(size.small, 0.5 * slogan.fontSize)}
        down="middle"
      />
      <SmallPrint {...print} variant={EMPTY} />
      {[
        { variant: SHORT, height: nameLine, style: name },
        { variant: LONG, height: 2 * Math.ceil(nameLeast * 1.2), style: { ...name, fontSize: nameLeast } },
      ].map(({ variant, height, style }) => [
        box('place', variant, across(left, column - gap, rows.two - height, height), style, nameLeast),
        box('address', variant, across(left, column - gap, rows.two)),
        ...call(variant),
        <SmallPrint {...print} by="office" variant={variant} />,
      ])}
      {!isWide && [
        box('place', BROAD, dense.place, name, nameLeast),
        box('address', BROAD, dense.address),
        <Slot
          id="label"
          beside="hotline"
          fixed={[content.labels.hotline]}
          variant={BROAD}
          frame={dense.note}
          style={strong}
          least={size.small}
          down="bottom"
        />,
        box('hotline', BROAD, dense.hotline, anton(1.3 * letters, colours.quiet), size.small),
        <SmallPrint {...print} frame={dense.print} by="office" variant={BROAD} />,
      ]}
      {box('place', DENSE, dense.place, name, nameLeast)}
      {box('note', DENSE, dense.note)}
      {box('address', DENSE, dense.address)}
      {box('office', DENSE, dense.office)}
      {box('hotline', DENSE, dense.hotline, strong)}
      <SmallPrint {...print} frame={dense.print} by="office" variant={DENSE} />
    </div>
  );
}

/** Height of a strip down to its last line: a name, one or two rows, and the small print, with air above. */
export function footHeight({ u, small }: SheetSize, unit = u, shape: 'upright' | 'wide' = 'upright'): number {
  const letters = Math.max(small, type.office.small * unit);
  const line = Math.ceil(letters * lineHeight.text);
  const name = Math.max(type.office.name * unit, 1.3 * letters) * lineHeight.name;
  const call = (1.1 * type.office.hotline + 1.5) * unit + line;
  return Math.ceil(Math.max(name + (shape === 'wide' ? 1 : 2) * line, call) + line + 3 * unit);
}

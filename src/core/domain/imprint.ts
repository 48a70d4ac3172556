/** Between the parts of the line at a sheet's foot: a line neither ends nor begins with it. */
export const DOT = '\u00a0·\u00a0';
/** Stands for what a sheet says of its edition, which is known only when it is drawn. */
export const EDITION = '\uE000';

/**
 * The parts of the one line at a sheet's foot, without full stops, to be set with a dot between them and the edition last.
 * `record`: that the campaign is over. `maker`: who drew it, and that this is no authority, until an office puts its
 * own name on the sheet; then `direction`: on whose word, where that binds the whole country, and `directionsIn`:
 * what is said instead where the office's texts name one of these areas, folded.
 */
export type Imprint = {
  readonly record?: string;
  readonly maker: string;
  readonly direction?: string;
  readonly directionsIn: readonly { readonly names: readonly string[]; readonly text?: string }[];
};

/** A sheet in one language or in two, and its band that tells that the campaign is over. */
type Printed = {
  readonly imprint: Imprint;
  readonly endedBand?: string;
  readonly second?: { readonly imprint: Imprint };
};

/** The line with who drew the sheet, from the longest: the record gives way first, as a band of its own says it. */
export function makerPrint(printed: Printed, isUnderBand: boolean): readonly string[] {
  const { maker } = printed.imprint;
  const both = [maker, printed.second?.imprint.maker].filter(Boolean).join(DOT);
  return printOf(printed, isUnderBand, [both, maker]);
}

/** The same with on whose word an office hangs it, everywhere and where the office is. */
export function officePrint(printed: Printed) {
  const { direction, directionsIn } = printed.imprint;
  const fixed = (said: string | undefined) => printOf(printed, true, said === undefined ? [] : [said]);
  return {
    fixed: fixed(direction),
    fixedIn: directionsIn.map(({ names, text }) => ({ names, fixed: fixed(text) })),
  };
}

/** `middles`: what stands between record and edition, from the longest. What the band beside it says is not said again. */
function printOf(
  { imprint: { record }, endedBand }: Printed,
  isUnderBand: boolean,
  middles: readonly string[],
) {
  const isSaid = isUnderBand && record !== undefined && endedBand?.includes(record);
  const lines = [
    [isSaid ? undefined : record, middles[0], EDITION],
    ...[...middles.map((middle) => [middle, EDITION]), [record, EDITION], [EDITION]],
  ];
  return [...new Set(lines.map((parts) => parts.filter((part) => part !== undefined).join(DOT)))];
}

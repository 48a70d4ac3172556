import { canvasFor } from './canvas.ts';
import type { Format, PrintFormat } from './format.ts';

/** What is asked for and cannot be made, and what would do. */
export type FormatAnswer =
  { readonly fits: string } | { readonly refused: string; readonly instead: string | undefined };

type Wanted = { readonly id: string; readonly distanceM: number; readonly modules: number };

/** Whether the code of format `id` can be scanned from `distanceM`; if not, why, and the smallest poster that can. */
export function fitFormat(
  formats: Readonly<Record<string, Format>>,
  { id, distanceM, modules }: Wanted,
): FormatAnswer {
  const format = formats[id];
  if (!format)
    return { refused: `There is no format "${id}".`, instead: smallest(formats, distanceM, modules) };
  const reason = refusal(format, distanceM, modules);
  return reason === undefined
    ? { fits: id }
    : { refused: reason, instead: smallest(formats, distanceM, modules) };
}

/** The smallest poster of the registry whose paper holds a code for that distance. */
function smallest(
  formats: Readonly<Record<string, Format>>,
  distanceM: number,
  modules: number,
): string | undefined {
  const posters = Object.entries(formats).filter(
    (entry): entry is [string, PrintFormat] => entry[1].medium === 'print' && entry[1].kind === 'poster',
  );
  return posters
    .filter(([, format]) => !format.imposition && refusal(format, distanceM, modules) === undefined)
    .toSorted(([, a], [, b]) => areaOf(a) - areaOf(b))
    .at(0)?.[0];
}

const areaOf = ({ widthMm, heightMm }: PrintFormat) => widthMm * heightMm;

function refusal(format: Format, distanceM: number, modules: number): string | undefined {
  try {
    canvasFor({ ...format, scanDistanceM: distanceM }, { size: modules });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

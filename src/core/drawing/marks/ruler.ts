import { PX_PER_MM } from '../px-per-mm.ts';

type Ruler = { readonly x: number; readonly y: number; readonly isUpright: boolean };

/** Path data of a line of 100 mm from a point on, with a stroke at each millimetre: longer at every fifth, longest at every tenth. */
export function rulerPaths({ x, y, isUpright }: Ruler): string[] {
  const ticks = Array.from({ length: 101 }, (_, index) => {
    const length = (index % 10 === 0 ? 8 : index % 5 === 0 ? 5.5 : 3) * PX_PER_MM;
    const along = index * PX_PER_MM;
    return isUpright ? `M${x} ${y + along}h${length * 0.8}` : `M${x + along} ${y}v${length}`;
  });
  const line = isUpright ? `M${x} ${y}v${100 * PX_PER_MM}` : `M${x} ${y}h${100 * PX_PER_MM}`;
  return [ticks.join(''), line];
}

import { runToolBytes } from './read-back.ts';

/** The four inks of a page as Ghostscript separates it, 0 to 255 each, row by row. */
export type Plates = { readonly widthPx: number; readonly heightPx: number; readonly inks: Uint8Array };

/** The first page at so many dots an inch, each dot taken whole, so that no edge is blended. */
export function separate(pdf: Uint8Array, dpi: number): Plates {
  const args = ['-q', '-sDEVICE=pamcmyk32', `-r${dpi}`, '-dFirstPage=1', '-dLastPage=1', '-o', '-', 'FILE'];
  const pam = runToolBytes('gs', args, pdf);
  const end = 'ENDHDR\n';
  const head = pam.subarray(0, pam.indexOf(end)).toString('latin1');
  const field = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(head)?.[1]);
  return { widthPx: field('WIDTH'), heightPx: field('HEIGHT'), inks: pam.subarray(head.length + end.length) };
}

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

type Inks = (cyan: number, magenta: number, yellow: number, black: number) => void;

/** Tells the inks of every dot within a box, which is measured in points from the page's upper left corner. */
export function eachDotIn({ widthPx, inks }: Plates, dpi: number, box: Box, tell: Inks): void {
  const dots = (points: number) => (points * dpi) / 72;
  for (let y = Math.ceil(dots(box.top)); y < Math.floor(dots(box.bottom)); y += 1) {
    for (let x = Math.ceil(dots(box.left)); x < Math.floor(dots(box.right)); x += 1) {
      const at = (y * widthPx + x) * 4;
      tell(inks[at] ?? 0, inks[at + 1] ?? 0, inks[at + 2] ?? 0, inks[at + 3] ?? 0);
    }
  }
}

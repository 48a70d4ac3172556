import { defaultLocale } from '../i18n/locales.ts';
import { type Typefaces, typefacesOf } from '../text/typefaces.ts';
import type { Drawing } from './drawing.ts';
import { fromNodes } from './from-nodes.ts';
import type { Layer } from './layer.ts';
import type { SatoriNode } from './satori-nodes.ts';
import { type SvgElement, parseSvg } from './svg/svg-tree.ts';
import { LineJoiner, type Word, wordOf } from './words.ts';

type Reading = {
  /** Of the sheet's language. */
  readonly typefaces?: Typefaces;
  /** Marks that stand beside the words. */
  readonly layers?: readonly Layer[];
};

/**
 * Reads the words and boxes that satori laid out (`embedFont: false`) into a drawing with empty slots; all else on a sheet
 * are layers of marks. Throws, naming the text and the way out, on whatever else satori drew, on turned text and on
 * colours that are not names of the palette.
 */
export function fromSatori(
  svg: string,
  nodes: readonly SatoriNode[],
  { typefaces = typefacesOf(defaultLocale), layers = [] }: Reading = {},
): Drawing {
  const root = parseSvg(svg);
  const lines = linesIn(root, nodes, typefaces).map(({ widthPx: _widthPx, ...line }) => line);
  const [widthPx, heightPx] = [Number(root.attributes['width']), Number(root.attributes['height'])];
  return fromNodes({ nodes, lines, widthPx, heightPx }, { typefaces, layers });
}

/** satori cuts nothing off here, so that its masks say nothing. */
function linesIn(root: SvgElement, nodes: readonly SatoriNode[], typefaces: Typefaces): Word[] {
  const lines: Word[] = [];
  const joiner = new LineJoiner((line) => lines.push(line));
  const visit = (element: SvgElement) => {
    const { name, attributes, children } = element;
    if (name === 'mask') return;
    if (name === 'g') {
      for (const child of children) visit({ ...child, attributes: { ...attributes, ...child.attributes } });
      return;
    }
    const word = wordOf(element, nodes, typefaces);
    if (word) joiner.add(word);
  };
  root.children.forEach(visit);
  joiner.finish();
  return lines;
}

import { escapeMarkup } from '../i18n/escape-markup.ts';
import type { ColourName, Palette } from '../schema/campaign.ts';
import type { Shaper } from '../text/shaper.ts';
import { clipRuns } from './clip-runs.ts';
import type { Drawing, Mark, Path, PathMark, PictureMark, TextMark } from './drawing.ts';
import { placeGlyphs } from './line-glyphs.ts';
import { numberText } from './number-text.ts';

export type SvgOptions = {
  /** The part of the canvas that is shown, e.g. without bleed. */
  readonly viewBox: {
    readonly xPx: number;
    readonly yPx: number;
    readonly widthPx: number;
    readonly heightPx: number;
  };
  /** With unit for print (`210mm`), without for screens (`1920`). */
  readonly width: string;
  readonly height: string;
  readonly title: string;
  /** BCP 47, e.g. `vi-VN`. */
  readonly lang: string;
};

export type SvgTools = { readonly shaper: Shaper; readonly palette: Palette };

/** A self-contained SVG file. Text is drawn as outlines, so that it needs no font. */
export function toSvg(drawing: Drawing, options: SvgOptions, { shaper, palette }: SvgTools): string {
  const definitions = new Definitions();
  const fill = (name: ColourName) => palette[name].rgb;
  const set: Setting = { colour: fill, shaper, definitions };
  const draw = (mark: Mark) => {
    if (mark.kind === 'picture') return pictureOf(mark);
    return mark.kind === 'path' ? shape(mark, fill) : line(mark, set);
  };
  const { xPx, yPx, widthPx, heightPx } = options.viewBox;
  const shown = { left: xPx, top: yPx, right: xPx + widthPx, bottom: yPx + heightPx };
  const body = clipRuns(drawing.marks, shown, shaper)
    .map(({ clips, marks }) => clipped(marks.map(draw).join('\n'), clips, definitions))
    .join('\n');
  const size = `width="${options.width}" height="${options.height}"`;
  const viewBox = [xPx, yPx, widthPx, heightPx].map((value) => numberText(value, 6)).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${viewBox}" role="img" lang="${options.lang}">`,
    `<title>${escapeMarkup(options.title)}</title>`,
    definitions.text(),
    body,
    '</svg>',
    '',
  ]
    .filter((part, index, parts) => part !== '' || index === parts.length - 1)
    .join('\n');
}

/** Glyphs and clips that marks refer to, each written once. */
class Definitions {
  private readonly ids = new Map<string, string>();

  add(content: string, write: (id: string) => string, prefix: string): string {
    const known = this.ids.get(content);
    if (known !== undefined) return known.slice(0, known.indexOf(' '));
    const id = `${prefix}${this.ids.size.toString(36)}`;
    this.ids.set(content, `${id} ${write(id)}`);
    return id;
  }

  text(): string {
    if (this.ids.size === 0) return '';
    const parts = [...this.ids.values()].map((entry) => entry.slice(entry.indexOf(' ') + 1));
    return `<defs>${parts.join('')}</defs>`;
  }
}

function shape<Colour extends string>(mark: PathMark<Colour>, colour: (name: Colour) => string): string {
  const { fill, stroke } = mark;
  const attributes = [
    `d="${pathData(mark.path)}"`,
    `fill="${fill ? colour(fill) : 'none'}"`,
    fill && mark.fillRule === 'evenodd' && 'fill-rule="evenodd"',
    stroke && `stroke="${colour(stroke.colour)}" stroke-width="${numberText(stroke.widthPx)}"`,
    stroke && stroke.cap !== 'butt' && `stroke-linecap="${stroke.cap}"`,
    stroke && stroke.join !== 'miter' && `stroke-linejoin="${stroke.join}"`,
    stroke?.dashPx && `stroke-dasharray="${stroke.dashPx.map((length) => numberText(length)).join(' ')}"`,
    mark.crisp && 'shape-rendering="crispEdges"',
  ];
  return `<path ${attributes.filter(Boolean).join(' ')}/>`;
}

/** A picture within its own box. */
function pictureOf({ picture, matrix }: PictureMark): string {
  const { width, height } = picture;
  const inner =
    'shapes' in picture
      ? picture.shapes.map((mark) => shape(mark, (colour) => colour)).join('')
      : `<image width="${numberText(width)}" height="${numberText(height)}" preserveAspectRatio="none" ` +
        `href="data:image/png;base64,${picture.pixels.png}"/>`;
  return `<g transform="matrix(${matrix.map((value) => numberText(value, 6)).join(' ')})">${inner}</g>`;
}

type Setting = {
  readonly colour: (name: ColourName) => string;
  readonly shaper: Shaper;
  readonly definitions: Definitions;
};

function line(mark: TextMark, { colour, shaper, definitions }: Setting): string {
  const scale = mark.sizePx / shaper.metrics(mark.font, mark.weight).unitsPerEm;
  const glyphs = placeGlyphs(mark, shaper).flatMap((glyph) => {
    const outline = shaper.outline(mark.font, mark.weight, glyph.glyphId);
    if (outline === '') return [];
    const id = definitions.add(outline, (name) => `<path id="${name}" d="${outline}"/>`, 'g');
    const y = glyph.risePx === 0 ? '' : ` y="${numberText(glyph.risePx / scale)}"`;
    return `<use href="#${id}" x="${numberText(glyph.xPx / scale)}"${y}/>`;
  });
  const [x, y, s] = [numberText(mark.xPx), numberText(mark.yPx), numberText(scale, 6)];
  const turn = mark.turnDegrees ? ` rotate(${numberText(mark.turnDegrees)})` : '';
  return `<g transform="translate(${x} ${y})${turn} scale(${s} -${s})" fill="${colour(mark.fill)}">${glyphs.join('')}</g>`;
}

function clipped(svg: string, clips: Mark['clips'], definitions: Definitions): string {
  return clips.reduceRight((inner, clip) => {
    const data = pathData(clip);
    const id = definitions.add(
      `clip ${data}`,
      (name) => `<clipPath id="${name}"><path d="${data}"/></clipPath>`,
      'c',
    );
    return `<g clip-path="url(#${id})">${inner}</g>`;
  }, svg);
}

/** Path data with lengths to so many decimals. */
export function pathData(path: Path, decimals = 2): string {
  return path
    .map(
      ([letter, ...numbers]) =>
        letter +
        numbers
          .map((value) => numberText(value, decimals))
          .join(' ')
          .replaceAll(' -', '-'),
    )
    .join('');
}

import { escapeMarkup } from '../core/i18n/escape-markup.ts';
import { type ChartWords, LABEL_PX } from './svg.ts';
import { textWidth } from './text-width.ts';

/** An area on a map of tiles. */
export type MapTile = {
  /** From 1. */
  readonly column: number;
  readonly row: number;
  /** Short enough for a tile, in two lines if need be. */
  readonly label: string;
  /** `missing`: nothing was found, which is not 0. */
  readonly kind: 'value' | 'bound' | 'missing';
  readonly text?: string;
  /** 0 to 1, of the end of the scale. */
  readonly share?: number;
  /** All that the tile says, as a sentence. */
  readonly told: string;
  readonly href?: string;
};

type Key = {
  /** What each step of the scale means, lowest first. */
  readonly steps: readonly string[];
  readonly missing: string;
  readonly bound?: string;
};

/** Steps of the scale as classes, lightest first; they differ in grey, too. */
export const STEPS = ['tile-0', 'tile-1', 'tile-2', 'tile-3', 'tile-4'] as const;

const WIDTH_PX = 328;
const GAP_PX = 2;
/** Three lines within the thickest line around a tile. */
const TILE_HEIGHT_PX = 40;
const NAME_PX = 12;
const KEY_ROW_PX = 24;
/** Room for half of the thickest line around a tile. */
const EDGE_PX = 1;

/** Tiles in their grid, and below them what their shades mean; one `<svg>` without style or script. */
export function drawTiles(
  tiles: readonly MapTile[],
  { words, key }: { readonly words: ChartWords; readonly key: Key },
): string {
  const columns = Math.max(...tiles.map(({ column }) => column));
  const rows = Math.max(...tiles.map(({ row }) => row));
  const width = (WIDTH_PX - 2 * EDGE_PX - GAP_PX * (columns - 1)) / columns;
  const top = rows * (TILE_HEIGHT_PX + GAP_PX) + 8;
  const drawn = tiles.map((tile) => {
    const x = EDGE_PX + (tile.column - 1) * (width + GAP_PX);
    const y = EDGE_PX + (tile.row - 1) * (TILE_HEIGHT_PX + GAP_PX);
    const told = escapeMarkup(tile.told);
    // what is told says it whole; the pieces would say it again
    const inner = `<g aria-hidden="true">${drawTile(tile, width)}</g>`;
    const at = `transform="translate(${round(x)} ${y})"`;
    return tile.href
      ? `<a href="${tile.href}" aria-label="${told}" ${at}>${inner}</a>`
      : `<g role="img" aria-label="${told}" ${at}>${inner}</g>`;
  });
  const keys = drawKey(key, top);
  return [
    `<svg class="chart-drawing tiles" viewBox="0 0 ${WIDTH_PX} ${top + keys.height}" font-size="${LABEL_PX}"`,
    ` role="group" aria-labelledby="${words.id}-title ${words.id}-desc">`,
    `<title id="${words.id}-title">${escapeMarkup(words.title)}</title>`,
    `<desc id="${words.id}-desc">${escapeMarkup(words.description)}</desc>`,
    hatch(words.id),
    ...drawn.map((tile) => tile.replaceAll('url(#hatch)', `url(#${words.id}-hatch)`)),
    keys.marks.replaceAll('url(#hatch)', `url(#${words.id}-hatch)`),
    '</svg>',
  ].join('');
}

const hatch = (id: string) =>
  `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="tile-hatch" d="M0 0V6"/></pattern></defs>`;

function drawTile({ label, kind, text, share = 0 }: MapTile, width: number): string {
  const lines = linesOf(label, width);
  const step = kind === 'value' ? Math.min(STEPS.length - 1, Math.floor(share * STEPS.length)) : undefined;
  const shade = step === undefined ? `tile-${kind}` : (STEPS[step] ?? '');
  const height = (lines.length + (text ? 1 : 0)) * (NAME_PX + 0.5);
  const first = (TILE_HEIGHT_PX - height) / 2 + NAME_PX - 1;
  const middle = round(width / 2);
  const line = (words: string, index: number, name: string) =>
    `<text class="${name}" x="${middle}" y="${round(first + index * (NAME_PX + 0.5))}" text-anchor="middle" font-size="${NAME_PX}">${escapeMarkup(words)}</text>`;
  return [
    `<g class="tile ${shade}">`,
    box(round(width), TILE_HEIGHT_PX, kind),
    // a space between them, for those who hear the lines as one text
    [
      ...lines.map((words, index) => line(words, index, 'tile-name')),
      ...(text ? [line(text, lines.length, 'tile-value')] : []),
    ].join(' '),
    '</g>',
  ].join('');
}

const box = (width: number, height: number, kind: MapTile['kind']) =>
  `<rect width="${width}" height="${height}"${kind === 'missing' ? ' fill="url(#hatch)"' : ''}/>`;

/** A name in one line, or in two of nearly the same length. */
function linesOf(label: string, width: number): readonly string[] {
  if (textWidth(label, NAME_PX) <= width - 2 || !label.includes(' ')) return [label];
  const words = label.split(' ');
  const cuts = words.slice(1).map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)]);
  const [best = [[label]]] = cuts.toSorted((a, b) => longest(a) - longest(b));
  return best.map((part) => part.join(' '));
}

const longest = (parts: readonly (readonly string[])[]) =>
  Math.max(...parts.map((part) => textWidth(part.join(' '), NAME_PX)));

function drawKey({ steps, missing, bound }: Key, top: number) {
  const cell = (WIDTH_PX - 2 * EDGE_PX) / steps.length;
  const shades = steps.map((text, index) =>
    [
      `<g class="tile ${STEPS[index] ?? ''}" transform="translate(${round(EDGE_PX + index * cell)} ${top})">`,
      `<rect width="${round(cell - 2)}" height="${KEY_ROW_PX - 4}"/>`,
      `<text class="tile-name" x="${round(cell / 2 - 1)}" y="14" text-anchor="middle" font-size="${NAME_PX}">${escapeMarkup(text)}</text></g>`,
    ].join(''),
  );
  const others = [
    { kind: 'missing' as const, text: missing },
    ...(bound === undefined ? [] : [{ kind: 'bound' as const, text: bound }]),
  ];
  const rows = others.map(({ kind, text }, index) =>
    [
      `<g class="tile tile-${kind}" transform="translate(${EDGE_PX} ${top + (index + 1) * KEY_ROW_PX})">`,
      box(round(cell - 2), KEY_ROW_PX - 4, kind),
      `</g><text class="chart-axis" x="${round(cell + 6)}" y="${top + (index + 1) * KEY_ROW_PX + 15}" font-size="13">${escapeMarkup(text)}</text>`,
    ].join(''),
  );
  return { marks: [...shades, ...rows].join(''), height: (others.length + 1) * KEY_ROW_PX };
}

const round = (value: number) => Number(value.toFixed(2));

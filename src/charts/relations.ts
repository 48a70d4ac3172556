import type { RelationGraph } from '../core/domain/duties/relation-graph.ts';
import { escapeMarkup } from '../core/i18n/escape-markup.ts';
import type { RelationKind } from '../core/schema/directive.ts';
import { type ChartWords, LABEL_PX } from './svg.ts';
import { textWidth } from './text-width.ts';

/** What stands beside a document's mark. */
export type DocumentWords = {
  /** Its number, or what else it is called; the link where there is one. */
  readonly name: string;
  /** Who issued it and when. */
  readonly by?: string;
  readonly href?: string;
  /** The page that the drawing stands on is about this one. */
  readonly isHere: boolean;
  /** What it states of others, one line each. */
  readonly states: readonly { readonly kind: RelationKind; readonly text: string }[];
};

const WIDTH_PX = 328;
const LANE_PX = 16;
const MARK_PX = 7;
const LINE_PX = 20;
const GAP_PX = 14;
/** Room for the sample of a line in front of what it says. */
const SAMPLE_PX = 28;

/**
 * Documents one below the other, and in tracks to the left what joins them, as lines that differ in weight and dashes:
 * one `<svg>` without style or script. `documents` are the words of the nodes, in their order.
 */
export function drawRelations(
  { edges, starts, lanes }: RelationGraph,
  { words, documents }: { readonly words: ChartWords; readonly documents: readonly DocumentWords[] },
): string {
  const axis = Math.max(0, lanes) * LANE_PX + MARK_PX + 2;
  const left = axis + MARK_PX + 10;
  let y = 2;
  const rows = documents.map((document, index) => {
    if (index > 0) y += starts.includes(index) ? 2 * GAP_PX : GAP_PX;
    const top = y;
    const { marks, height } = drawDocument(document, left, top);
    y += height;
    return { marks, middle: top + LINE_PX / 2 };
  });
  const rules = starts
    .slice(1)
    .map((start) => (rows[start]?.middle ?? 0) - LINE_PX / 2 - GAP_PX)
    .map((at) => `<path class="relations-rule" d="M0 ${at}H${WIDTH_PX}"/>`);
  const lines = edges.map(({ kind, from, to, lane }) => {
    const [a, b] = [rows[from]?.middle ?? 0, rows[to]?.middle ?? 0];
    const x = axis - (lane + 1) * LANE_PX;
    const turn = a > b ? 8 : -8;
    return `<path class="relation ${kind}" d="M${axis} ${a}H${x + 8}Q${x} ${a} ${x} ${a - turn}V${b + turn}Q${x} ${b} ${x + 8} ${b}H${axis}"/>`;
  });
  const dots = documents.map(
    ({ isHere }, index) =>
      `<circle class="${isHere ? 'relations-here' : 'relations-mark'}" cx="${axis}" cy="${rows[index]?.middle ?? 0}" r="${MARK_PX}"/>`,
  );
  return [
    `<svg class="relations" viewBox="0 0 ${WIDTH_PX} ${y + 2}" font-size="${LABEL_PX}" role="group" aria-labelledby="${words.id}-title ${words.id}-desc">`,
    `<title id="${words.id}-title">${escapeMarkup(words.title)}</title>`,
    `<desc id="${words.id}-desc">${escapeMarkup(words.description)}</desc>`,
    `<g aria-hidden="true">${[...rules, ...lines, ...dots].join('')}</g>`,
    ...rows.map(({ marks }) => marks),
    '</svg>',
  ].join('');
}

function drawDocument({ name, by, href, states, isHere }: DocumentWords, left: number, top: number) {
  const room = WIDTH_PX - left;
  let y = top + 15;
  const text = (line: string, name: string, x = left) => {
    const drawn = `<text class="${name}" x="${x}" y="${y}">${escapeMarkup(line)}</text>`;
    y += LINE_PX;
    return drawn;
  };
  // a space between lines, for those who hear them as one text
  const heading = linesOf(name, room * 0.94)
    .map((line) => text(line, 'relations-name'))
    .join(' ');
  const marks = [
    href && !isHere
      ? `<a href="${escapeMarkup(href)}">${target(left, top, y - top - 15)}${heading}</a>`
      : heading,
    ...linesOf(by ?? '', room).map((line) => text(line, 'relations-by')),
    ...states.flatMap((state) => {
      const at = y - 5;
      const sample = `<path class="relation ${state.kind}" aria-hidden="true" d="M${left} ${at}h${SAMPLE_PX - 8}"/>`;
      return [
        sample,
        ...linesOf(state.text, room - SAMPLE_PX).map((line) =>
          text(line, 'relations-says', left + SAMPLE_PX),
        ),
      ];
    }),
  ];
  return { marks: marks.join(' '), height: y - top - 15 };
}

/** What a thumb hits: as wide as there is room, and higher than the words. */
const target = (left: number, top: number, height: number) =>
  `<rect x="${left - 4}" y="${top - 4}" width="${WIDTH_PX - left + 4}" height="${height + 8}" fill="none" pointer-events="all"/>`;

/** Words in lines that are about as wide as there is room. */
function linesOf(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, LABEL_PX) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

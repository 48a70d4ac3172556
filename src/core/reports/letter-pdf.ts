import { columnShares } from './table-columns.ts';
import type { Block, Letter, Table } from './letter.ts';

/** Millimetres to points. */
const mm = (length: number): number => (length * 72) / 25.4;
/** Margins of Decree 30/2020/NĐ-CP in millimetres, each within what it allows. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 20 } as const;
/** Letters in points, as the decree has them for each part. */
export const SIZES = { head: 12, text: 13, title: 14, recipients: 11, recipientsHeading: 12 } as const;
/** Of the width, for who writes; the rest, with room for the country's name in one line, for when and where. */
export const LEFT_SHARE = 0.4;
export const LETTER_FONT = 'Times New Roman';
/** Faces of the font by what pdfmake calls them. */
export const letterStyles = {
  normal: '400Regular',
  bold: '700Bold',
  italics: '400Regular_Italic',
  bolditalics: '700Bold_Italic',
} as const;
/** Where the faces stand among the files that pdfmake is given. */
export const letterFonts = {
  Tinos: Object.fromEntries(
    Object.entries(letterStyles).map(([style, face]) => [style, `tinos/${face}.ttf`]),
  ),
};
/** The library would write the clock. */
const FIXED_DAY = Date.UTC(1980, 0, 1);

type Node = Readonly<Record<string, unknown>>;

/** A document as pdfmake takes it; its font `Tinos` has the widths of Times New Roman. */
export type PdfDefinition = Node;

/** The letter as a PDF of A4 pages, numbered from the second on. */
export const letterPdf = (letter: Letter): PdfDefinition => ({
  ...pageOf(letter.subject, letter.language),
  header: (page: number) =>
    page > 1 ? { text: String(page), alignment: 'center', margin: [0, mm(10), 0, 0] } : '',
  content: [headOf(letter), titleOf(letter), ...letter.body.map(blockOf), endOf(letter)],
});

/** What all our pages of A4 share. */
export const pageOf = (title: string, language: string): PdfDefinition => ({
  info: { title, creationDate: new Date(FIXED_DAY), producer: 'loa', creator: 'loa' },
  language,
  pageSize: 'A4',
  pageMargins: [mm(MARGINS.left), mm(MARGINS.top), mm(MARGINS.right), mm(MARGINS.bottom)],
  defaultStyle: { font: 'Tinos', fontSize: SIZES.text, lineHeight: 1.15 },
});

/** What pdfmake adds to the width of each column. */
const CELL_SIDES = 9;

const rule = (length: number, width: number): Node => ({
  canvas: [
    { type: 'line', x1: (width - length) / 2, y1: 2, x2: (width + length) / 2, y2: 2, lineWidth: 0.75 },
  ],
});
const WIDTH = mm(210 - MARGINS.left - MARGINS.right);
const [LEFT, RIGHT] = [WIDTH * LEFT_SHARE, WIDTH * (1 - LEFT_SHARE)];

const centred = (text: string, look: Node = {}): Node => ({ text, alignment: 'center', ...look });

const headOf = (letter: Letter): Node => ({
  columns: [
    {
      width: LEFT,
      stack: [
        centred(letter.superior, { fontSize: SIZES.head }),
        centred(letter.office, { fontSize: SIZES.head, bold: true }),
        rule(LEFT * 0.4, LEFT),
        centred(letter.number, { margin: [0, 8, 0, 0] }),
      ],
    },
    {
      width: RIGHT,
      stack: [
        centred(letter.nation, { fontSize: SIZES.head, bold: true }),
        centred(letter.motto, { bold: true }),
        // as long as the motto
        rule(letter.motto.length * 6.2, RIGHT),
        centred(letter.placeAndDate, { italics: true, margin: [0, 8, 0, 0] }),
      ],
    },
  ],
});

const titleOf = ({ kind, subject }: Letter): Node => ({
  stack: [
    centred(kind, { fontSize: SIZES.title, bold: true, headlineLevel: 1 }),
    centred(subject, { fontSize: SIZES.title, bold: true }),
    rule(WIDTH * 0.35, WIDTH),
  ],
  margin: [0, 18, 0, 10],
});

function blockOf(block: Block): Node {
  if (block.kind === 'table') return tableOf(block);
  if (block.kind === 'heading')
    return { text: block.text, bold: true, margin: [0, 8, 0, 4], headlineLevel: 2 };
  return { text: block.text, alignment: 'justify', leadingIndent: mm(10), margin: [0, 0, 0, 6] };
}

/** A table with its numbers on the right. */
export function tableOf(table: Table): Node {
  const { head, rows } = table;
  const isNumber = (text: string) => /^[\d.,/−+–-]+$/.test(text);
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columnShares(table).map((share) => share * (WIDTH - CELL_SIDES * head.length)),
      body: [
        head.map((text) => centred(text, { bold: true })),
        ...rows.map((row) => row.map((text) => ({ text, alignment: isNumber(text) ? 'right' : 'left' }))),
      ],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
    fontSize: 12,
    margin: [0, 4, 0, 8],
  };
}

const endOf = (letter: Letter): Node => ({
  unbreakable: true,
  margin: [0, 16, 0, 0],
  columns: [
    {
      width: LEFT,
      stack: [
        { text: letter.recipientsHeading, fontSize: SIZES.recipientsHeading, bold: true, italics: true },
        ...letter.recipients.map((text) => ({ text: `- ${text}`, fontSize: SIZES.recipients })),
      ],
    },
    {
      width: RIGHT,
      stack: [
        ...(letter.signedFor ? [centred(letter.signedFor, { bold: true })] : []),
        centred(letter.role, { bold: true }),
        // room for signature and seal
        centred(letter.signer, { bold: true, margin: [0, mm(25), 0, 0] }),
      ],
    },
  ],
});

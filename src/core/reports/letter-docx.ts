import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { zipAgain } from './zip-again.ts';
import type { Block, Letter, Table as Columns } from './letter.ts';
import { LEFT_SHARE, LETTER_FONT, MARGINS, SIZES } from './letter-pdf.ts';
import { columnShares } from './table-columns.ts';

/** Millimetres to twentieths of a point, in which the format measures. */
const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
const WIDTH = twips(210 - MARGINS.left - MARGINS.right);
const LEFT = Math.round(WIDTH * LEFT_SHARE);
const RIGHT = WIDTH - LEFT;

type Look = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
};

/** The letter as a DOCX that an office goes on writing in; the same bytes for the same letter. */
export async function letterDocx(letter: Letter): Promise<Uint8Array> {
  const document = new Document({
    title: letter.subject,
    creator: 'loa',
    lastModifiedBy: 'loa',
    styles: { default: { document: { run: { font: LETTER_FONT, size: SIZES.text * 2 } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: {
              top: twips(MARGINS.top),
              bottom: twips(MARGINS.bottom),
              left: twips(MARGINS.left),
              right: twips(MARGINS.right),
              header: twips(10),
            },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph({})] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          head(letter),
          ...title(letter),
          ...letter.body.flatMap(block),
          new Paragraph({ spacing: { before: 200 } }),
          end(letter),
        ],
      },
    ],
  });
  return zipAgain(await Packer.toArrayBuffer(document));
}

const run = (text: string, { size, underline, ...look }: Look = {}): ParagraphChild =>
  new TextRun({
    text,
    ...look,
    ...(size ? { size: size * 2 } : {}),
    ...(underline ? { underline: {} } : {}),
  });

const line = (text: string, look: Look = {}, before = 0): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before }, children: [run(text, look)] });

/** A line below a part, as long as part of the text: a paragraph's own lower edge, drawn in from both sides. */
const rule = (share: number, width: number): Paragraph => {
  const side = Math.round((width * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: 60, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
};

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** Two columns without lines: how such letters set their head and their end. */
const sideBySide = (left: readonly Paragraph[], right: readonly Paragraph[]): Table =>
  new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [LEFT, RIGHT],
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, index) =>
            new TableCell({
              borders: noBorders,
              width: { size: index === 0 ? LEFT : RIGHT, type: WidthType.DXA },
              children: [...children],
            }),
        ),
      }),
    ],
  });

const head = (letter: Letter): Table =>
  sideBySide(
    [
      line(letter.superior, { size: SIZES.head }),
      line(letter.office, { size: SIZES.head, bold: true }),
      rule(0.4, LEFT),
      line(letter.number, {}, 120),
    ],
    [
      line(letter.nation, { size: SIZES.head, bold: true }),
      line(letter.motto, { bold: true }),
      rule(0.58, RIGHT),
      line(letter.placeAndDate, { italics: true }, 120),
    ],
  );

const title = ({ kind, subject }: Letter): Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { before: 360 },
    children: [
      new TextRun({ text: kind, bold: true, size: SIZES.title * 2, font: LETTER_FONT, color: '000000' }),
    ],
  }),
  line(subject, { size: SIZES.title, bold: true }),
  rule(0.35, WIDTH),
  new Paragraph({ spacing: { after: 60 } }),
];

/** An empty line of a height in twips. */
const gap = (line: number): Paragraph => new Paragraph({ spacing: { line, lineRule: 'exact' } });

function block(each: Block): (Paragraph | Table)[] {
  if (each.kind === 'table') return [table(each), gap(160)];
  if (each.kind === 'heading')
    return [
      new Paragraph({
        spacing: { before: 160, after: 80 },
        keepNext: true,
        outlineLevel: 0,
        children: [run(each.text, { bold: true })],
      }),
    ];
  return [
    new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: twips(10) },
      spacing: { after: 120, line: 276 },
      children: [run(each.text)],
    }),
  ];
}

function table(columns: Columns): Table {
  const { head: names, rows } = columns;
  const widths = columnShares(columns).map((share) => Math.round(WIDTH * share));
  const cells = (row: readonly string[], isHead: boolean) =>
    row.map((text, column) => {
      const isNumber = /^[\d.,/−+–-]+$/.test(text);
      const alignment = isHead ? AlignmentType.CENTER : isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;
      return new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        margins: { left: 80, right: 80, top: 30, bottom: 30 },
        children: [new Paragraph({ alignment, children: [run(text, { size: 12, bold: isHead })] })],
      });
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(names, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
}

const end = (letter: Letter): Table =>
  sideBySide(
    [
      new Paragraph({
        children: [
          run(letter.recipientsHeading, { size: SIZES.recipientsHeading, bold: true, italics: true }),
        ],
      }),
      ...letter.recipients.map(
        (text) => new Paragraph({ children: [run(`- ${text}`, { size: SIZES.recipients })] }),
      ),
    ],
    [
      ...(letter.signedFor ? [line(letter.signedFor, { bold: true })] : []),
      line(letter.role, { bold: true }),
      // room for signature and seal
      line(letter.signer, { bold: true }, twips(25)),
    ],
  );

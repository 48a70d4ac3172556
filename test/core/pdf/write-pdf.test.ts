import { createHash } from 'node:crypto';
import { unzlibSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Drawing, TextMark } from '../../../src/core/drawing/drawing.ts';
import { fillSlots } from '../../../src/core/drawing/slots/fill-slots.ts';
import { type CompiledPdf, compilePdf } from '../../../src/core/pdf/compile-pdf.ts';
import { fillParts, fillPdf, writePdf } from '../../../src/core/pdf/write-pdf.ts';
import { createShaper, type Shaper } from '../../../src/core/text/shaper.ts';
import { slotCharacters } from '../../../src/core/text/slot-characters.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { samplePalette } from '../drawing/sample-palette.ts';
import { drawSampleSheet } from '../drawing/sample-sheet.tsx';
import { hasTool, readBack, runTool } from './read-back.ts';
import { opened } from './opened.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let shaper: Shaper;
let compiled: Drawing;
let filled: Drawing;
const values = { place: 'Trạm y tế phường Bến Nghé, Quận\u00a01', note: 'Tầng 1, khu B – cửa số 2' };
const allLines = [
  'GIỮ KHOẢNG CÁCH,',
  'NHỚ ĐEO KHẨU TRANG',
  'Ưu tiên “người già”, trẻ em & phụ nữ có thai;',
  'gọi ',
  'số của trạm ',
  'khi sốt, ho, khó thở hoặc',
  'mất vị giác.',
  'Trạm y tế phường',
  'Bến Nghé, Quận 1',
  'Tầng 1, khu B – cửa số 2',
];

beforeAll(async () => {
  shaper = await createShaper(await readFonts());
  compiled = await drawSampleSheet();
  const result = fillSlots(compiled, values, shaper);
  if ('overflows' in result) throw new Error('overflows');
  filled = result.drawing;
});

const options = () => ({
  title: 'Tờ mẫu (A6) – bản 1',
  lang: 'vi-VN',
  size: { widthMm: 105, heightMm: 148, bleedMm: 3 },
  cropMarks: true,
  colours: 'cmyk' as const,
  palette: samplePalette,
  shaper,
});
const write = (changes: Partial<Parameters<typeof writePdf>[1]> = {}) =>
  writePdf([{ drawing: filled }], { ...options(), ...changes });

test('the heads over the empty cells of a form are a table’s', () => {
  const { elements, ...words } = textOnly(['Ngày', 'Người trực', 'Ký tên', 'Ghi chú']);
  const roles = ['TH', 'TH', 'TH', 'P'] as const;
  const form = { ...words, elements: elements.map((_, index) => ({ role: roles[index] ?? 'P' })) };
  const text = opened(writePdf([{ drawing: form }], options()));
  const elementsOf = (type: string) => [
    ...text.matchAll(new RegExp(`<</Type/StructElem/S/${type}/.*?>>(?=\\n|<<|$)`, 'g')),
  ];
  expect(['Table', 'TR', 'TH', 'P'].map((type) => elementsOf(type).length)).toEqual([1, 1, 3, 1]);
  for (const [head] of elementsOf('TH')) expect(head).toContain('/A<</O/Table/Scope/Column>>');
});

const textOnly = (lines: readonly string[], font = 'Be Vietnam Pro', weight = 400): Drawing => ({
  widthPx: 1110,
  heightPx: 1540,
  elements: lines.map(() => ({ role: 'P' })),
  slots: [],
  marks: lines.map((text, index): TextMark => ({
    kind: 'text',
    ...{
      text,
      font,
      weight,
      sizePx: 30,
      xPx: 60,
      yPx: 100 + 40 * index,
      fill: 'key',
      element: index,
      clips: [],
    },
  })),
});

/** Uncompressed page content. */
function contentOf(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/<<\/Filter\/FlateDecode\/Length (\d+)>>\nstream\n/g)]
    .map((match) => {
      const start = match.index + match[0].length;
      return Buffer.from(unzlibSync(pdf.subarray(start, start + Number(match[1])))).toString('latin1');
    })
    .filter((content) => content.includes(' BDC') || content.includes(' cm '))
    .join('\n');
}

test('letters that the font joins into one glyph can be filled in and come back apart', async () => {
  const filledIn = fillPdf(compilePdf([{ drawing: compiled }], options()), {
    title: 'Tờ',
    values: { place: 'Post Office, fjord, waffle', note: 'ŁÓDŹ' },
  });
  if ('overflows' in filledIn) throw new Error('overflows');
  const { lines } = await readBack(filledIn.pdf);
  expect(lines.join(' ')).toContain('Post Office, fjord, waffle');
  expect(lines.join(' ')).toContain('ŁÓDŹ');
});

describe('text', () => {
  test('is read back line by line in reading order', async () => {
    const { lines } = await readBack(write());
    expect(lines.map((line) => line.trim())).toEqual(allLines.map((line) => line.trim()));
  });

  test('is real text at its place and size', async () => {
    const { items } = await readBack(write());
    const headline = filled.marks.find((mark): mark is TextMark => mark.kind === 'text');
    const ptPerPx = 72 / 254;
    const [scale, , , , x, y] = items[0]?.transform ?? [];
    expect(scale).toBeCloseTo(110 * ptPerPx, 3);
    expect(x).toBeCloseTo((70 + (headline?.xPx ?? 0)) * ptPerPx, 2);
    expect(y).toBeCloseTo((1680 - 70 - (headline?.yPx ?? 0)) * ptPerPx, 2);
    expect(items[0]?.width).toBeCloseTo(shaper.measure('Anton', 400, 'GIỮ KHOẢNG CÁCH,') * 110 * ptPerPx, 1);
  });

  test.each([
    ['Anton', 400],
    ['Be Vietnam Pro', 700],
  ])('every Vietnamese letter of %s comes back as itself', async (font, weight) => {
    const letters = [...slotCharacters].filter((letter) => /\p{L}/u.test(letter));
    const lines = Array.from({ length: 12 }, (_, index) =>
      letters.filter((__, at) => at % 12 === index).join(''),
    );
    const { lines: read } = await readBack(writePdf([{ drawing: textOnly(lines, font, weight) }], options()));
    expect(read).toEqual(lines);
  });

  test('a letter made of several glyphs carries its characters along', () => {
    const content = contentOf(writePdf([{ drawing: textOnly(['x\u0323y']) }], options()));
    expect(content).toContain('/Span <</ActualText <feff007803230079>>> BDC');
  });

  test('fonts are embedded as subsets without hinting', () => {
    const pdf = write();
    const text = opened(pdf);
    expect(text.match(/\/BaseFont\/[A-Z]{6}\+\w+-\d+\/Encoding\/Identity-H/g)).toHaveLength(3);
    expect(text.match(/\/FontFile2/g)).toHaveLength(3);
    expect(pdf.length).toBeLessThan(20_000);
  });

  test('a line has no kerning steps where the font has none, and one TJ', () => {
    expect(contentOf(writePdf([{ drawing: textOnly(['Trạm y tế']) }], options())).match(/TJ/g)).toHaveLength(
      1,
    );
  });
});

describe('tags', () => {
  test('say heading, figure with its text, paragraph', async () => {
    const { structure } = await readBack(write());
    const [document] = structure.children;
    expect(document).toMatchObject({ role: 'Document' });
    const elements = document && 'children' in document ? document.children : [];
    expect(elements).toMatchObject([
      { role: 'H1' },
      { role: 'Figure', alt: 'Một người giơ điện thoại' },
      { role: 'P' },
      { role: 'H2' },
      { role: 'P' },
    ]);
  });

  test('lines of one paragraph are one piece, separated by spaces', () => {
    const content = contentOf(write());
    const pieces = [...content.matchAll(/\/(\w+) <<\/MCID \d+>> BDC/g)].map(([, role]) => role);
    // pictures are painted below all words, wherever they are read
    expect(pieces).toEqual(['Figure', 'H1', 'P', 'H2', 'P']);
  });

  test('everything painted is a piece or an artifact', () => {
    const content = contentOf(write());
    const [, ...untagged] = content.split(/\/\w+ (?:<<\/MCID \d+>> BDC|BMC)[\s\S]*?EMC\n/);
    expect(untagged.join('')).not.toMatch(/ (?:f|S|B|Tj|TJ)\n/);
  });

  test('the file names its language and title, and shows the title', async () => {
    const pdf = write();
    const { info } = await readBack(pdf);
    expect(info.info).toMatchObject({ Title: 'Tờ mẫu (A6) – bản 1', Language: 'vi-VN' });
    expect(info.metadata?.get('dc:title')).toBe('Tờ mẫu (A6) – bản 1');
    expect(opened(pdf)).toContain('/DisplayDocTitle true');
  });
});

describe('boxes and colours', () => {
  test('bleed 3 mm around the trim, crop marks on 7 mm beyond', async () => {
    const pdf = write();
    const { view } = await readBack(pdf);
    const mm = (value: number) => (value * 72) / 25.4;
    expect(view.map((value) => Math.round(value * 100))).toEqual(
      [0, 0, mm(125), mm(168)].map((value) => Math.round(value * 100)),
    );
    const text = opened(pdf);
    expect(text).toContain('/BleedBox[19.843 19.843 334.488 456.378]');
    expect(text).toContain('/TrimBox[28.346 28.346 325.984 447.874]');
  });

  test('crop marks are eight thin lines on every plate, outside the bleed', () => {
    const content = contentOf(write());
    const [, marks = ''] = content.split('q 0.25 w /All CS 1 SCN\n');
    const lines = [...marks.matchAll(/^(\S+) (\S+) m (\S+) (\S+) l S$/gm)].map((match) =>
      match.slice(1).map(Number),
    );
    expect(lines).toHaveLength(8);
    for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of lines) {
      const isBeside = Math.max(x1, x2) < 19.843 || Math.min(x1, x2) > 334.488;
      const isAbove = Math.max(y1, y2) < 19.843 || Math.min(y1, y2) > 456.378;
      expect(isBeside || isAbove).toBe(true);
      expect(Math.hypot(x2 - x1, y2 - y1)).toBeCloseTo((5 * 72) / 25.4, 2);
    }
  });

  test('print has the palette’s inks only; black is black ink alone', () => {
    const content = contentOf(write());
    expect(content).not.toMatch(/ (?:rg|RG|g|G)\n/);
    expect(content).toContain('0 0 0 1 k\n');
    expect(content).toContain('1 .8 .2 .2 k\n');
  });

  test('a screen file is as large as the screen, in light colours, without marks', async () => {
    const pdf = write({ size: { widthPx: 1110, heightPx: 1540 }, colours: 'rgb' });
    const { view } = await readBack(pdf);
    expect(view).toEqual([0, 0, 832.5, 1155]);
    const content = contentOf(pdf);
    expect(content).not.toMatch(/ [kK]\n/);
    expect(content).not.toContain(' w 0 0 0 RG');
  });
});

describe('bytes', () => {
  test('two runs give the same file', () => {
    expect(Buffer.compare(write(), write())).toBe(0);
  });

  test('another title gives another identity', () => {
    const id = (pdf: Uint8Array) => /\/ID\[<(\w+)>/.exec(Buffer.from(pdf).toString('latin1'))?.[1];
    expect(id(write())).toMatch(/^[0-9a-f]{32}$/);
    expect(id(write({ title: 'Tờ khác' }))).not.toBe(id(write()));
  });

  test('a date is written only when given', async () => {
    expect(opened(write())).not.toContain('CreationDate');
    const { info } = await readBack(write({ date: '2020-05-04' }));
    expect(info.info).toMatchObject({ CreationDate: 'D:20200504000000Z' });
  });
});

describe('a compiled file', () => {
  const fill = (texts: Readonly<Record<string, string>>) => {
    const result = fillPdf(compilePdf([{ drawing: compiled }], options()), {
      title: 'Tờ mẫu',
      values: texts,
    });
    if ('overflows' in result) throw new Error('overflows');
    return result.pdf;
  };

  test('reads like a file written at once', async () => {
    const [once, later] = await Promise.all([readBack(write()), readBack(fill(values))]);
    expect(later.lines).toEqual(once.lines);
    expect(later.items.map((item) => item.transform)).toEqual(once.items.map((item) => item.transform));
    const plain = (structure: unknown) => JSON.stringify(structure).replace(/p\d+R_/g, '');
    expect(plain(later.structure)).toBe(plain(once.structure));
  });

  test('gives a whole file for each text', async () => {
    const compiledPdf = compilePdf([{ drawing: compiled }], options());
    for (const place of ['Trạm y tế xã Nà Hỳ', 'Chợ Đầm']) {
      const result = fillPdf(compiledPdf, { title: place, values: { place } });
      const { lines } = await readBack('pdf' in result ? result.pdf : new Uint8Array());
      expect(lines.at(-1)).toBe(place);
    }
  });

  test('reports texts that overflow', () => {
    const result = fillPdf(compilePdf([{ drawing: compiled }], options()), {
      title: 'x',
      values: { place: 'Trung tâm kiểm soát bệnh tật '.repeat(12) },
    });
    expect(result).toMatchObject({ overflows: [{ slot: 'place' }] });
  });

  test('embeds a rarer character for the one file that needs it', async () => {
    const { lines } = await readBack(fill({ place: 'Phòng ½ §' }));
    expect(lines.at(-1)).toBe('Phòng ½ §');
  });

  test('is the same for a text whatever was filled in before, and with the same rare letters embeds the same', () => {
    const shared = compilePdf([{ drawing: compiled }], options());
    const fillIn = (file: CompiledPdf, place: string) => {
      const parts = fillParts(file, { title: 'Tờ mẫu', values: { place } });
      if ('overflows' in parts) throw new Error('overflows');
      return parts;
    };
    const texts = ['Chợ Đầm', '«Hoa» số ½', 'Chợ Đầm', '½ «Lan»', 'ŁÓDŹ', '«Hoa» số ½'];
    const filledOneByOne = texts.map((place) => fillIn(shared, place));
    expect(filledOneByOne.map(({ begun, rest }) => sha256(begun) + sha256(rest))).toEqual(
      texts.map((place) => {
        const { begun, rest } = fillIn(compilePdf([{ drawing: compiled }], options()), place);
        return sha256(begun) + sha256(rest);
      }),
    );
    // the constant part of the first letters is not made again
    expect(filledOneByOne[3]?.begun).toBe(filledOneByOne[1]?.begun);
  });

  test('refuses a character that the font lacks', () => {
    expect(() => fill({ place: 'Trạm 病' })).toThrow('No glyph for "病" of "病" in Be Vietnam Pro 700');
  });
});

test('several pages are one document', async () => {
  const { pageCount } = await readBack(writePdf([{ drawing: filled }, { drawing: filled }], options()));
  expect(pageCount).toBe(2);
});

describe('other readers', () => {
  test.skipIf(!hasTool('qpdf'))('qpdf finds no fault', () => {
    expect(runTool('qpdf', ['--check', 'FILE'], write())).toContain('No syntax or stream encoding errors');
  });

  test.skipIf(!hasTool('pdftotext'))('poppler reads the lines in order', () => {
    const text = runTool('pdftotext', ['-raw', 'FILE', '-'], write());
    expect(text.replace(/\s+/g, ' ').trim()).toBe(allLines.join(' ').replace(/\s+/g, ' '));
  });

  test.skipIf(!hasTool('pdffonts'))('poppler finds three embedded subsets with Unicode tables', () => {
    const rows = runTool('pdffonts', ['FILE'], write()).split('\n').slice(2).filter(Boolean);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  test.skipIf(!hasTool('gs'))('Ghostscript draws it with ink of all four plates', () => {
    const [cyan = 0, magenta = 0, yellow = 0, black = 0] = runTool(
      'gs',
      ['-q', '-o', '-', '-sDEVICE=ink_cov', 'FILE'],
      write(),
    )
      .trim()
      .split(/\s+/)
      .map(Number);
    for (const ink of [cyan, magenta, yellow, black]) expect(ink).toBeGreaterThan(1);
  });
});

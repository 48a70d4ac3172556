import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { utils, write } from '@e965/xlsx';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { lockFolder } from '../../../src/node/folders/lock-folder.ts';
import { pathBelow } from '../../../src/node/places/path-below.ts';
import { plainFormats } from '../../core/sheets/plain-sheet.tsx';
import { decodePng, resolutionOf } from '../raster/decode-png.ts';
import { filesIn, workplace } from './workplace.ts';
import { opened } from '../../core/pdf/opened.ts';

const workbook = (sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array => {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

const faulty = [
  ['Loại nơi', 'Tên', 'Địa chỉ', 'Ngôn ngữ'],
  ['canteen', 'Nhà ăn số 1', 'Lô A', 'vi'],
  ['canten', 'Nhà ăn số 2', 'Lô B', 'vi'],
  ['canteen', '', 'Lô C', 'vi'],
  ['canteen', 'Nhà ăn số 3', 'Lô D', 'tiếng Anhh'],
  ['canteen', 'Nhà ăn số 1', 'Lô A', 'vi'],
  [
    'canteen',
    'Nhà ăn của khu nhà ở công nhân phía nam kênh, lối vào từ đường số 12, cạnh trạm bơm',
    'Lô E',
    'vi',
  ],
  ['canteen', 'Nhà ăn 食堂', 'Lô F', 'vi'],
  ['canteen', 'Nhà ăn\u200b số 4', 'Lô G', 'vi'],
  ['canteen', '#REF!', 'Lô H', 'vi'],
];

const told = (file: string, at: string) => `Danh sách nơi có 8 chỗ sai; chưa ghi tệp nào.
The list of places has 8 faults; no file was written.

${file}, ${at}A3 (venue)
  không có loại nơi này (đang ghi: canten) → có phải là "Nhà ăn"?
  there is no such kind of place (it says: canten) → is it "Canteen"?
${file}, ${at}B4 (name)
  ô không được để trống → điền giá trị
  the cell must not be empty → fill it in
${file}, ${at}D5 (language)
  phải là một trong: vi, en (đang ghi: tiếng Anhh) → có phải là "en"?
  must be one of: vi, en (it says: tiếng Anhh) → is it "en"?
${file}, ${at}B6 (name)
  trùng với ${at}B2 (đang ghi: Nhà ăn số 1) → sửa hoặc bỏ một trong hai
  the same as ${at}B2 (it says: Nhà ăn số 1) → change or remove one of the two
${file}, ${at}B7 (name)
  dài hơn ô chữ trên a4-poster 16% (đang ghi: Nhà ăn của khu nhà ở công nhân phía nam kênh, lối vào từ đường số 12, cạnh trạm…) → viết ngắn lại, còn khoảng 72 ký tự
  is 16% too long for its box on a4-poster (it says: Nhà ăn của khu nhà ở công nhân phía nam kênh, lối vào từ đường số 12, cạnh trạm…) → shorten it to about 72 characters
${file}, ${at}B8 (name)
  phông chữ không có 食 (U+98DF), 堂 (U+5802) (đang ghi: Nhà ăn 食堂) → bỏ đi hoặc thay bằng chữ khác
  the fonts have no 食 (U+98DF), 堂 (U+5802) (it says: Nhà ăn 食堂) → leave it out or use another letter
${file}, ${at}B9 (name)
  có ký tự không nhìn thấy: U+200B (đang ghi: Nhà ăn\ufffd số 4) → xóa ô rồi gõ lại
  has characters that cannot be seen: U+200B (it says: Nhà ăn\ufffd số 4) → clear the cell and type it again
${file}, ${at}B10 (name)
  công thức trong ô đang báo lỗi (đang ghi: #REF!) → sửa công thức, hoặc gõ giá trị
  the formula in this cell gives an error (it says: #REF!) → correct the formula, or type the value`;

describe('a table with faults', () => {
  const csv = faulty
    .map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
    .join('\n');
  test.each([
    ['CSV', csv, told('noi.csv', '')],
    ['XLSX', workbook({ 'Đợt 1': faulty }), told('noi.xlsx', 'Đợt 1, ')],
  ])('as %s is told all of them by their cells, and nothing is written', async (_, table, message) => {
    const { dir, run } = await workplace();
    const error = await run(table).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toBe(message);
    expect(await readdir(dir)).not.toContain('out');
  });

  test('in more than a thousand places is told the first thousand and how many more there are', async () => {
    const { run } = await workplace();
    const rows = Array.from({ length: 1500 }, () => 'canteen;');
    await expect(run(['venue;name', ...rows].join('\n'))).rejects.toThrow(
      /has 1500 faults[^]*B2 \(name\), B3 \(name\), B4 \(name\), … \(1000 ô \/ 1000 cells\)\n[^\n]*\n[^\n]*\n\n[^]*… and 500 more/,
    );
  });

  test.each([
    ['that is no UTF-8', Buffer.from('venue;name\ncanteen;Nh\xe0 \u0103n', 'latin1'), 'not UTF-8'],
    ['with an open quotation mark', Buffer.from('venue;name\ncanteen;"Nhà ăn\ncanteen;x'), 'quotation mark'],
    ['without places', Buffer.from('venue;name\n'), 'no place in this file'],
    ['that is a broken workbook', Buffer.from('PK\x03\x04 and nothing else'), 'cannot be read'],
  ])('%s says so', async (_, bytes, message) => {
    const { dir, run } = await workplace();
    const placesFile = join(dir, 'bytes.csv');
    await writeFile(placesFile, bytes);
    await expect(run('', { placesFile })).rejects.toThrow(message);
  });
});

describe('a file of somebody’s own that has the name of the list', () => {
  test('is never replaced, be it the table itself', async () => {
    const { dir, outDir, run } = await workplace();
    const placesFile = join(dir, 'places.csv');
    const table = 'venue,name\ncanteen,Nhà ăn số 1\n';
    await writeFile(placesFile, table);
    await expect(run('', { placesFile, outDir: dir })).rejects.toThrow(
      'holds things that this command did not make for the campaign',
    );
    await run('', { placesFile });
    const list = join(outDir, 'places.csv');
    const listed = await readFile(list, 'utf8');
    await expect(run('', { placesFile: list })).rejects.toThrow('kept for the list of finished sheets');
    expect(await readFile(list, 'utf8')).toBe(listed);
    await writeFile(list, table);
    await expect(run('', { placesFile })).rejects.toThrow('kept for the list of finished sheets');
    expect(await readFile(list, 'utf8')).toBe(table);
    expect(await readFile(placesFile, 'utf8')).toBe(table);
  });
});

describe('an --out that is not ours', () => {
  const table = 'venue,name\ncanteen,Nhà ăn số 1\n';

  test('is refused before anything is written: other things, code, content, a file', async () => {
    const { dir, run } = await workplace();
    const theirs = join(dir, 'theirs');
    await mkdir(theirs);
    await writeFile(join(theirs, 'thesis.doc'), 'x');
    await expect(run(table, { outDir: theirs })).rejects.toThrow(`${theirs}: holds things`);
    await expect(run(table, { outDir: 'src' })).rejects.toThrow('src: belongs to src');
    await expect(run(table, { outDir: 'content/places' })).rejects.toThrow('belongs to content');
    const file = join(theirs, 'thesis.doc');
    await expect(run(table, { outDir: file })).rejects.toThrow(`${file}: this is a file, not a folder`);
    expect(await readdir(theirs)).toEqual(['thesis.doc']);
  });

  test('is taken again when a run was stopped before it had written anything', async () => {
    const { outDir, run } = await workplace();
    await mkdir(outDir);
    await (
      await lockFolder(outDir)
    )();
    expect(await readdir(outDir)).not.toEqual([]);
    expect(await run(table)).toMatchObject({ files: 1 });
  });
});

describe('a folder that another run writes into', () => {
  const table = 'venue,name\ncanteen,Nhà ăn số 1\n';

  test('is left to it', async () => {
    const { outDir, run } = await workplace();
    await mkdir(outDir);
    const unlock = await lockFolder(outDir);
    const before = await readdir(outDir);
    await expect(run(table)).rejects.toThrow(`another run (machine `);
    expect(await readdir(outDir)).toEqual(before);
    await unlock();
    expect(await run(table)).toMatchObject({ files: 1 });
  });
});

const good = `venue;name;note;language
canteen;Nhà ăn số 1;;
HB;Hồ bơi Bến Nghé;Tầng 1;vi
canteen;=Office "5", khu B;;en
canteen;../../x;;
canteen;${'Nhà ăn nhỏ'.normalize('NFD')};;vi
canteen;Nhà ăn số 1;khác;en
canteen;Nha an so 1;;`;

describe('a table of places', () => {
  test('becomes a PDF each in its own folder, and a list of them', async () => {
    const { outDir, run } = await workplace();
    const summary = await run(good);
    const files = await filesIn(outDir);
    const pdfs = Object.keys(files).filter((file) => file.endsWith('.pdf'));
    expect(pdfs).toEqual([
      'canteen/a4-poster.en/nha-an-so-1.pdf',
      'canteen/a4-poster.en/office-5-khu-b.pdf',
      'canteen/a4-poster.vi/nha-an-nho.pdf',
      'canteen/a4-poster.vi/nha-an-so-1-8.pdf',
      'canteen/a4-poster.vi/nha-an-so-1.pdf',
      'canteen/a4-poster.vi/x.pdf',
      'swimming-pool/a4-poster.vi/ho-boi-ben-nghe.pdf',
    ]);
    const list = (await readFile(join(outDir, 'places.csv'), 'utf8')).split('\r\n');
    const bytes = (await readFile(join(outDir, 'canteen/a4-poster.en/office-5-khu-b.pdf'))).length;
    const name = 'canteen/a4-poster.en/office-5-khu-b.pdf';
    expect(list).toHaveLength(9);
    expect(list[3]).toMatch(/^.*,[0-9a-f]{16},1$/);
    expect(list[3]?.slice(0, -19)).toBe(`4,canteen,"'=Office ""5"", khu B",${name},${files[name]},${bytes}`);
    expect(summary).toMatchObject({ places: 7, files: 7, kept: 0 });
    expect(summary.notPrinted).toEqual([{ format: 'a4-poster', column: 'note', count: 2 }]);
  });

  test('says the place’s name on its sheet and in the file’s title', async () => {
    const { outDir, run } = await workplace();
    await run(good);
    const { text, title } = await readPdf(join(outDir, 'canteen/a4-poster.en/office-5-khu-b.pdf'), 1);
    expect(text).toContain('=Office "5", khu B');
    expect(title).toBe('WASH IN A BASIN – =Office "5", khu B');
  });

  test('as a workbook gives the same sheets, from every sheet that names places', async () => {
    const { outDir, run } = await workplace();
    const rows = good.split('\n').map((row) => row.split(';').map((cell) => cell.replaceAll('""', '"')));
    await run(good);
    const fromCsv = await filesIn(outDir);
    await rm(outDir, { recursive: true });
    const [header = [], ...places] = rows;
    const book = workbook({
      'Hướng dẫn': [['Điền vào các trang sau']],
      'Phía bắc': [header, ...places.slice(0, 2)],
      'Phía nam': [['Danh sách', '', '', ''], header, ...places.slice(2)],
    });
    const summary = await run(book);
    expect(summary).toMatchObject({
      places: 7,
      leftOut: [{ what: 'tab', tab: 'Hướng dẫn', isHidden: false }],
    });
    const isSheet = ([file]: [string, string]) => file.endsWith('.pdf') && !file.includes('-1-');
    const pdfs = (files: Record<string, string>) => Object.entries(files).filter(isSheet);
    expect(pdfs(await filesIn(outDir))).toEqual(pdfs(fromCsv));
    expect(await readFile(join(outDir, 'places.csv'), 'utf8')).toContain('\r\nPhía nam!3,canteen,');
  });

  test('that was made before is not made again, but for what is missing', async () => {
    const { outDir, run } = await workplace();
    await run(good);
    const before = await filesIn(outDir);
    expect(await run(good)).toMatchObject({ files: 7, kept: 7 });
    await rm(join(outDir, 'canteen/a4-poster.vi/x.pdf'));
    expect(await run(good)).toMatchObject({ files: 7, kept: 6 });
    expect(await filesIn(outDir)).toEqual(before);
  });

  test.each(['../x', '/etc/x', 'a/../../x', '..', '', 'a\0b'])('never writes to %j', (file) => {
    expect(() => pathBelow('/tmp/out', file)).toThrow('is not below');
  });

  test('that lost a district says that its archive is still there', async () => {
    const { run } = await workplace();
    const first = 'venue,name,district\ncanteen,Một,Quận 1\n';
    expect(await run(`${first}canteen,Hai,Quận 2\n`, { pack: true })).toMatchObject({ files: 2 });
    const { leftOver } = await run(first, { pack: true });
    expect(leftOver).toEqual({ count: 1, first: ['quan-2/a4-poster.vi.zip'] });
  });

  test('that lost rows says which sheets of theirs are still there, until they are gone', async () => {
    const { outDir, run } = await workplace();
    const rows = ['venue;name', 'canteen;Nhà ăn số 1', 'HB;Hồ bơi A', 'HB;Hồ bơi B'];
    const lost = ['swimming-pool/a4-poster.vi/ho-boi-a.pdf', 'swimming-pool/a4-poster.vi/ho-boi-b.pdf'];
    expect((await run(rows.join('\n'))).leftOver).toEqual({ count: 0, first: [] });
    const fewer = rows.slice(0, 2).join('\n');
    expect((await run(fewer)).leftOver).toEqual({ count: 2, first: lost });
    expect((await run(fewer)).leftOver).toEqual({ count: 2, first: lost });
    await rm(join(outDir, 'swimming-pool'), { recursive: true });
    expect((await run(fewer)).leftOver).toEqual({ count: 0, first: [] });
    expect((await readdir(outDir)).filter((name) => !name.startsWith('.loa.'))).toEqual([
      '.loa-places.json',
      'canteen',
      'places.csv',
    ]);
  });

  test('names a format that no venue has, and those there are', async () => {
    const { run } = await workplace();
    await expect(run(good, { formats: ['a9'] })).rejects.toThrow('--format: there is no format "a9"');
    await expect(run(good, { registry: plainFormats({}, ['png']) })).rejects.toThrow(
      '--format: "a4-poster" cannot be made for places',
    );
  });
});

describe('what is put together on other paper', () => {
  const tents = {
    registry: formats,
    formats: ['counter-tent'],
    contentDir: 'content',
    language: 'en',
  } as const;
  const table = 'venue,name\nhotel,Riverside Hotel\n';

  test('has the place’s name on every face, and no picture', async () => {
    const { outDir, run } = await workplace();
    const summary = await run(table, { ...tents, formats: ['counter-tent', 'a5-leaflet'], png: true });
    expect(summary).toMatchObject({ places: 1, files: 3 });
    expect(summary).toMatchObject({ noPicture: ['counter-tent'], frontOnly: ['a5-leaflet'] });
    const pdf = await readFile(join(outDir, 'hotel/counter-tent.en/riverside-hotel.pdf'));
    const page = await (await getDocument({ data: new Uint8Array(pdf) }).promise).getPage(1);
    expect(page.view.map(Math.round)).toEqual([0, 0, 595, 842]);
    const { items } = await page.getTextContent();
    const texts = items.map((item) => ('str' in item ? item.str : ''));
    expect(texts.filter((text) => text === 'Riverside Hotel')).toHaveLength(2);
  });

  test('is refused in one PDF before anything is written', async () => {
    const { dir, run } = await workplace();
    await expect(run(table, { ...tents, combine: true })).rejects.toThrow(
      '--format: "counter-tent" cannot be made for places in one PDF',
    );
    expect(await readdir(dir)).not.toContain('out');
  });
});

describe('pictures', () => {
  test('stand beside the PDFs at 300 dpi, each with its place’s name, and are listed behind them', async () => {
    const { outDir, run } = await workplace();
    const inPrint = { registry: plainFormats(), png: true };
    expect(await run(good, inPrint)).toMatchObject({ places: 7, files: 14, kept: 0 });
    const list = (await readFile(join(outDir, 'places.csv'), 'utf8')).split('\r\n');
    expect(list.slice(1, 3).map((line) => line.split(',')[3])).toEqual([
      'canteen/a4-poster.vi/nha-an-so-1.pdf',
      'canteen/a4-poster.vi/nha-an-so-1.png',
    ]);
    const files = await filesIn(outDir);
    expect(list[2]?.split(',')[4]).toBe(files['canteen/a4-poster.vi/nha-an-so-1.png']);
    const picture = async (name: string) => readFile(join(outDir, 'canteen/a4-poster.vi', `${name}.png`));
    const [first, second] = [await picture('nha-an-so-1'), await picture('nha-an-nho')];
    const { widthPx, heightPx, rgba } = await decodePng(first);
    expect([widthPx, heightPx]).toEqual([2480, 3508]);
    expect(resolutionOf(first)).toBe(11_811);
    const { rgba: other } = await decodePng(second);
    let changed = 0;
    for (let at = 0; at < rgba.length; at += 1) changed += Number(rgba[at] !== other[at]);
    expect(changed).toBeGreaterThan(1000);
    expect(changed).toBeLessThan(rgba.length / 20);
  });

  test('that are missing are made again, the others kept', async () => {
    const { outDir, run } = await workplace();
    await run(good, { png: true });
    const before = await filesIn(outDir);
    await rm(join(outDir, 'canteen/a4-poster.vi/x.png'));
    expect(await run(good, { png: true })).toMatchObject({ files: 14, kept: 13 });
    expect(await filesIn(outDir)).toEqual(before);
  });

  test('are all there is of slides, with the place’s name; a combined PDF of them is refused', async () => {
    const { outDir, run } = await workplace();
    const table = 'venue,name\nswimming-pool,Hồ bơi Bắc\nswimming-pool,Hồ bơi Nam Định\n';
    const slides = { registry: formats, formats: ['slide-1080p'] };
    await expect(run(table, { ...slides, combine: true })).rejects.toThrow(
      '--format: "slide-1080p" cannot be made for places in one PDF (--combine)',
    );
    expect(await run(table, slides)).toMatchObject({ places: 2, files: 2 });
    const folder = join(outDir, 'swimming-pool/slide-1080p.vi');
    expect((await readdir(folder)).toSorted()).toEqual(['ho-boi-bac.png', 'ho-boi-nam-dinh.png']);
    const [north, south] = await Promise.all(
      ['ho-boi-bac', 'ho-boi-nam-dinh'].map(async (name) =>
        decodePng(await readFile(join(folder, `${name}.png`))),
      ),
    );
    expect(north).toMatchObject({ widthPx: 1920, heightPx: 1080 });
    expect(north?.rgba.some((value, at) => value !== south?.rgba[at])).toBe(true);
  });

  test('of a combined file are refused before anything is written', async () => {
    const { dir, run } = await workplace();
    await expect(run(good, { png: true, combine: true })).rejects.toThrow('leave out --combine or --png');
    expect(await readdir(dir)).not.toContain('out');
  });
});

describe('combined', () => {
  test('is one file a language with an outline by place, and a list of pages', async () => {
    const { outDir, run } = await workplace();
    expect(await run(good, { combine: true })).toMatchObject({ places: 7, files: 2 });
    expect((await readdir(outDir)).filter((name) => !name.startsWith('.loa.'))).toEqual([
      '.loa-places.json',
      'a4-poster.en.pdf',
      'a4-poster.vi.pdf',
      'places.csv',
    ]);
    const { text, title, outline, labels, fonts } = await readPdf(join(outDir, 'a4-poster.vi.pdf'), 2);
    expect(text).toContain('Hồ bơi Bến Nghé');
    expect(title).toBe('Áp phích A4 – 5 nơi');
    expect(outline).toEqual(['Nhà ăn số 1', 'Hồ bơi Bến Nghé', '../../x', 'Nhà ăn nhỏ', 'Nha an so 1']);
    expect(labels).toEqual(['2', '3', '5', '6', '8']);
    expect(fonts).toBe(3);
    const list = (await readFile(join(outDir, 'places.csv'), 'utf8')).split('\r\n');
    expect(list.map((line) => line.split(',').find((cell) => cell.includes('#')))).toEqual([
      undefined,
      ...['vi.pdf#page=1', 'vi.pdf#page=2', 'en.pdf#page=1', 'vi.pdf#page=3', 'vi.pdf#page=4'].map(
        (end) => `a4-poster.${end}`,
      ),
      'a4-poster.en.pdf#page=2',
      'a4-poster.vi.pdf#page=5',
      undefined,
    ]);
  });

  test('keeps the files that are whole when it is run again', async () => {
    const { outDir, run } = await workplace();
    await run(good, { combine: true });
    const before = await filesIn(outDir);
    await rm(join(outDir, 'a4-poster.en.pdf'));
    expect(await run(good, { combine: true })).toMatchObject({ files: 2, kept: 1 });
    expect(await filesIn(outDir)).toEqual(before);
  });
});

test.each([
  // A sheet that is kept by mistake takes 30,000 bytes, as a page of a combined file 3,000.
  { combine: false, most: 2000, keptBytes: 54e6 },
  { combine: true, most: 10_000, keptBytes: 29e6 },
])(
  'memory stays flat from 200 places to $most (combined: $combine)',
  async ({ combine, most, keptBytes }) => {
    const { outDir, run } = await workplace();
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = async (count: number) => {
      const rows = Array.from({ length: count }, (_, index) => `canteen;Nhà ăn ${index + 1}`);
      await rm(outDir, { recursive: true, force: true });
      let bytes = 0;
      const progress = (_: string, done: number, total = 0) => {
        if (total === 0 || done < total) return;
        collect();
        collect();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        bytes = heapUsed + arrayBuffers;
      };
      await run(['venue;name', ...rows].join('\n'), { combine, progress });
      return bytes;
    };
    // what is made once for all runs is there
    await used(200);
    const few = await used(200);
    const many = await used(most);
    expect(few).toBeGreaterThan(0);
    // What is remembered of a place is its name's number, its row's address and, combined, where its objects begin.
    // That is 900 bytes a place; half of what kept pages take leaves room for garbage that is not collected yet.
    expect(many - few).toBeLessThan(keptBytes / 2);
  },
  // ten thousand sheets, also on a busy machine
  300_000,
);

async function readPdf(path: string, number: number) {
  const bytes = await readFile(path);
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const file = await task.promise;
  const { items } = await (await file.getPage(number)).getTextContent();
  const { info } = await file.getMetadata();
  const result = {
    text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
    title: 'Title' in info ? info.Title : undefined,
    outline: ((await file.getOutline()) ?? []).map(({ title }) => title),
    labels: await file.getPageLabels(),
    fonts: opened(bytes).split('/FontFile2').length - 1,
  };
  await task.destroy();
  return result;
}

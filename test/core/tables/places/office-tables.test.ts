import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cell, numberFormat, readTable, row, xlsx } from './read-table.ts';

const header = ['venue', 'name', 'address', 'hotline'];
const names = ({ places }: Awaited<ReturnType<typeof readTable>>) => places.map(({ name }) => name);
const wheres = ({ faults }: Awaited<ReturnType<typeof readTable>>) => faults.map(([where]) => where);

describe('what an office has hidden', () => {
  const rows =
    row(1, [...header, 'note']) +
    row(2, ['market', 'Chợ Một', '1 A', '', 'NỘI BỘ']) +
    row(3, ['market', 'Chợ Hai', '2 B'], ' hidden="1"') +
    row(4, ['market', 'Chợ Ba', '3 C'], ' ht="0" customHeight="1"');
  const sheet = { name: 'DS', rows, cols: '<cols><col min="5" max="5" width="9" hidden="1"/></cols>' };
  const other = {
    name: 'Ẩn',
    rows: row(1, header) + row(2, ['market', 'Chợ Bốn', '4 D']),
    state: 'veryHidden',
  };

  test('is not read, and told with its place', async () => {
    const read = await readTable(xlsx([sheet, other]));
    expect(read.places).toMatchObject([{ name: 'Chợ Một', note: '' }]);
    expect(read.leftOut).toEqual([
      { what: 'rows', tab: 'DS', rows: [3, 4] },
      { what: 'columns', tab: 'DS', columns: [4] },
      { what: 'tab', tab: 'Ẩn', isHidden: true },
    ]);
  });

  test('is taken along when asked for', async () => {
    const read = await readTable(xlsx([sheet, other]), { hidden: true });
    expect(names(read)).toEqual(['Chợ Một', 'Chợ Hai', 'Chợ Ba', 'Chợ Bốn']);
    expect(read.places[0]?.note).toBe('NỘI BỘ');
    expect(read.leftOut).toEqual([]);
  });

  test('is said to be hidden when the list needs it', async () => {
    const cols = '<cols><col min="1" max="1" width="9" hidden="1"/></cols>';
    const { faults } = await readTable(xlsx([{ name: 'DS', rows, cols }]));
    expect(faults[0]?.slice(0, 2)).toEqual(['DS, row 1 (venue)', 'this column is hidden']);
  });
});

describe('a cell of a workbook', () => {
  const read = (xml: string, styles?: string) =>
    readTable(
      xlsx(
        [
          {
            name: 'DS',
            rows: `${row(1, header)}<row r="2">${cell('A2', 'market')}${cell('B2', 'Chợ')}${xml}</row>`,
          },
        ],
        styles,
      ),
    );

  test.each([
    ['<c r="C2"><f>"12 "&amp;"Lê Lợi"</f></c>', 'is not in the file'],
    ['<c r="C2"><f>A1</f><v></v></c>', 'is not in the file'],
    ['<c r="C2" t="e"><f>A1</f><v>#CALC!</v></c>', 'gives an error'],
    ['<c r="C2" t="e"><v>#ERROR!</v></c>', 'gives an error'],
    ['<c r="C2" t="d"><v>2020-05-12</v></c>', 'made a date'],
  ])('%s is refused', async (xml, rule) => {
    const { faults } = await read(xml);
    expect(faults).toMatchObject([['DS, C2 (address)', expect.stringContaining(rule), expect.any(String)]]);
  });

  test.each([14, 16, 17, 22, 27, 30, 31, 36, 45, 50, 57, 58])(
    'with the date format %i of Excel is refused',
    async (id) => {
      expect(wheres(await read('<c r="C2" s="1"><v>43963</v></c>', numberFormat(id)))).toEqual([
        'DS, C2 (address)',
      ]);
    },
  );

  test.each([
    'd\\-mmm',
    '[$-42A]d mmmm',
    'dd/mm/yyyy;@',
    '[$-vi-VN]d" tháng "m',
    'yyyy"年"m"月"',
    'h:mm AM/PM',
  ])('with the date format %s is refused', async (code) => {
    const styles = numberFormat(170, code.replaceAll('"', '&quot;'));
    expect(wheres(await read('<c r="C2" s="1"><v>43963.5</v></c>', styles))).toEqual(['DS, C2 (address)']);
  });

  test('with a formula that gives an empty text is empty', async () => {
    expect(await read('<c r="C2" t="str"><f>""</f><v></v></c>')).toMatchObject({
      places: [{ address: '' }],
      faults: [],
    });
  });
});

describe('the list of a workbook', () => {
  test('is found beside what choices are looked up in', async () => {
    const list = row(1, ['Loại nơi', 'Tên', 'Địa chỉ']) + row(2, ['Chợ', 'Chợ Một', '1 A']);
    const lookup = row(1, ['Loại nơi']) + row(2, ['Chợ']) + row(3, ['Trường học']);
    const read = await readTable(
      xlsx([
        { name: 'Danh sách', rows: list },
        { name: 'Danh mục', rows: lookup },
      ]),
    );
    expect(names(read)).toEqual(['Chợ Một']);
    expect(read.leftOut).toEqual([{ what: 'tab', tab: 'Danh mục', isHidden: false }]);
  });

  test('may have a header of two rows, whose parts are joined', async () => {
    const rows =
      row(1, ['DANH SÁCH ĐIỂM']) +
      row(2, ['STT', 'Loại nơi', 'Tên', 'Địa chỉ', '', 'SĐT']) +
      row(3, ['', '', '', 'Số nhà, đường', 'Phường', '']) +
      row(4, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']) +
      row(5, ['1', 'Chợ', 'Chợ Một', '1 A', 'P1', '19009095']);
    const merged = ['A1:F1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3'];
    const more = `<mergeCells count="6">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    const read = await readTable(xlsx([{ name: 'DS', rows, more }]));
    expect(read.faults).toEqual([]);
    expect(read.places).toMatchObject([{ row: 5, name: 'Chợ Một', address: '1 A, P1', hotline: '19009095' }]);
  });

  test('of which one header spans three columns has all three of them', async () => {
    const rows =
      row(1, ['Loại nơi', 'Tên', 'Địa chỉ']) + row(2, ['Chợ', 'Chợ Một', '1 A', 'Phường 1', 'Quận 1']);
    const more = '<mergeCells count="1"><mergeCell ref="C1:E1"/></mergeCells>';
    expect((await readTable(xlsx([{ name: 'DS', rows, more }]))).places).toMatchObject([
      { address: '1 A, Phường 1, Quận 1' },
    ]);
    expect(wheres(await readTable(xlsx([{ name: 'DS', rows }])))).toEqual(['DS, D2', 'DS, E2'].slice(0, 1));
  });

  test('ends above totals and signatures, which are named', async () => {
    const rows =
      row(1, ['STT', 'Loại nơi', 'Tên', 'Địa chỉ']) +
      row(2, ['1', 'Chợ', 'Chợ Một', '1 A']) +
      row(3, ['', '', 'Tổng cộng: 1 nơi']) +
      row(5, ['', '', '', 'Ngày 20 tháng 8 năm 2020']) +
      row(6, ['', 'NGƯỜI LẬP BIỂU', '', 'CHỦ TỊCH']);
    const read = await readTable(xlsx([{ name: 'DS', rows }]));
    expect([names(read), read.faults]).toEqual([['Chợ Một'], []]);
    expect(read.leftOut).toEqual([{ what: 'below', tab: 'DS', from: 3, to: 6, text: 'Tổng cộng: 1 nơi' }]);
  });

  test('has a fault where a place below a gap lacks its kind, when more places follow', async () => {
    const { faults, leftOut } = await readTable('venue,name\nmarket,A\n\n,B\nmarket,C');
    expect(faults.map(([where]) => where)).toEqual(['A4 (venue)']);
    expect(leftOut).toEqual([]);
  });

  test('with a mistyped kind in its last row has a fault there', async () => {
    expect(wheres(await readTable('venue,name\nmarket,A\n\nmarkt,B'))).toEqual(['A4 (venue)']);
  });

  test('passes over rows with a number or an unticked box alone', async () => {
    expect(
      names(await readTable('STT,venue,name,printed\n1,market,A,TRUE\n2,,,FALSE\n3,,,\n,,,FALSE')),
    ).toEqual(['A']);
  });

  test('that is damaged is refused by name', async () => {
    const broken = `${row(1, header)}<row r="2">${cell('A2', 'market')}<c r="B2" t="s"><v>99</v></c></row>`;
    const good = row(1, header) + row(2, ['market', 'A']);
    expect(
      wheres(
        await readTable(
          xlsx([
            { name: 'Một', rows: good },
            { name: 'Hai', rows: broken },
          ]),
        ),
      ),
    ).toEqual(['Hai']);
  });
});

describe('a hotline that a program changed', () => {
  test.each([
    ['="0912345678"', '0912345678'],
    ["'0912345678", '0912345678'],
    ['0912.345.678', '0912.345.678'],
    ['1900 9095', '1900 9095'],
  ])('%s says %s', async (written, hotline) => {
    const quoted = `"${written.replaceAll('"', '""')}"`;
    expect((await readTable(`venue,name,hotline\nmarket,A,${quoted}`)).places).toMatchObject([{ hotline }]);
  });

  test.each([
    ['8.49123E+10', 'all the digits'],
    ['8,49123E+10', 'all the digits'],
    ['9.12345678E+08', '0912345678'],
    ['912345678.0', '0912345678'],
    ['19009095.0', '19009095'],
    ['912.345.678', '0912345678'],
    ['912345678', '0912345678'],
    ['84912345678', '+84912345678'],
    ['0', 'clear the cell'],
    ['########', 'widen the column'],
    ['#ERROR!', 'correct the formula'],
    ['Err:502', 'correct the formula'],
    ['null', 'clear the cell'],
    ['NaN', 'clear the cell'],
    ['N/A', 'clear the cell'],
    ['-', 'clear the cell'],
    ['không có', 'clear the cell'],
    ['FALSE', 'clear the cell'],
    ['#NAME?', 'correct the formula'],
    ['Đang tải…', 'correct the formula'],
  ])('%s is refused: %s', async (written, fix) => {
    const { faults } = await readTable(`venue;name;hotline\nmarket;A;${written}`);
    expect(faults).toMatchObject([['C2 (hotline)', expect.any(String), expect.stringContaining(fix)]]);
  });
});

describe('a hotline of another country', () => {
  const phones = { code: '999', trunk: '8', numbers: [{ begin: ['46'], digits: 6 }] };

  test.each([
    ['461234', '8461234'],
    ['999461234', '+999461234'],
    ['4.61234E+05', 'all the digits'],
    ['461,234.00', undefined],
  ])('%s: %s', async (written, fix) => {
    const { faults } = await readTable(`venue;name;hotline\nmarket;A;${written}`, { phones });
    if (fix) expect(faults[0]?.[2]).toContain(fix);
    else expect(faults).toEqual([]);
  });

  test('is not held against the numbers of Viet Nam, nor against any where the campaign names none', async () => {
    for (const other of [phones, undefined]) {
      const { places, faults } = await readTable('venue;name;hotline\nmarket;A;912345678', { phones: other });
      expect(faults).toEqual([]);
      expect(places).toMatchObject([{ hotline: '912345678' }]);
    }
  });
});

describe('a text that became a date', () => {
  test.each(
    [
      ['12-May', 'May-12', '5-Dec', '12-Thg5', 'Thg5-12', '12-thg 5', '05/12/2020', '12.5.2020'],
      [
        '2020-05-12 00:00:00',
        '2020-05-12',
        '12:05:00',
        '43963',
        '12-mai',
        '12. Mai',
        '5月12日',
        '12 Tháng Năm',
        '5/12/20 0:00',
      ],
    ].flat(),
  )('%s is refused', async (address) => {
    const { faults } = await readTable(`venue;name;address\nmarket;A;${address}`);
    expect(faults).toMatchObject([
      ['C2 (address)', expect.stringContaining('made a date'), expect.any(String)],
    ]);
  });

  test.each([
    '12/5 Lê Lợi',
    '12/5',
    '5/12/20',
    'Đường 30 Tháng 4',
    '30 Tháng 4',
    'Đường 2/9',
    '3-4 Trần Hưng Đạo',
    'Lô A-12',
    'Hẻm 43963',
  ])('%s is none', async (address) => {
    expect((await readTable(`venue;name;address\nmarket;A;${address}`)).places).toMatchObject([{ address }]);
  });
});

describe('broken letters', () => {
  test.each([
    ['Chá»£ Báº¿n NghÃ©', 'Chợ Bến Nghé'],
    ['ChÃ¡Â»Â£ BÃ¡ÂºÂ¿n', 'Chợ Bến'],
    ['Ch·ª£ B·∫øn Ngh√©', 'Chợ Bến Nghé'],
    ['Chợ Báº¿n', 'Chợ Bến'],
    ['Chợ A &amp; B', 'Chợ A & B'],
    ['Chợ<br/>A', 'Chợ, A'],
    ['Ch? B?n Thành', 'type the cell again'],
    ['Tr\ufffdờng', 'type the cell again'],
    ['Bá»nh viá»n', 'type the cell again'],
    ['Ch_x1EE3_ A', 'Chợ A'],
    ['Chợ\u0007 A', 'type it again'],
  ])('%j are refused with what they may have been: %s', async (name, likely) => {
    const { faults } = await readTable(`venue;name\nmarket;"${name}"`);
    expect(faults).toMatchObject([['B2 (name)', expect.any(String), expect.stringContaining(likely)]]);
  });

  test.each(['Chợ “A” – B', 'NGÃ BA', 'A & B', 'Café Zürich', 'Đắk Lắk', 'Lễ hội “NGÕ NGÃ”', 'Chợ «Lá»'])(
    '%s are right',
    async (name) => {
      expect(names(await readTable(`venue;name\nmarket;${name}`))).toEqual([name]);
    },
  );

  test('letters in two parts are joined', async () => {
    expect(names(await readTable(`venue;name\nmarket;${'Chợ Bến'.normalize('NFD')}`))).toEqual(['Chợ Bến']);
  });
});

describe('an old encoding', () => {
  const vni =
    'venue;name;address\nmarket;Chôï Beán Ngheù;12 Leâ Lôïi\nschool;Tröôøng maàm non Hoa Mai;Phöôøng 3';
  test('is told column by column, and refused without agreement', async () => {
    const { faults, oldColumns } = await readTable(vni);
    expect(oldColumns).toMatchObject([
      { position: 1, encoding: 'VNI', samples: [['Chôï Beán Ngheù', 'Chợ Bến Nghé'], expect.anything()] },
      { position: 2, encoding: 'VNI' },
    ]);
    expect(faults.map(([where]) => where)).toEqual([
      'B2 (name)',
      'C2 (address)',
      'B3 (name)',
      'C3 (address)',
    ]);
  });

  test.each([
    ['VNI', vni],
    [
      'TCVN3',
      'venue;name;address\nmarket;Chî BÕn NghÐ;12 Lª Lîi\nschool;Tr\u00adêng mÇm non Hoa Mai;Ph\u00adêng 3',
    ],
  ])('%s is converted when that is agreed', async (_, text) => {
    const { places, faults } = await readTable(text, { convert: true });
    expect(faults).toEqual([]);
    expect(places.map(({ name, address }) => [name, address])).toEqual([
      ['Chợ Bến Nghé', '12 Lê Lợi'],
      ['Trường mầm non Hoa Mai', 'Phường 3'],
    ]);
  });

  test('of Vietnamese Windows is converted, and without agreement the file is refused', async () => {
    // Chợ Bến, as Excel saves "CSV" on a Vietnamese Windows: o with horn F5 and dot below F2; e with circumflex EA and acute EC.
    const bytes = Uint8Array.from([
      ...strToU8('venue;name\nmarket;Ch'),
      0xf5,
      0xf2,
      ...strToU8(' B'),
      0xea,
      0xec,
      ...strToU8('n'),
    ]);
    expect(names(await readTable(bytes, { convert: true }))).toEqual(['Chợ Bến']);
    expect((await readTable(bytes)).faults[0]?.[1]).toContain('not UTF-8');
  });
});

describe('the bytes of a text', () => {
  const text = 'venue;name\r\nmarket;Chợ Bến Nghé\r\n';
  const wide = (isBig: boolean, mark: boolean) => {
    const units = Array.from((mark ? '\ufeff' : '') + text, (letter) => letter.charCodeAt(0));
    return Uint8Array.from(
      units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
    );
  };
  test.each([
    ['UTF-8 with its mark', strToU8(`\ufeff${text}`)],
    ['UTF-16 LE', wide(false, true)],
    ['UTF-16 BE', wide(true, true)],
    ['UTF-16 LE without mark', wide(false, false)],
    ['UTF-16 BE without mark', wide(true, false)],
  ])('in %s are read', async (_, bytes) => {
    expect(names(await readTable(bytes))).toEqual(['Chợ Bến Nghé']);
  });

  test.each([
    ['LE', true, true],
    ['BE', false, true],
    ['LE without mark', true, false],
    ['BE without mark', false, false],
  ])('in UTF-32 %s make no sheet, and somebody is told', async (_, isLittle, mark) => {
    const letters = Array.from((mark ? '\ufeff' : '') + text);
    const bytes = new DataView(new ArrayBuffer(letters.length * 4));
    for (const [at, letter] of letters.entries())
      bytes.setUint32(at * 4, letter.codePointAt(0) ?? 0, isLittle);
    const { places, faults } = await readTable(new Uint8Array(bytes.buffer));
    expect(places).toEqual([]);
    expect(faults).not.toEqual([]);
  });

  test('one bad byte is told at its row', async () => {
    const before = strToU8(
      `venue;name\n${Array.from({ length: 499 }, (_, at) => `market;Chợ ${at}\n`).join('')}market;Ch`,
    );
    const bytes = Uint8Array.from([...before, 0xe1, ...strToU8(' xyz\nmarket;Chợ cuối')]);
    expect(wheres(await readTable(bytes))).toEqual(['B501 (name)']);
  });
});

describe('the shape of a CSV text', () => {
  test('a comma outside quotation marks is told with the cells that seem to be one', async () => {
    const { faults, places } = await readTable(
      'venue,name,address,hotline,note\nmarket,A,12 Lê Lợi, Phường 1,0912345678,\nmarket,B,"3 Lê Lai, Phường 2",0912345679,',
    );
    expect(faults).toMatchObject([
      [
        'row 2',
        expect.stringContaining('C2 and D2 seem to be one'),
        expect.stringContaining('12 Lê Lợi, Phường 1'),
      ],
    ]);
    expect(places).toHaveLength(1);
  });

  test('rows may lack their empty last cells, or have one too many', async () => {
    expect(names(await readTable('venue,name,address,note\nmarket,A\nmarket,B,2 B\nmarket,C,3 C,,'))).toEqual(
      ['A', 'B', 'C'],
    );
  });

  test.each([
    ['venue;name;address\nmarket;A;a\nmarket,B,b', 'by commas, the header by semicolons'],
    ['venue,name,address,hotline\nmarket,A,a,\nmarket;B;b;', 'by semicolons, the header by commas'],
    ['venue,name,address,hotline\nmarket,A,a,\nmarket\tB\tb', 'by tabs, the header by commas'],
    ['venue\tname\taddress\tnote\nmarket\tA\ta\t\nmarket;B;b', 'by semicolons, the header by tabs'],
  ])('a separator that changes is refused at its row: %j', async (text, said) => {
    const { faults } = await readTable(text);
    expect(faults).toMatchObject([
      ['row 3', expect.stringContaining(`separated ${said}`), expect.any(String)],
    ]);
  });

  test('a line break within a name is a space', async () => {
    expect(names(await readTable('venue;name\nmarket;"Chợ\r\nBến Nghé"'))).toEqual(['Chợ Bến Nghé']);
  });

  test('rows that a program kept as one cell each are read', async () => {
    expect(names(await readTable('"venue,name,address"\n"market,A,""1, B"""\n'))).toEqual(['A']);
  });
});

describe('a file that is no table', () => {
  test.each([
    ['%PDF-1.4\n%âãÏÓ', 'this is a PDF'],
    ['{\\rtf1\\ansi}', 'Word'],
    ['', 'nothing in this file'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related', '.mht'],
    ['{"url":"https://docs.google.com/x","doc_id":"x"}', 'shortcut'],
  ])('%j is said to be one', async (text, rule) => {
    expect((await readTable(text)).faults[0]?.[1]).toContain(rule);
  });

  test.each([
    ['xl/workbook.bin', '.xlsb'],
    ['Index/Document.iwa', 'Numbers'],
    ['word/document.xml', 'Word'],
    ['ppt/presentation.xml', 'presentation'],
    ['readme.txt', 'archive'],
  ])('a ZIP file with %s is told as what it is', async (path, rule) => {
    expect((await readTable(zipSync({ [path]: strToU8('x') }))).faults[0]?.[1]).toContain(rule);
  });

  test('HTML that was saved under the name of a workbook is read, without its hidden rows', async () => {
    const html =
      '<html><meta charset="utf-8"><table><tr><td>Loại nơi</td><td>Tên</td><td>Đường dây nóng</td></tr>' +
      '<tr><td>Chợ</td><td>Chợ Bến Nghé</td><td>0912345678</td></tr><tr style="display:none"><td>Chợ</td><td>Cũ</td></tr></table></html>';
    const read = await readTable(html, { name: 'noi.xls' });
    expect(read.places).toMatchObject([{ name: 'Chợ Bến Nghé', hotline: '0912345678' }]);
    expect(read.leftOut).toEqual([{ what: 'rows', tab: 'Sheet1', rows: [3] }]);
  });

  test('a workbook that grows beyond what is allowed is not unpacked', async () => {
    const bomb = zipSync(
      { 'xl/workbook.xml': strToU8('<x/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(301_000_000) },
      { level: 1 },
    );
    expect(bomb.length).toBeLessThan(5_000_000);
    expect((await readTable(bomb)).faults[0]?.[1]).toContain('grows to 302 MB');
  });
});

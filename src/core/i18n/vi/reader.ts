import { markFaults } from './mark-faults.ts';
import { markupFaults } from './markup-faults.ts';
import { sceneFaults } from './scene-faults.ts';
import { schemaRules } from './schema-rules.ts';
import { wordingFaults } from './wording-faults.ts';

/** What the reader of `content/` says about a fault: the rule that is broken and the way to mend it. */
export const reader = {
  faults: {
    ...markFaults,
    ...markupFaults,
    ...sceneFaults,
    ...wordingFaults,
    heading: (count: number) => `Nội dung có ${count} chỗ sai; chưa có gì được thay đổi.`,
    value: (value: string) => `đang ghi: ${value}`,
    yamlSyntax: (message: string) => ({
      rule: `không đọc được theo cú pháp YAML (${message})`,
      fix: 'xem lại thụt đầu dòng, dấu hai chấm và dấu nháy ở dòng này',
    }),
    missingFile: (path: string) => ({ rule: 'phải có tệp này', fix: `thêm tệp ${path}` }),
    missingFrontMatter: () => ({
      rule: 'bài phải mở đầu bằng phần thông tin giữa hai dòng ---',
      fix: 'thêm phần này như ở các bài khác trong thư mục',
    }),
    missingKey: (key: string) => ({ rule: `thiếu mục "${key}"`, fix: `thêm mục ${key}:` }),
    unknownKey: (key: string, suggestion: string | undefined) => ({
      rule: `không có mục nào tên là "${key}"`,
      fix: suggestion ? `có phải là "${suggestion}"?` : 'bỏ mục này hoặc sửa lại tên',
    }),
    wrongType: (expected: string) => ({
      rule: `phải là ${expected}`,
      fix: expected === 'chữ' ? 'đặt giá trị trong dấu nháy' : 'sửa lại giá trị',
    }),
    notAChoice: (choices: string, suggestion: string | undefined) => ({
      rule: `phải là một trong: ${choices}`,
      fix: suggestion ? `có phải là "${suggestion}"?` : 'chọn một giá trị trong danh sách',
    }),
    atLeast: (least: string) => ({ rule: `phải có ít nhất ${least}`, fix: 'thêm cho đủ' }),
    atMost: (most: string) => ({ rule: `chỉ được nhiều nhất ${most}`, fix: 'bớt đi' }),
    badAddress: () => ({ rule: 'phải là một địa chỉ web đầy đủ', fix: 'viết cả https:// ở đầu' }),
    schemaRule: (message: string) => ({ rule: message, fix: 'sửa lại cho đúng' }),
    unknownReference: (what: string, suggestion: string | undefined) => ({
      rule: `không tìm thấy ${what} này`,
      fix: suggestion ? `có phải là "${suggestion}"?` : `kiểm tra lại tên, hoặc thêm ${what} trước`,
    }),
    badCheckCode: () => ({
      rule: 'mã kiểm tra có ký tự kiểm không khớp',
      fix: 'khôi phục dòng này từ lịch sử Git; tệp do npm run editions ghi, đừng sửa tay',
    }),
    badSuccessor: () => ({
      rule: 'chỉ bản đã bị thay mới ghi mã thay thế, và mã đó phải là bản sau của cùng tờ',
      fix: 'khôi phục dòng này từ lịch sử Git rồi chạy lại npm run editions',
    }),
    twoEditions: () => ({
      rule: 'một tờ chỉ có một bản đang dùng, mỗi số bản chỉ có một dòng',
      fix: 'khôi phục tệp từ lịch sử Git rồi chạy lại npm run editions',
    }),
    folderName: (folder: string) => ({
      rule: 'id phải trùng với tên thư mục hoặc tên tệp',
      fix: `viết ${folder}, hoặc đổi tên thư mục hay tệp`,
    }),
    duplicate: (elsewhere: string) => ({ rule: `trùng với ${elsewhere}`, fix: 'sửa hoặc bỏ một trong hai' }),
    tooManyWords: (count: number, most: number) => ({
      rule: `có ${count} tiếng, nhiều nhất là ${most}`,
      fix: 'viết ngắn lại',
    }),
    notNfc: () => ({
      rule: 'chữ có dấu phải theo Unicode NFC (dựng sẵn)',
      fix: 'gõ lại chữ này, hoặc chuyển cả tệp sang NFC',
    }),
    notSpoken: (id: string, spoken: string) => ({
      rule: `chiến dịch không nói tiếng ${id}`,
      fix: `xóa dòng này, hoặc thêm ${id} vào languages trong campaign.yaml; hiện có ${spoken}`,
    }),
    languageMissing: (language: string, other: string | undefined) => ({
      rule: `chưa có bài bằng ${language}`,
      fix: other ? `dịch từ ${other}, cùng số đề mục và số bước` : 'thêm bài này, hoặc bỏ thư mục',
    }),
    outOfStep: (what: string, here: string, there: string, other: string) => ({
      rule: `${what}: ở đây là ${here}, trong ${other} là ${there}`,
      fix: 'sửa cho hai ngôn ngữ khớp nhau',
    }),
    notUtf8: () => ({
      rule: 'tệp không phải là UTF-8 nên mất dấu tiếng Việt',
      fix: 'trong Excel, chọn Save As → "CSV UTF-8 (Comma delimited)"',
    }),
    emptyTable: (columns: string) => ({
      rule: 'bảng phải có một dòng tiêu đề',
      fix: `viết các cột: ${columns}`,
    }),
    openQuote: () => ({
      rule: 'có dấu nháy kép " mở ra mà không đóng lại',
      fix: 'thêm dấu nháy kép còn thiếu, hoặc viết hai dấu liền nhau ("") trong ô',
    }),
    unknownColumn: (suggestion: string | undefined) => ({
      rule: 'không có cột nào tên như vậy',
      fix: suggestion ? `có phải là "${suggestion}"?` : 'bỏ cột này hoặc sửa tên cột',
    }),
    missingColumn: () => ({ rule: 'thiếu cột này', fix: 'thêm cột vào dòng tiêu đề' }),
    duplicateColumn: (other: string) => ({
      rule: `cột này đã có ở ${other}`,
      fix: 'bỏ một trong hai cột',
    }),
    cellCount: (here: number, columns: number) => ({
      rule: `dòng có ${here} ô, dòng tiêu đề có ${columns} cột`,
      fix: 'đặt ô có dấu phân cách trong dấu nháy kép, hoặc thêm ô còn thiếu',
    }),
    emptyCell: () => ({ rule: 'ô không được để trống', fix: 'điền giá trị' }),
    notANumber: () => ({
      rule: 'phải là một số không âm',
      fix: 'chỉ viết chữ số, ví dụ 48500000 hoặc 23,16',
    }),
    ambiguousNumber: (grouped: string, decimal: string | undefined) => ({
      rule: 'không rõ dấu chấm hay phẩy là phân cách hàng nghìn hay phần thập phân',
      fix: decimal === undefined ? `viết ${grouped}` : `viết ${grouped} hoặc ${decimal}`,
    }),
    percentSign: (plain: string) => ({
      rule: 'ô số không được có dấu %',
      fix: `viết ${plain} và ghi percent ở cột unit`,
    }),
    shortenedNumber: () => ({
      rule: 'Excel đã rút gọn số này nên mất chữ số',
      fix: 'đặt định dạng ô là Number và gõ lại đủ chữ số',
    }),
    wholeNumber: () => ({ rule: 'phải là số nguyên', fix: 'bỏ phần thập phân, hoặc xem lại cột unit' }),
    shareRange: () => ({ rule: 'tỷ lệ phải từ 0 đến 100', fix: 'xem lại giá trị hoặc đơn vị' }),
    notAsOf: () => ({
      rule: 'phải là năm, tháng, ngày, hoặc ngày và giờ',
      fix: 'viết 2020, 2020-08, 2020-08-20 hoặc 2020-08-20T11:00',
    }),
    ambiguousDay: (first: string, second: string) => ({
      rule: 'không rõ số nào là ngày, số nào là tháng',
      fix: `viết ${first} hoặc ${second}`,
    }),
    noSuchDay: () => ({ rule: 'không có ngày này trong lịch', fix: 'xem lại ngày và tháng' }),
    unitDisagrees: (unit: string) => ({
      rule: `đơn vị của chỉ số này là ${unit}`,
      fix: `viết ${unit}, hoặc chọn chỉ số khác`,
    }),
    deadlineOfNoTarget: () => ({
      rule: 'chỉ mục tiêu mới có hạn chót (deadline)',
      fix: 'để trống ô này, hoặc chọn chỉ số là mục tiêu',
    }),
    areaLevel: (level: string) => ({ rule: `mã này thuộc cấp ${level}`, fix: `viết ${level}` }),
    areaName: (name: string) => ({
      rule: `mã này là của ${name}`,
      fix: 'sửa tên hoặc sửa mã cho khớp',
    }),
    noFigure: (area: string, metric: string) => ({
      rule: `chưa có số liệu nào của ${area} với chỉ số ${metric}`,
      fix: 'thêm số liệu vào figures/figures.csv, hoặc chọn chỉ số khác',
    }),
    denominator: (needed: boolean) => ({
      rule: needed ? 'tỷ lệ phải nói rõ là phần trăm của cái gì' : 'chỉ tỷ lệ mới có mẫu số',
      fix: needed ? 'thêm denominator:' : 'bỏ denominator:',
    }),
    notRequested: () => ({
      rule: 'mục này không có alsoAsked',
      fix: 'chuyển sang acts hoặc asked',
    }),
    clauseOfNobody: () => ({
      rule: 'không vai nào trong roles.yaml có mục này',
      fix: 'thêm vào acts hoặc asked của vai phải làm hay được mời',
    }),
    unsourced: (exempt: string) => ({
      rule: 'câu trả lời chưa dẫn nguồn hay số liệu nào',
      fix: `thêm {{source mã-nguồn}} hoặc {{figure …}}; chỉ nhóm ${exempt} không cần`,
    }),
    calculationSyntax: () => ({
      rule: 'không đọc được phép tính này',
      fix: 'viết các số đã công bố, cách nhau bằng " * ", " / " hay " + ", ví dụ 13500000 / 14%',
    }),
    calculationUnknown: (operand: string) => ({
      rule: `phép tính có ${operand}, không phải số nào trong figures.csv hay quoted.csv`,
      fix: 'sửa lại số ấy, hoặc thêm một dòng có nguồn cho nó',
    }),
    calculationDiffers: (result: string) => ({
      rule: `phép tính cho ra ${result}`,
      fix: 'sửa value hoặc calculation; value được làm tròn ở chữ số cuối khác 0',
    }),
    headingInAnswer: () => ({
      rule: 'câu trả lời không được có đề mục',
      fix: 'bỏ dấu #, hoặc tách thành câu hỏi riêng',
    }),
    unknownBraces: (known: string) => ({
      rule: 'không có gì mang tên ghi trong ngoặc này',
      fix: `dùng một trong ${known}, hoặc bỏ dấu ngoặc`,
    }),
    notSvg: () => ({ rule: 'phải là hình SVG', fix: 'lưu lại hình dưới dạng SVG' }),
    noHero: () => ({
      rule: 'phải có nhóm <g id="main">: người giơ vật của chiến dịch',
      fix: 'đặt người ấy vào nhóm main, cổ ở tọa độ 0 0',
    }),
    notDrawable: () => ({
      rule: 'phải vẽ bằng hình phẳng, màu ghi bằng tên trong bảng màu',
      fix: 'sửa chỗ được nêu rồi lưu lại',
    }),
  },
  types: {
    string: 'chữ',
    number: 'số',
    int: 'số nguyên',
    array: 'danh sách (mỗi dòng bắt đầu bằng "- ")',
    object: 'nhóm các mục con',
    boolean: 'true hoặc false',
  } as Record<string, string>,
  things: {
    source: 'nguồn',
    publisher: 'nơi đăng tin',
    venue: 'loại nơi',
    metric: 'chỉ số',
    area: 'mã địa phương',
    directive: 'văn bản chỉ đạo',
    clause: 'mục',
    part: 'nhóm trong scene.svg',
    drawing: 'hình vẽ trong steps/',
    paper: 'tờ',
    guide: 'bài hướng dẫn',
    heading: 'đề mục',
    items: 'số bước trong mục',
    headings: 'các đề mục',
    order: 'order',
    group: 'group',
    sources: 'sources',
  },
  count: {
    items: (count: number) => `${count} mục`,
    characters: (count: number) => `${count} ký tự`,
    value: (count: number) => `giá trị ${count}`,
  },
  schemaRules,
};

export type ReaderMessages = typeof reader;

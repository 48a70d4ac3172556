/** What is said of the daily reports of units: the letter, the form, the messages, and the command. */
export const reports = {
  /** The layout of Decree 30/2020/NĐ-CP. */
  letter: {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: (number: string, symbol: string) => `Số: ${number}/BC-${symbol}`,
    placeAndDate: (place: string, day: string, month: string, year: string) =>
      `${place}, ngày ${day} tháng ${month} năm ${year}`,
    kind: 'BÁO CÁO',
    subject: (campaign: string, day: string) => `Kết quả ngày ${day} về ${campaign}`,
    recipients: 'Nơi nhận:',
    blankRecipients: (blank: string) => [`${blank};`, `Lưu: VT, ${blank}.`],
    opening: (reported: number, all: number, time: string, day: string) =>
      `Đến ${time} ngày ${day}, ${reported}/${all} đơn vị đã báo cáo. Đơn vị chưa báo cáo không được tính là 0; các tổng dưới đây chỉ gồm đơn vị đã có số.`,
    state: '1. Tình hình báo cáo',
    results: '2. Số liệu tổng hợp',
    byUnit: '3. Số liệu từng đơn vị',
    noneMissing: 'Tất cả các đơn vị đã báo cáo.',
    missing: (names: string) => `Chưa báo cáo: ${names}.`,
    unread: (names: string) => `Đã gửi nhưng chưa đọc được, chưa tính: ${names}.`,
    allCame: 'Không có đơn vị nào chưa gửi.',
    late: (names: string) => `Báo cáo muộn: ${names}.`,
    noneLate: 'Không có đơn vị báo cáo muộn.',
    twice: (names: string) => `Báo cáo nhiều lần, lấy lần gửi sau cùng: ${names}.`,
    unclear: (names: string) => `Có số chưa rõ, không đưa vào tổng: ${names}.`,
    columns: { metric: 'Chỉ số', total: 'Tổng', of: 'Số đơn vị có số', change: 'So với ngày' },
    unitColumns: { index: 'STT', unit: 'Đơn vị', state: 'Báo cáo' },
    of: (known: number, all: number) => `${known}/${all}`,
    change: (change: string, units: number) => `${change} (${units} đơn vị có số cả hai ngày)`,
    noChange: 'chưa so được',
    share: (share: string, count: string, base: string, units: number, all: number) =>
      `Tỷ lệ ${count.toLowerCase()} trên ${base.toLowerCase()}: ${share}, tính trên ${units}/${all} đơn vị có đủ hai số.`,
    incomplete: (metric: string, names: string) => `${metric}: chưa có số của ${names}.`,
    notReported: 'chưa báo cáo',
    noValue: 'chưa có số',
  },
  state: { reported: 'đúng hạn', late: 'muộn', unread: 'đã gửi, chưa đọc được', missing: 'chưa báo cáo' },
  /** The blank form. */
  form: {
    title: 'BÁO CÁO HẰNG NGÀY',
    tab: 'Báo cáo',
    list: 'Danh sách',
    unit: 'Đơn vị',
    day: 'Ngày',
    note: 'Ghi chú',
    sendBy: (time: string) => `Gửi chậm nhất lúc ${time} hằng ngày. Ghi số cộng dồn đến lúc báo cáo.`,
    rule: 'Chưa có số thì để trống, đừng ghi 0.',
    wholeNumber: 'Số nguyên từ 0 trở lên, chỉ gõ chữ số.',
    chooseUnit: 'Chọn tên đơn vị trong danh sách.',
    aDay: 'Ngày viết như 14/8/2020.',
    invalid: 'Chưa đúng',
    value: 'Số lượng',
    reporter: 'NGƯỜI BÁO CÁO',
    head: 'THỦ TRƯỞNG ĐƠN VỊ',
    sign: '(Ký, ghi rõ họ tên)',
  },
  /** What is sent to a unit. */
  message: {
    to: (unit: string) => `Kính gửi ${unit}:`,
    missing: (day: string, by: string) =>
      `Đã quá ${by} ngày ${day} mà chưa nhận được báo cáo của đơn vị. Đề nghị gửi ngay; số nào chưa có thì để trống, đừng ghi 0.`,
    late: (day: string, received: string, by: string) =>
      `Báo cáo ngày ${day} của đơn vị đến lúc ${received}, sau hạn ${by}. Đề nghị những ngày sau gửi đúng hạn.`,
    mend: (day: string) => `Báo cáo ngày ${day} của đơn vị có chỗ cần sửa, đề nghị sửa rồi gửi lại:`,
    unclear: (metric: string, values: string) =>
      `- ${metric}: các lần gửi ghi khác nhau (${values}), đề nghị cho biết số đúng.`,
    noValue: (metric: string) => `- ${metric}: chưa có số.`,
    sendTo: (office: string, before: string) => `${office} sẽ báo cáo cấp trên trước ${before} cùng ngày.`,
    office: 'Cơ quan tổng hợp',
  },
  odd: {
    fall: (metric: string, before: string, now: string) =>
      `${metric} giảm từ ${before} xuống ${now}; số cộng dồn không giảm, đề nghị xem lại`,
    above: (count: string, base: string) => `${count} lớn hơn ${base}, đề nghị xem lại`,
  },
  faults: {
    noUnits: () => ({
      rule: 'không tìm thấy tên đơn vị nào',
      fix: 'cần một cột tên “Đơn vị”, mỗi dòng một đơn vị; hoặc chọn huyện trong danh mục',
    }),
    unitTwice: (row: number) => ({ rule: `đơn vị này đã có ở dòng ${row}`, fix: 'bỏ một trong hai dòng' }),
    whichUnit: () => ({
      rule: 'không rõ báo cáo này của đơn vị nào',
      fix: 'ghi tên đơn vị ở tiêu đề hoặc trong tên tệp, đúng như trong danh sách đơn vị',
    }),
    notAUnit: (name: string) => ({
      rule: `${name} không có trong danh sách đơn vị`,
      fix: 'sửa tên, hoặc thêm đơn vị vào danh sách',
    }),
    otherDay: (day: string) => ({
      rule: `báo cáo này của ngày ${day}, không phải ngày đang tổng hợp`,
      fix: 'không đưa vào tổng; nếu ghi nhầm ngày thì sửa rồi gửi lại',
    }),
    clarify: () => 'sửa trong tệp cho rõ rồi gửi lại',
    notATime: () => ({ rule: 'đây không phải là giờ nhận', fix: 'viết như 2020-08-14T14:30' }),
    noSuchFile: (near?: string) => ({
      rule: 'trong thư mục không có bảng nào mang tên này',
      fix: near ? `có phải ${near}? Ghi tên đúng như tên tệp` : 'ghi tên đúng như tên tệp, hoặc xóa dòng này',
    }),
  },
  /** What the command prints. */
  command: {
    summary: (day: string, reported: number, late: number, unread: number, missing: number) =>
      `Ngày ${day}: ${reported} đơn vị báo cáo đúng hạn, ${late} muộn, ${unread} gửi tệp chưa đọc được, ${missing} chưa báo cáo.`,
    noDaily: () =>
      'Chưa biết các đơn vị báo cáo chỉ số nào → thêm --metric <mã>, hoặc ghi daily: true cho chỉ số trong metrics.yaml',
    nothingAsked: () =>
      'Chưa có --reports hay --out → thêm --reports <thư mục> và --date <ngày> để tổng hợp, hoặc --out <thư mục> để lấy biểu mẫu trống',
    noUnits: () => 'Chưa biết các đơn vị nào phải báo cáo → thêm --units <tệp>, hoặc --area <mã huyện>',
    faults: (count: number) => `Cần xem (${count}):`,
    formWritten: (out: string) => `Đã ghi biểu mẫu trống vào ${out}: .xlsx để gõ, .pdf để in và điền tay.`,
    written: (folder: string) =>
      `Đã ghi vào ${folder}: báo cáo (.docx, .pdf), bảng tổng hợp, tin nhắn cho đơn vị, số để soát, biểu mẫu trống.`,
    next: (file: string) => `Đưa số liệu lên trang: npm run figures -- import ${file} --source <mã nguồn>`,
  },
  /** Names of the files. */
  files: {
    letter: 'bao-cao',
    summary: 'tong-hop.csv',
    messages: 'tin-nhan.txt',
    rows: 'so-de-soat.csv',
    form: 'bieu-mau',
  },
  /** Columns of the summary and of the rows. */
  columns: {
    unit: 'Đơn vị',
    code: 'Mã',
    area: 'Địa phương',
    day: 'Ngày',
    metric: 'Chỉ số',
    value: 'Giá trị',
    state: 'Báo cáo',
    received: 'Giờ nhận',
    files: 'Tệp',
    remark: 'Ghi chú',
  },
};

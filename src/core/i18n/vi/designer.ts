/** Words of the page on which an office makes its own sheets. */
export const designer = {
  title: 'Làm ấn phẩm cho đơn vị bạn',
  description:
    'Gõ tên nơi, xem ngay tờ sẽ in và tải tệp PDF, PNG, SVG. Mọi việc diễn ra trên máy của bạn; không gửi gì đi.',
  lead: 'Gõ tên nơi, xem ngay tờ sẽ in rồi tải về. Những gì bạn gõ chỉ nằm trên máy này.',
  /** Where the program does not run. */
  needsScript: 'Trang này cần JavaScript để vẽ tờ. Không bật được thì dùng mẫu có sẵn:',
  toMaterials: 'Ấn phẩm có sẵn',
  /** Beside a sheet that is ready made. */
  putName: 'Điền tên nơi của bạn',
  /** On the sheet's own card. */
  putNameHere: 'Điền tên',
  sections: { sheet: 'Chọn tờ', texts: 'Điền chữ', files: 'Tải về', preview: 'Xem trước' },
  venue: 'Loại nơi',
  language: 'Ngôn ngữ',
  both: 'Cả hai thứ tiếng',
  colouring: 'Màu',
  colourings: { colour: 'In màu', mono: 'Đen trắng, để photo' },
  /** Beside a format that cannot be in black and white. */
  onlyInColour: { screen: '(chỉ có bản màu: để trình chiếu)', shop: '(chỉ có bản màu: in ở nhà in)' },
  purposes: {
    hang: 'Treo và dán',
    handOut: 'Phát tận tay',
    screen: 'Chiếu lên màn hình',
    post: 'Đăng lên mạng',
    place: 'Đặt vào tài liệu',
    test: 'In thử trước',
  },
  formats: 'Khổ (bấm để đổi hay thêm)',
  formatsHint: 'Chọn một hay nhiều khổ; tất cả dùng chung chữ bên dưới.',
  fields: {
    name: 'Tên nơi',
    address: 'Địa chỉ',
    office: 'Đơn vị ban hành',
    hotline: 'Đường dây nóng',
    note: 'Dòng thứ hai',
  },
  hints: {
    name: 'Như trên biển hiệu, ví dụ: Bệnh viện Đa khoa Thủ Đức',
    address: 'Không bắt buộc. Ghi cả tỉnh thì chân tờ nêu đúng văn bản của tỉnh ấy',
    office: 'Đơn vị của bạn, nơi chịu trách nhiệm về tờ này; đừng ghi cơ quan khác',
    hotline: 'Ví dụ: 1900 xxxx',
    note: 'Ví dụ: Cổng số 2, tầng 1',
  },
  toPreview: 'Xem tờ',
  notOnSheet: 'Khổ đang xem không in dòng này.',
  /** At a field whose text leaves no room on the sheet for lines of its own; `letters`: how long it may be. */
  givenWay: (said: {
    readonly format: string;
    readonly lines: readonly string[];
    readonly letters: number | undefined;
    readonly others: string | undefined;
  }) =>
    `Trên ${said.format}, vì ô này mà hết chỗ cho ${said.lines.map((line) => `“${line}”`).join(', ')}. ` +
    `Muốn có: ${said.letters === undefined ? 'bỏ trống ô này' : `viết ngắn lại, còn khoảng ${said.letters} ký tự`}` +
    `${said.others ? `, đồng thời rút ngắn hoặc bỏ trống ${said.others}` : ''}.`,
  logo: {
    label: 'Biểu trưng của đơn vị (không bắt buộc)',
    choose: 'Chọn tệp SVG hay PNG',
    change: 'Đổi tệp',
    remove: 'Bỏ biểu trưng',
    hint: 'Đứng cạnh tên nơi, ở chân tờ. Tệp chỉ nằm trên máy này.',
    notOnSheet: 'Khổ đang xem không có chỗ cho biểu trưng.',
    tooLarge: (kilobytes: number) => `Tệp lớn hơn ${kilobytes} kB; hãy dùng ảnh nhỏ hơn.`,
  },
  copies: 'Số bản in',
  copiesHint: 'Ghi vào tên tệp để nhà in biết.',
  needName: 'Gõ tên nơi trước đã.',
  mend: (fix: string) => `Cách sửa: ${fix}.`,
  faults: (count: number) => `Còn ${count} chỗ phải sửa`,
  noFaults: 'Không có lỗi',
  page: (page: number, count: number) => `Trang ${page} trên ${count}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  shown: 'Khổ đang xem',
  loading: 'Đang tải mẫu…',
  drawing: 'Đang vẽ…',
  failed: (reason: string) => `Chưa làm được: ${reason}`,
  again: 'Thử lại',
  twin: 'Tờ này nói gì (dạng chữ)',
  files: {
    print: 'PDF cho nhà in',
    printHint: 'có phần tràn lề và dấu cắt, màu CMYK',
    plain: 'PDF thường',
    plainHint: 'đúng khổ, cho máy in văn phòng',
    plainLargeHint: 'đúng khổ, không có phần tràn lề',
    png: 'Ảnh PNG',
    pngHint: '300 dpi; lần đầu tải thêm 1 MB',
    svg: 'Hình SVG',
    svgHint: 'chữ đã chuyển thành nét',
    code: 'Riêng mã QR',
    codeHint: 'SVG, để chèn vào tài liệu',
    kit: 'Mọi khổ đã chọn (ZIP)',
    kitHint: 'PDF nhà in và PDF thường của từng khổ',
    whole: 'Cả bộ của nơi này (ZIP)',
    wholeHint: (nameless: string) =>
      `mọi tờ, lời phát loa, tin nhắn, giấy tờ và hướng dẫn; tên nơi có trên các tờ${nameless && `, trừ: ${nameless}`}`,
    /** Parts of names of files and folders, without marks: the PDF for office printers, and sheets in black and greys. */
    officePrinter: 'may-in-van-phong',
    mono: 'den-trang',
    noKit: 'không lấy được bộ có sẵn của loại nơi này. Thử lại khi có mạng, hoặc tải từng tờ',
  },
  /** What the office's own kit says before the published one's words. */
  kit: {
    title: (name: string) => `Bộ tài liệu của ${name}`,
    named: (sheets: string) => `Có tên nơi: ${sheets}.`,
    nameless: (sheets: string) => `Không có chỗ cho tên nơi, giống mọi nơi khác: ${sheets}.`,
    officePrinter: (folder: string) =>
      `Thư mục ${folder}: cùng những tờ khổ A4, A3 và nhỏ hơn, đúng khổ, không dấu cắt, cho máy in văn phòng. Các PDF còn lại gửi nhà in.`,
    copies: (count: number) => `Số bản in: mỗi tờ ${count} bản.`,
  },
  made: (file: string) => `Đã tải về: ${file}`,
  making: (file: string) => `Đang làm ${file}…`,
  progress: (done: number, total: number) => `${done} trên ${total} tờ`,
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  keep: {
    title: 'Giữ và gửi',
    link: 'Chép liên kết',
    linkHint: 'Chữ bạn gõ nằm sau dấu # trong địa chỉ và không gửi đến máy chủ nào.',
    copied: 'Đã chép liên kết.',
    copiedLogo:
      'Đã chép liên kết. Biểu trưng lớn không gửi kèm theo liên kết được; muốn gửi cả biểu trưng, hãy lưu thành tệp.',
    phone: 'Mã để mở trên điện thoại',
    tooLong: 'Chữ quá dài cho một mã; hãy chép liên kết.',
    save: 'Lưu thành tệp',
    open: 'Mở tệp đã lưu',
    opened: 'Đã mở.',
    badFile: 'Tệp này không phải do trang này lưu, hoặc đã hỏng.',
    badLink: 'Liên kết này đã hỏng hoặc thuộc bản khác, nên đã mở tờ trống.',
    recent: 'Làm gần đây trên máy này',
    none: 'Chưa có gì.',
    unnamed: 'Chưa có tên',
    erase: 'Xóa hết khỏi máy này',
    erased: 'Đã xóa.',
  },
};

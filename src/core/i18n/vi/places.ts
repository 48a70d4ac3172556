/** Words around a table of places, of which each gets a sheet of its own. */
export const places = {
  /** What the columns may be called, besides their English names. The first is used in messages. */
  columns: {
    venue: [
      'loại nơi',
      'địa điểm',
      'loại địa điểm',
      'loại hình',
      'loại cơ sở',
      'loại hình cơ sở',
      'loại điểm',
      'loại đơn vị',
    ],
    name: ['tên', 'tên nơi', 'tên địa điểm', 'tên cơ sở', 'tên đơn vị'],
    address: ['địa chỉ', 'địa chỉ cơ sở'],
    office: ['đơn vị', 'cơ quan', 'đơn vị ban hành', 'cơ quan ban hành'],
    hotline: [
      'đường dây nóng',
      'số đường dây nóng',
      'số hotline',
      'điện thoại',
      'số điện thoại',
      'SĐT',
      'số ĐT',
    ],
    note: ['dòng thứ hai', 'dòng phụ'],
    language: ['ngôn ngữ', 'tiếng'],
    copies: ['số bản', 'số bản in', 'số tờ', 'số lượng', 'SL'],
    /** The likeliest first: a list may have several. */
    district: ['quận, huyện', 'quận huyện, thị xã', 'quận', 'huyện', 'địa bàn', 'khu vực', 'phường, xã'],
  },
  /** What a kind of place is called where no column has a better name. */
  kinds: ['loại', 'phân loại'],
  /** What a list of one kind of place calls their names, the likeliest first. */
  units: [
    ...['tên trường', 'tên bệnh viện', 'tên trạm', 'tên chợ', 'tên khách sạn', 'tên nhà hàng'],
    ...['tên công ty', 'tên doanh nghiệp', 'tên cửa hàng', 'tên cơ quan', 'tên tổ chức', 'tên điểm'],
    ...['tên thôn', 'tên ấp', 'tên tổ dân phố', 'tên khu phố', 'tên xã', 'tên phường', 'tên thị trấn'],
    ...['tên xã, phường', 'tên phường, xã', 'tên xã, thị trấn', 'tên xã, phường, thị trấn'],
  ],
  /** Besides its code and its own name. */
  languages: {
    vi: ['tiếng Việt', 'Việt'],
    en: ['tiếng Anh', 'Anh'],
    zh: ['tiếng Trung', 'tiếng Trung Quốc', 'Trung', 'tiếng Hoa', 'Hoa'],
  },
  faults: {
    heading: (count: number) => `Danh sách nơi có ${count} chỗ sai; chưa ghi tệp nào.`,
    more: (count: number) => `… và ${count} chỗ sai nữa. Sửa những chỗ trên rồi chạy lại để xem tiếp.`,
    /** In which the same is wrong. */
    cells: (count: number) => `${count} ô`,
    tooLong: (percent: number, letters: number, format: string) => ({
      rule: `dài hơn ô chữ trên ${format} ${percent}%`,
      fix: `viết ngắn lại, còn khoảng ${letters} ký tự`,
    }),
    /** Of a format; `ways`: texts to shorten, each of them where `isEach`, else one. */
    crowded: (said: {
      readonly format: string;
      readonly count: number;
      readonly row: string;
      readonly lines: readonly string[];
      readonly ways: readonly { readonly column: string; readonly letters: number | undefined }[];
      readonly isEach: boolean;
    }) => ({
      rule: `${said.format}: chữ của ${said.count} nơi không chừa chỗ cho dòng có sẵn của tờ, như ${said.lines.map((line) => `“${line}”`).join(', ')}`,
      fix: `muốn có, như ở dòng ${said.row}: ${said.ways
        .map(({ column, letters }) =>
          letters === undefined
            ? `bỏ trống ô "${column}"`
            : `viết ngắn ô "${column}", còn khoảng ${letters} ký tự`,
        )
        .join(said.isEach ? ', đồng thời ' : ', hoặc ')}`,
    }),
    unknownKind: (suggestion: string | undefined, examples: readonly string[]) => ({
      rule: 'không có loại nơi này',
      fix: suggestion
        ? `có phải là "${suggestion}"?`
        : `ghi loại nơi như trên cổng, ví dụ: ${examples.join('; ')}`,
    }),
    severalKinds: (names: readonly string[]) => ({
      rule: 'từ này có thể là nhiều loại nơi',
      fix: `ghi rõ một trong: ${names.join('; ')}`,
    }),
    copies: (most: number) => ({
      rule: 'số bản phải là số nguyên',
      fix: `gõ một số từ 1 đến ${most}, hoặc để trống nếu là 1`,
    }),
    missingLetters: (letters: string) => ({
      rule: `phông chữ không có ${letters}`,
      fix: 'bỏ đi hoặc thay bằng chữ khác',
    }),
    withoutTrunk: (first: string, number: string | undefined) => ({
      rule: `số điện thoại đã mất số ${first} ở đầu`,
      fix: number
        ? `định dạng ô là Văn bản (Text) rồi gõ ${number}; nếu số vốn như vậy, gõ cách ra thành từng nhóm`
        : `định dạng ô là Văn bản (Text) rồi gõ lại từng số, có số ${first} ở đầu`,
    }),
    zeroHotline: () => ({
      rule: 'số 0 không phải số điện thoại; công thức lấy từ ô trống thường cho số 0',
      fix: 'xóa ô nếu không có số, hoặc gõ số điện thoại',
    }),
    wordsForHotline: () => ({
      rule: 'ô này không có số điện thoại nào',
      fix: 'xóa ô nếu không có số, hoặc gõ số điện thoại',
    }),
    changedHotline: (number: string | undefined) => ({
      rule: 'chương trình bảng tính đã coi số điện thoại là con số và đổi cách viết',
      fix: number
        ? `có lẽ là ${number}: định dạng ô là Văn bản (Text) rồi gõ lại`
        : 'định dạng ô là Văn bản (Text) rồi gõ lại đủ chữ số',
    }),
    hiddenColumn: () => ({
      rule: 'cột này đang bị ẩn',
      fix: 'bỏ ẩn cột rồi lưu lại, hoặc chạy lại với --hidden',
    }),
    unnamedColumn: (left: string) => ({
      rule: `ô này có chữ nhưng cột không có tên, bên phải cột "${left}"`,
      fix: `đặt tên cho cột ở dòng tiêu đề, trộn ô tiêu đề "${left}" ra đến cột này, hoặc xóa ô`,
    }),
    noSuchFormat: (format: string, formats: string) => ({
      rule: `loại nơi này không có khổ ${format}`,
      fix: `dùng một trong các khổ: ${formats}`,
    }),
    listInTheWay: () => ({
      rule: 'tên tệp này dành cho danh sách các tờ đã làm, mà tệp đang có không phải danh sách đó',
      fix: 'đổi tên tệp này, hoặc chọn thư mục khác với --out',
    }),
    noPlaces: () => ({ rule: 'không có nơi nào trong tệp', fix: 'viết mỗi nơi một dòng, dưới dòng tiêu đề' }),
    unreadable: (reason: string) => ({
      rule: `không đọc được tệp này (${reason})`,
      fix: 'lưu lại dạng .xlsx, hoặc "CSV UTF-8 (Comma delimited)"',
    }),
    tooLarge: (megabytes: number, most: number) => ({
      rule: `tệp XLSX lớn ${megabytes} MB, nhiều nhất là ${most} MB vì phải đọc cả tệp vào bộ nhớ`,
      fix: 'lưu lại dạng "CSV UTF-8 (Comma delimited)", bao nhiêu dòng cũng được',
    }),
  },
  /** Steps of a run, beside their count. */
  steps: {
    reading: 'Đọc bảng',
    making: 'Làm tờ',
  },
  /** What cannot be asked of a run. */
  refused: {
    format: (format: string, possible: string) =>
      `--format: khổ "${format}" không làm được cho từng nơi → dùng một trong: ${possible}`,
    combined: (format: string, possible: string) =>
      `--format: khổ "${format}" không gộp được thành một PDF (--combine) → bỏ --combine, hoặc dùng một trong: ${possible}`,
    unknownFormat: (format: string, suggestion: string | undefined, possible: string) =>
      `--format: không có khổ "${format}" → ${suggestion ? `có phải là ${suggestion}?` : `dùng một trong: ${possible}`}`,
    onlyInColour: (format: string, possible: string) =>
      `--mono: khổ "${format}" chỉ có màu, vì chiếu màn hình hoặc in ở nhà in → bỏ --mono, hoặc dùng một trong: ${possible}`,
    pictures: () => '--png: một tệp PDF gộp không có ảnh riêng cho từng nơi → bỏ --combine hoặc --png',
    pack: () => '--pack: PDF gộp đã là một tệp rồi → bỏ --combine hoặc --pack',
    packTooLarge: (file: string, name: string) =>
      `--pack: thêm "${name}" thì ${file} vượt mức một tệp ZIP chứa được (4 GB) → chia quận, huyện ấy ra hoặc bỏ --pack`,
    changed: (file: string) => `${file}: tệp đã bị sửa trong khi đang đọc → chạy lại`,
  },
  /** What a run says in the end. */
  summary: {
    time: (seconds: string, rate: string) => `${seconds} giây${rate && `; ${rate}`}`,
    noPicture: (formats: string) => `--png: các khổ này ghép từ tờ A4 nên không có ảnh: ${formats}`,
    frontOnly: (formats: string) => `--png: các khổ hai mặt này chỉ có ảnh mặt trước: ${formats}`,
    made: (places: number, files: number, kept: number) =>
      `${places} nơi, ${files} tệp${kept > 0 ? `, trong đó ${kept} đã có sẵn` : ''}`,
    copies: (total: string, ofEach: string | undefined) =>
      `Tổng số bản in: ${total}${ofEach === undefined ? '' : `, mỗi khổ ${ofEach}`}`,
    noBox: (format: string, column: string, count: number) =>
      `${format} không có chỗ cho cột "${column}": ${count} ô không được in`,
    unusedColumns: (names: string) => `Không dùng các cột: ${names}`,
    leftOver: (count: number, first: string) =>
      `Còn ${count} tệp làm từ bảng trước, nay không có trong places.csv; đừng in nhầm: ${first}${count > 3 ? ', …' : ''}`,
    split: (names: string) =>
      `Một tệp PDF không chứa được hơn nữa, nên chia làm nhiều tệp, đánh số -1, -2, …: ${names}`,
    unreadSheets: (names: string) => `Không đọc các trang tính: ${names}`,
    /** What was left out, each with where it stands. */
    notRead: {
      hiddenTab: (tab: string) => `trang tính ẩn "${tab}"`,
      otherTab: (tab: string) => `trang tính "${tab}" (không phải danh sách nơi)`,
      rows: (count: number, at: string) => `${count} dòng ẩn (${at})`,
      columns: (count: number, at: string) => `${count} cột ẩn (${at})`,
      below: (at: string, text: string) => `phần dưới danh sách (${at}: "${text}")`,
      inTab: (tab: string, at: string) => (tab === '' ? at : `${tab}, ${at}`),
      row: (numbers: string) => `dòng ${numbers}`,
      column: (letters: string) => `cột ${letters}`,
    },
    marked: (file: string) => `Bản sao có tô màu và ghi chú ở từng ô sai: ${file}`,
    oldColumn: (at: string, encoding: string, samples: string) =>
      `${at}: bảng mã ${encoding}, đọc là ${samples}`,
    askToConvert: () => 'Chuyển sang Unicode như trên rồi in? [c/K]',
    notReadHeading: (what: string, hasHidden: boolean) =>
      `Không đọc: ${what}${hasHidden ? '. Thêm --hidden để lấy cả phần ẩn.' : ''}`,
  },
};

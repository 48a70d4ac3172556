/** Words around a table of places, of which each gets a sheet of its own. */
export const places = {
  /** What the columns may be called, besides their English names. The first is used in messages. */
  columns: {
    venue: ['loại nơi', 'địa điểm', 'loại địa điểm', 'loại hình', 'loại cơ sở', 'loại hình cơ sở'],
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
  },
  /** Besides its code and its own name. */
  languages: { vi: ['tiếng Việt', 'Việt'], en: ['tiếng Anh', 'Anh'] },
  faults: {
    heading: (count: number) => `Danh sách nơi có ${count} chỗ sai; chưa ghi tệp nào.`,
    more: (count: number) => `… và ${count} chỗ sai nữa. Sửa những chỗ trên rồi chạy lại để xem tiếp.`,
    tooLong: (percent: number, letters: number, format: string) => ({
      rule: `dài hơn chỗ dành cho nó trên ${format} ${percent} %`,
      fix: `viết ngắn lại, còn khoảng ${letters} ký tự`,
    }),
    missingLetters: (letters: string) => ({
      rule: `phông chữ không có ${letters}`,
      fix: 'bỏ đi hoặc thay bằng chữ khác',
    }),
    controlCharacters: (codes: string) => ({
      rule: `có ký tự không nhìn thấy: ${codes}`,
      fix: 'xóa ô rồi gõ lại',
    }),
    errorCell: () => ({ rule: 'công thức trong ô đang báo lỗi', fix: 'sửa công thức, hoặc gõ giá trị' }),
    dateCell: () => ({
      rule: 'Excel đã đổi ô này thành ngày tháng (số nhà 12/5 thành 12-May)',
      fix: 'định dạng ô là Văn bản (Text) rồi gõ lại',
    }),
    withoutZero: (number: string) => ({
      rule: 'số điện thoại đã mất số 0 ở đầu',
      fix: `định dạng ô là Văn bản (Text) rồi gõ ${number}; nếu số vốn như vậy, gõ cách ra thành từng nhóm`,
    }),
    noSuchFormat: (format: string, formats: string) => ({
      rule: `loại nơi này không có mẫu ${format}`,
      fix: `dùng một trong các mẫu: ${formats}`,
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
  /** Title of a file with many places. */
  combined: (format: string, count: number) => `${format} – ${count} nơi`,
  /** Of one of several files that hold so many places together. */
  part: (title: string, part: number) => `${title} (phần ${part})`,
  /** While the table is read for the first time. */
  reading: (count: string) => `đã đọc ${count} nơi`,
  /** What a run says in the end. */
  summary: {
    made: (places: number, files: number, kept: number) =>
      `${places} nơi, ${files} tệp${kept > 0 ? `, trong đó ${kept} đã có sẵn` : ''}`,
    noBox: (format: string, column: string, count: number) =>
      `${format} không có chỗ cho cột "${column}": ${count} ô không được in`,
    unusedColumns: (names: string) => `Không dùng các cột: ${names}`,
    leftOver: (count: number, first: string) =>
      `Còn ${count} tệp làm từ bảng trước, nay không có trong places.csv; đừng in nhầm: ${first}${count > 3 ? ', …' : ''}`,
    split: (names: string) =>
      `Một tệp PDF không chứa được hơn nữa, nên chia làm nhiều tệp, đánh số -1, -2, …: ${names}`,
    unreadSheets: (names: string) => `Không đọc các trang tính: ${names}`,
  },
};

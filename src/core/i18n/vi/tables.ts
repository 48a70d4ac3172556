/** What is said about cells and files of any table, whatever it lists. */
export const tables = {
  faults: {
    errorCell: () => ({ rule: 'công thức trong ô đang báo lỗi', fix: 'sửa công thức, hoặc gõ giá trị' }),
    noValue: () => ({
      rule: 'công thức trong ô chưa có kết quả lưu trong tệp',
      fix: 'mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi chạy lại',
    }),
    dateCell: () => ({
      rule: 'chương trình bảng tính đã đổi ô này thành ngày tháng (số nhà 12/5 thành 12-May)',
      fix: 'định dạng ô là Văn bản (Text) rồi gõ lại',
    }),
    tooNarrow: () => ({
      rule: 'ô chỉ có dấu # vì cột quá hẹp khi lưu tệp',
      fix: 'kéo rộng cột trong tệp gốc rồi lưu lại, hoặc gõ lại giá trị',
    }),
    noValueWord: () => ({
      rule: 'một phần mềm đã ghi chữ này thay cho ô trống',
      fix: 'xóa ô nếu không có gì, hoặc gõ giá trị',
    }),
    mojibake: (likely: string) => ({
      rule: 'chữ bị vỡ vì tệp UTF-8 từng được mở nhầm bảng mã',
      fix: `có lẽ là "${likely}"; gõ lại, hoặc lấy lại từ tệp gốc bằng Dữ liệu → Từ văn bản/CSV với bảng mã UTF-8`,
    }),
    lostLetters: () => ({
      rule: 'chữ có dấu đã mất, chỉ còn dấu ? hoặc ký hiệu thay thế',
      fix: 'gõ lại ô này, hoặc lưu lại tệp gốc dạng "CSV UTF-8 (Comma delimited)"',
    }),
    markup: (likely: string) => ({
      rule: 'ô có mã của trang web thay cho chữ',
      fix: `có lẽ là "${likely}"; gõ lại ô này`,
    }),
    oldEncoding: (encoding: string, likely: string) => ({
      rule: `chữ viết theo bảng mã cũ ${encoding}`,
      fix: `có lẽ là "${likely}"; chạy lại với --convert để chuyển, hoặc gõ lại bằng Unicode`,
    }),
    controlCharacters: (codes: string) => ({
      rule: `có ký tự không nhìn thấy: ${codes}`,
      fix: 'xóa ô rồi gõ lại',
    }),
    shiftedCells: (first: string, second: string, joined: string) => ({
      rule: `dòng bị lệch cột vì dấu phẩy không nằm trong dấu nháy kép; có lẽ ${first} và ${second} là một ô`,
      fix: `viết "${joined}" trong dấu nháy kép, hoặc lưu lại bằng Excel`,
    }),
    otherSeparator: (here: string, header: string) => ({
      rule: `dòng này ngăn ô bằng ${here}, dòng tiêu đề bằng ${header}`,
      fix: `dùng ${header} cho mọi dòng, hoặc lưu lại cả tệp bằng Excel`,
    }),
    notUnicode: () => ({
      rule: 'tệp không phải UTF-8 mà theo bảng mã cũ (ANSI), nên chữ có dấu có thể đã mất',
      fix: 'lưu lại tệp gốc dạng "CSV UTF-8 (Comma delimited)" hoặc .xlsx',
    }),
    unreadableTab: () => ({
      rule: 'không đọc được trang tính này vì tệp bị hỏng ở đó',
      fix: 'mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi chạy lại',
    }),
    tooLargeUnpacked: (megabytes: number, most: number) => ({
      rule: `tệp chiếm ${megabytes} MB khi mở ra, nhiều nhất là ${most} MB`,
      fix: 'xóa các dòng và trang tính thừa, hoặc lưu lại dạng "CSV UTF-8 (Comma delimited)"',
    }),
    beforeCampaign: (start: string) => ({
      rule: `ngày này trước khi chiến dịch bắt đầu (${start})`,
      fix: 'xem lại năm, tháng, ngày trong nguồn',
    }),
    afterSource: (published: string) => ({
      rule: `ngày này sau khi nguồn đăng tin (${published})`,
      fix: 'xem lại năm, tháng, ngày, hoặc ngày đăng của nguồn trong danh sách nguồn',
    }),
    inTheFuture: (newest: string) => ({
      rule: `ngày này sau nguồn mới nhất đã biết (${newest})`,
      fix: 'xem lại năm, tháng, ngày, hoặc ghi ngày đăng của nguồn vào danh sách nguồn',
    }),
    abovePopulation: (people: number) => ({
      rule: `nhiều hơn số dân đã biết của nơi này (${people})`,
      fix: 'xem lại các chữ số và mã địa phương',
    }),
    notATable: (kind: string) =>
      ({
        numbers: {
          rule: 'đây là tệp Numbers',
          fix: 'trong Numbers, chọn File → Export To → Excel rồi dùng tệp .xlsx',
        },
        xlsb: { rule: 'đây là tệp Excel nhị phân (.xlsb)', fix: 'trong Excel, chọn Save As → .xlsx' },
        locked: {
          rule: 'tệp có mật khẩu',
          fix: 'mở bằng mật khẩu, bỏ mật khẩu (File → Info → Protect Workbook → Encrypt with Password, xóa trắng) rồi lưu lại',
        },
        mhtml: {
          rule: 'đây là trang web lưu thành một tệp (.mht)',
          fix: 'mở bằng Excel, chọn Save As → .xlsx',
        },
        pdf: {
          rule: 'đây là tệp PDF, không phải bảng',
          fix: 'xin tệp Excel gốc, hoặc gõ lại danh sách vào bảng',
        },
        word: {
          rule: 'đây là tệp văn bản (Word), không phải bảng tính',
          fix: 'chép bảng sang Excel, mỗi nơi một dòng, lưu dạng .xlsx',
        },
        slides: {
          rule: 'đây là tệp trình chiếu, không phải bảng',
          fix: 'chép danh sách sang Excel, lưu dạng .xlsx',
        },
        picture: {
          rule: 'đây là hình ảnh, không phải bảng',
          fix: 'xin tệp Excel gốc, hoặc gõ lại danh sách vào bảng',
        },
        archive: { rule: 'đây là tệp nén, không phải bảng', fix: 'giải nén rồi dùng tệp bảng ở trong' },
        link: {
          rule: 'đây chỉ là lối tắt đến một bảng trên mạng',
          fix: 'mở bảng, chọn Tệp → Tải xuống → Microsoft Excel (.xlsx)',
        },
        database: {
          rule: 'đây là tệp cơ sở dữ liệu, không phải bảng tính',
          fix: 'xuất bảng ra dạng .xlsx hoặc CSV UTF-8',
        },
        empty: { rule: 'tệp không có gì', fix: 'lưu lại tệp gốc; có thể việc chép hay tải về chưa xong' },
        binary: { rule: 'đây không phải bảng', fix: 'dùng tệp .xlsx, .xls, .ods hoặc CSV UTF-8' },
      })[kind] ?? { rule: 'đây không phải bảng', fix: 'dùng tệp .xlsx, .xls, .ods hoặc CSV UTF-8' },
  },
  separators: { ',': 'dấu phẩy', ';': 'dấu chấm phẩy', '\t': 'dấu tab' } as Record<string, string>,
};

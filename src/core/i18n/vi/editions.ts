/** Words about the editions of sheets: on the sheets, on the page that looks them up, and in the staff's command. */
export const editions = {
  /** In a sheet's small print, in place of the line that it is no authority's: code, version, day of issue. */
  line: (code: string, version: number, issued: string) =>
    `Mã kiểm tra ${code}, bản ${version}, ${issued}, của cổng tài liệu, không phải cơ quan nhà nước`,
  draft: 'Bản nháp của cổng tài liệu, không phải văn bản của cơ quan nhà nước',
  page: {
    title: 'Kiểm tra tờ in',
    description: 'Tra mã kiểm tra in ở chân tờ: tờ có phải của cổng này, còn dùng không, bản nào thay thế.',
    lead: 'Mã gồm bảy chữ và số, in bằng chữ nhỏ ở chân tờ. Tìm mã của bạn trong danh sách, xếp theo chữ đầu.',
    how: 'Cũng có thể gõ mã vào cuối địa chỉ trang này, sau dấu #. Mã không có số 0, 1, 5 và các chữ A, E, I, O, U.',
    unknown:
      'Mã không có trong danh sách thì tờ không do cổng này phát hành. Tờ ghi “Bản nháp” chưa được phát hành. Tờ đã thêm tên nơi treo vẫn mang mã của tờ gốc.',
    first: 'Mã bắt đầu bằng',
    version: (version: number, issued: string) => `Bản ${version}, phát hành ${issued}.`,
    basis: 'Căn cứ',
    statuses: {
      current: 'Của cổng này, đang dùng',
      replaced: 'Của cổng này, đã được thay',
      withdrawn: 'Của cổng này, đã thôi dùng',
    },
    replacedBy: 'Nay dùng bản',
    link: 'Kiểm tra tờ in bằng mã',
  },
  command: {
    listed: (count: number) =>
      count === 0 ? 'Mọi tờ đều đúng như lần phát hành cuối.' : `${count} tờ cần phát hành.`,
    written: (count: number, file: string) => `Đã ghi ${count} tờ vào ${file}.`,
    drafts: (count: number) =>
      `${count} tờ chưa phát hành, in ra ghi là bản nháp: chạy npm run editions -- --issue <ngày>`,
    reasons: {
      new: 'tờ mới',
      directive: 'căn cứ vào văn bản khác',
      words: 'lời đã đổi',
      design: 'hình thức đã đổi',
      gone: 'không còn tờ này',
    },
  },
};

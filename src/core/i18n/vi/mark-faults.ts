/** Of marks in braces: what they cite or draw, and where they may stand. */
export const markFaults = {
  citationSyntax: () => ({
    rule: 'dấu trích dẫn viết sai',
    fix: 'viết như {{figure area=… metric=… as_of=… source=…}} hoặc {{source mã-nguồn}}',
  }),
  citationNone: () => ({
    rule: 'không có số liệu nào khớp với trích dẫn này',
    fix: 'xem lại area, metric, as_of, source và value trong figures/figures.csv',
  }),
  citationMany: (rows: string) => ({
    rule: `nhiều số liệu cùng khớp: ${rows}`,
    fix: 'thêm as_of, source, operator hoặc value để chỉ còn một',
  }),
  citationsDiffer: (other: string) => ({
    rule: `số liệu trích dẫn không giống bản ${other}`,
    fix: 'trích dẫn cùng những số liệu ở mọi ngôn ngữ',
  }),
  strayBraces: () => ({
    rule: 'dấu trích dẫn chưa có đủ {{ và }}',
    fix: 'thêm cặp ngoặc nhọn còn thiếu, hoặc bỏ cặp thừa',
  }),
  sourceMarkOutside: () => ({
    rule: 'dấu {{source …}} chỉ dùng trong phần thân của bài hướng dẫn và câu trả lời',
    fix: 'bỏ dấu này và ghi nguồn vào mục sources:',
  }),
  screenNone: (count: number) => ({
    rule: `tờ này chỉ có ${count} màn hình được vẽ`,
    fix: 'viết số thứ tự của một màn hình, bắt đầu từ 1',
  }),
  marksDiffer: (expected: string, other: string) => ({
    rule: expected
      ? `dấu trích dẫn không theo thứ tự của bản kia (${other}), ở đó là ${expected}`
      : `dấu trích dẫn này không có trong ${other}`,
    fix: 'đặt cùng những dấu, theo cùng thứ tự, ở mọi ngôn ngữ',
  }),
};

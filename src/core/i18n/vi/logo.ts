const plainSvg = 'trong Inkscape chọn Lưu thành “SVG thuần” (Plain SVG), hoặc dùng ảnh PNG';

/** What is wrong with an office's logo. */
export const logo = {
  faults: {
    tooLarge: (kilobytes: number) => ({
      rule: `tệp biểu trưng lớn hơn ${kilobytes} kB`,
      fix: 'dùng ảnh nhỏ hơn hoặc bản vẽ đơn giản hơn',
    }),
    damaged: () => ({ rule: 'ảnh PNG bị hỏng', fix: 'mở ảnh bằng một chương trình vẽ rồi lưu lại' }),
    tooManyPixels: (most: number) => ({
      rule: `ảnh có cạnh dài hơn ${most} điểm ảnh`,
      fix: `thu nhỏ ảnh, cạnh dài nhất ${most} điểm ảnh`,
    }),
    interlaced: () => ({ rule: 'ảnh PNG lưu kiểu xen kẽ (interlaced)', fix: 'lưu lại, bỏ chọn xen kẽ' }),
    noPicture: () => ({
      rule: 'tệp không phải là hình SVG hay ảnh PNG đọc được',
      fix: 'chọn tệp .svg hoặc .png của biểu trưng',
    }),
    empty: () => ({ rule: 'hình SVG không vẽ gì', fix: 'chọn tệp có biểu trưng' }),
    noSize: () => ({ rule: 'hình SVG không cho biết kích thước', fix: 'thêm viewBox, hoặc dùng ảnh PNG' }),
    outside: () => ({
      rule: 'hình SVG có nét nằm ngoài khung hình',
      fix: 'trong Inkscape chọn “Chỉnh trang vừa nội dung” rồi lưu lại',
    }),
    tooFine: () => ({ rule: 'hình SVG có quá nhiều nét', fix: 'dùng bản vẽ đơn giản hơn hoặc ảnh PNG' }),
    active: (what: string) => ({
      rule: `hình SVG có phần chạy được (${what}), có thể gây hại`,
      fix: `lấy tệp gốc của đơn vị; ${plainSvg}`,
    }),
    linked: (what: string) => ({
      rule: `hình SVG lấy hình từ nơi khác (${what})`,
      fix: `nhúng hẳn nét vẽ vào tệp; ${plainSvg}`,
    }),
    letters: () => ({
      rule: 'hình SVG còn chữ, máy khác có thể không có phông',
      fix: 'chuyển chữ thành nét (Path → Object to Path) rồi lưu lại',
    }),
    effects: (what: string) => ({
      rule: `hình SVG có màu chuyển, trong suốt hay hiệu ứng (${what})`,
      fix: `chỉ dùng màu đặc; ${plainSvg}`,
    }),
    colour: (colour: string) => ({
      rule: `không hiểu màu “${colour}”`,
      fix: 'viết màu như #c8102e',
    }),
    unknown: (what: string) => ({ rule: `hình SVG có phần lạ (${what})`, fix: plainSvg }),
    tooCoarse: (is: string, least: string) => ({
      rule: `biểu trưng chỉ có ${is} điểm ảnh, in ở khổ này sẽ vỡ`,
      fix: `dùng ảnh ít nhất ${least} điểm ảnh, hoặc hình SVG`,
    }),
  },
};

/** What is known of who can use this site, and who cannot: measured, dated, with what is wrong. */
export const accessibility = {
  title: 'Khả năng tiếp cận',
  link: 'Đã thử những gì, còn sai chỗ nào',
  description: 'Cổng này đã được thử thế nào để ai cũng đọc được, và còn những chỗ nào chưa đạt.',
  /** The day on which all below was last looked at, as `YYYY-MM-DD`. */
  day: '2026-11-26',
  dated: (day: string) => `Viết ngày ${day}, theo kết quả tự kiểm tra. Chưa có ai bên ngoài kiểm tra.`,
  aim: 'Cổng hướng tới mức AA của WCAG 2.2, chuẩn tiếp cận nội dung web; chữ đọc liền mạch đạt độ tương phản 7:1 của mức AAA.',
  tested: 'Đã thử thế nào',
  testedList: [
    'Công cụ axe chạy trong trình duyệt thật trên một trang của mỗi loại, cả hai thứ tiếng, ở nền sáng, nền tối và màu do hệ thống chọn.',
    'Mỗi loại trang được mở trên màn hình rộng 320 điểm ảnh, và với chữ to gấp đôi, xem có phải cuộn ngang không.',
    'Mỗi lần dựng trang, mọi trang đều được soát: thứ bậc tiêu đề, ngôn ngữ, chữ thay cho hình, liên kết, độ tương phản của bảng màu.',
    'Trang đọc được khi tắt JavaScript; chỉ nút cỡ chữ, phần làm ấn phẩm, chiếu ảnh, tìm kiếm và dùng khi mất mạng mới cần JavaScript.',
  ],
  wrong: 'Còn chưa đạt',
  wrongList: [
    'Chưa thử với trình đọc màn hình, và chưa có người khuyết tật nào dùng thử.',
    'Chưa có bản dễ đọc, bản ghi âm hay bản bằng ngôn ngữ ký hiệu.',
    'Máy tính bảng cũ, có trình duyệt không biết “prefers-color-scheme” (nền tối theo máy), thì chỉ có nền sáng.',
    'Tệp PNG và tệp SVG của ấn phẩm không có lớp chữ; nội dung ấy có ở bản chữ lớn của mỗi loại nơi và trong tệp PDF.',
    'Bảng có nhiều cột trên trang làm tờ cho nhiều nơi cần màn hình rộng khi danh sách dài.',
  ],
  tell: 'Báo chỗ khó dùng',
};

/** Words of the page of questions and answers. */
export const faq = {
  title: 'Hỏi đáp',
  description: 'Các câu hỏi thường gặp về ứng dụng và chiến dịch, trả lời ngắn, có dẫn nguồn.',
  contents: 'Các câu hỏi',
  groups: {
    app: 'Về ứng dụng',
    install: 'Cài và dùng',
    privacy: 'Dữ liệu và quyền riêng tư',
    duty: 'Việc bắt buộc và việc khuyến nghị',
    after: 'Về sau',
    portal: 'Về cổng này',
  },
  sources: 'Nguồn',
  more: 'Xem câu hỏi thường gặp',
};

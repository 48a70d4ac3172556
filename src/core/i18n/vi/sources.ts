/** Words of sources: beside what they are cited for, and on the page that lists them. */
export const sources = {
  source: {
    ofPage: 'Nguồn của trang này',
    number: (position: number, title: string) => `Nguồn ${position}: ${title}`,
    open: 'Mở bản gốc',
    noAddress: 'Không có địa chỉ trên mạng.',
    seen: (day: string) => `Xem ngày ${day}.`,
    archived: 'Mở bản lưu',
    named: {
      copy: (host: string) => `Bản đăng lại ở ${host}, một trang không liên quan: nêu tên, không dẫn tới.`,
      test: (host: string) => `Đăng ở ${host}, một máy chủ thử nghiệm: nêu tên, không dẫn tới.`,
    },
    published: (when: string) => `đăng ${when}`,
    unknownDate: 'không rõ ngày đăng',
    kinds: {
      seed: 'Văn bản gốc',
      government: 'Cơ quan nhà nước',
      news: 'Báo chí',
      paper: 'Bài nghiên cứu',
      repo: 'Mã nguồn',
    },
  },
  sources: {
    title: 'Nguồn',
    description: 'Mọi nguồn mà trang này dựa vào, với nơi đăng, ngày đăng và đường dẫn tới bản gốc.',
    lead: 'Số trong ngoặc vuông ở các trang khác dẫn đến đúng dòng ở đây. Nguồn không nêu ngày xem là ngày ấy đã không được ghi lại.',
  },
};

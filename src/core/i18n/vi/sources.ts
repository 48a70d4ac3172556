/** Words of sources: beside what they are cited for, and on the page that lists them. */
export const sources = {
  source: {
    ofPage: 'Nguồn của trang này',
    number: (position: number) => `Nguồn ${position}`,
    open: 'Mở bản gốc',
    noAddress: 'Không có địa chỉ trên mạng.',
    seen: (day: string) => `Xem ngày ${day}.`,
    archived: 'Mở bản lưu',
    named: {
      copy: (host: string) =>
        `Bản đăng lại ở ${host}, một trang không liên quan: chỉ nêu tên, không đặt liên kết.`,
      test: (host: string) => `Đăng ở ${host}, một máy chủ thử nghiệm: chỉ nêu tên, không đặt liên kết.`,
    },
    unknownDate: 'Không rõ ngày đăng.',
    kinds: {
      seed: 'Tài liệu gốc của cổng này',
      government: 'Cơ quan nhà nước',
      news: 'Báo chí',
      paper: 'Bài nghiên cứu',
      repo: 'Mã nguồn',
    },
  },
  sources: {
    numbers: 'Theo số',
    title: 'Nguồn',
    description: 'Mọi nguồn mà cổng này dựa vào, với nơi đăng, ngày đăng và liên kết tới bản gốc.',
    lead: 'Số trong ngoặc vuông ở các trang khác dẫn đến đúng dòng ở đây. Nguồn nào không có ngày xem là vì ngày ấy không được ghi lại.',
  },
};

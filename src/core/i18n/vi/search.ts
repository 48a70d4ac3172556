/** Words of the page that searches, with its list of everything for browsers without programs. */
export const search = {
  title: 'Tìm kiếm',
  description: 'Gõ vài chữ, hoặc tra trong danh mục từ A đến Z.',
  link: 'Tìm',
  label: 'Bạn tìm gì?',
  hint: 'Có dấu, không dấu hay viết liền đều được.',
  found: (count: number) => (count === 0 ? 'Không tìm thấy trang nào.' : `${count} trang phù hợp nhất:`),
  none: 'Thử ít chữ hơn, hoặc tra trong danh mục bên dưới.',
  others: (language: string) => `Trang ${language}`,
  failed: 'Không tải được phần tìm kiếm. Hãy tra trong danh mục bên dưới.',
  /** Where somebody typed the check code of a sheet. */
  code: (code: string) => `Kiểm tra ấn phẩm có mã ${code}`,
  codeSummary: 'Tờ có phải theo mẫu của cổng này, có phải bản mới nhất không.',
  index: 'Danh mục A–Z',
  letters: 'Chữ cái',
  /** What people also call the materials; not shown. */
  materials: [
    ...['áp phích', 'poster', 'tờ rơi', 'băng rôn', 'in áp phích', 'mẫu in'],
    ...['lời phát loa', 'loa phường', 'loa xã', 'bài phát thanh', 'tin nhắn Zalo', 'bài đăng Zalo'],
    ...['nhà in', 'gửi nhà in', 'tệp cho nhà in'],
  ],
  /** What people ask of the figures; not shown. */
  duties: ['ai phải làm gì', 'ai làm gì', 'việc bắt buộc'],
  coverage: ['bao nhiêu người cài', 'bao nhiêu người dùng', 'bao nhiêu lượt tải', 'bao nhiêu phần trăm'],
  /** The name comes first, so that none of them is taken for the page of all. */
  area: (name: string) => [name, `${name}: tỷ lệ cài đặt ${name}`, `${name} bao nhiêu phần trăm`],
  /** Somebody stands before a sheet there, or wants one. */
  venue: (name: string) => [`quét mã ở ${name}`, `áp phích ${name}`],
  data: ['trích dẫn số liệu', 'tải số liệu', 'bảng số liệu'],
  figuresDesk: ['sửa số đã đăng', 'sửa số hôm qua', 'nhập số liệu', 'thêm số liệu', 'thêm số mới'],
  designer: [
    'thiết kế tờ in có tên cơ quan',
    'tự làm áp phích',
    'ghi tên lên tờ in',
    'tên trạm y tế',
    'tên trường',
    'tên xã',
  ],
  designerMany: ['nhiều nơi', '1000 nơi', 'in cho nhiều nơi', 'danh sách nơi', 'làm tờ cho cả xã'],
  kinds: {
    guide: 'hướng dẫn',
    question: 'hỏi đáp',
    venue: 'ấn phẩm',
    directive: 'chỉ đạo',
    role: 'tôi là',
    page: 'trang',
  },
};

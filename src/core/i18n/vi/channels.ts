/** Words around the texts of a venue that need no paper: loudspeaker, messages, notices, news, captions. */
export const channels = {
  title: (venue: string) => `Tài liệu cho nơi này: ${venue}`,
  description: (venue: string) =>
    `Ấn phẩm, ảnh trình chiếu, lời phát loa, tin nhắn, thông báo và tin ngắn cho nơi này: ${venue}.`,
  audience: 'Nói với ai',
  duties: 'Thực hiện mục nào',
  sheets: 'Ấn phẩm và ảnh trình chiếu',
  hang: 'Treo, đặt ở đâu',
  texts: 'Lời văn để đọc, gửi và đăng',
  /** The page of these texts alone. */
  textsTitle: (venue: string) => `Lời văn cho nơi này: ${venue}`,
  textsDescription: (venue: string) =>
    `Lời phát loa, tin nhắn, thông báo, tin ngắn và bài đăng để chép hay tải về, cho nơi này: ${venue}.`,
  textsLead: 'Mở lời văn cần dùng rồi chép, hoặc tải tất cả trong một tệp văn bản.',
  copy: 'Chép lời này',
  copied: 'Đã chép.',
  none: 'Chưa có lời văn cho nơi này.',
  download: 'Tải mọi lời văn (.txt)',
  codePage: 'Trang dành cho người quét mã ở nơi này',
  /** Before each text of a campaign that is over, by what it is for: to be read aloud, sent or posted. */
  heads: {
    aloud: '[TƯ LIỆU – KHÔNG PHÁT LOA]',
    message: 'TƯ LIỆU, KHÔNG GỬI:',
    post: '[TƯ LIỆU – KHÔNG ĐĂNG, KHÔNG GỬI]',
  },
  loudspeaker: 'Lời phát loa',
  lengths: { seconds30: 'Khoảng 30 giây', seconds60: 'Khoảng 60 giây' },
  /** A reading's length, how it was counted, and the rate behind it. */
  reading: (syllables: string, seconds: string, rate: string) =>
    `${syllables} âm tiết, đọc trong khoảng ${seconds} giây (${rate} âm tiết mỗi giây, kể cả chỗ nghỉ).`,
  sms: 'Tin nhắn',
  marked: 'Có dấu',
  unmarked: 'Không dấu',
  /** How a message travels: encoding, characters, parts to pay for. */
  smsCount: (encoding: string, units: string, parts: string) =>
    `Bảng mã ${encoding}, ${units} ký tự, gửi thành ${parts} tin.`,
  encodings: { 'gsm-7': 'GSM 7 bit', 'ucs-2': 'UCS-2' },
  notice: 'Thông báo trên trang web hoặc wifi công cộng',
  news: 'Tin ngắn',
  caption: 'Chú thích ảnh trên mạng xã hội',
  zalo: 'Bài đăng Zalo',
  hamlet: 'Lời phát loa ở ấp',
  broadcast: 'Lời mở đầu, lời kết và giờ phát loa',
  bulletin: 'Bản tin phát thanh',
  article: 'Tin, bài cho báo',
  movement: 'Lời phát động phong trào của đoàn thể',
  recommendation: 'Lời khuyến nghị của cơ quan, doanh nghiệp với khách',
  operator: 'Thông báo của doanh nghiệp viễn thông',
  letter: 'Thư gửi gia đình không có điện thoại thông minh',
  broadcastParts: { opening: 'Lời mở đầu', closing: 'Lời kết', times: 'Giờ phát' },
  sources: 'Nguồn',
  alt: 'Chữ thay cho hình',
};

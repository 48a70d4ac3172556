import { duties } from './duties.ts';
import { sources } from './sources.ts';

/** Words of the site's frame and pages. What is said about the campaign stands in `content/`. */
export const site = {
  skip: 'Đến nội dung chính',
  nav: {
    label: 'Các phần của trang',
    menu: 'Mục lục',
    guides: 'Hướng dẫn',
    faq: 'Hỏi đáp',
    directives: 'Chỉ đạo',
    duties: 'Ai được giao việc gì',
    coverage: 'Tỷ lệ cài đặt',
    materials: 'Ấn phẩm và ảnh trình chiếu',
    about: 'Giới thiệu',
    sources: 'Nguồn',
  },
  /** Within a sentence. */
  languages: { vi: 'tiếng Việt', en: 'tiếng Anh', zh: 'tiếng Trung' },
  ended: { label: 'Chiến dịch đã kết thúc' },
  tools: {
    label: 'Cỡ chữ, in, chia sẻ',
    smaller: 'A−: chữ nhỏ hơn',
    larger: 'A+: chữ to hơn',
    size: 'Cỡ chữ {}%',
    print: 'In trang',
    share: 'Gửi qua Zalo, tin nhắn…',
    copied: 'Đã chép. Mở Zalo, chọn người nhận rồi dán.',
  },
  moved: 'Trang này đã chuyển sang địa chỉ khác',
  historic: 'Địa chỉ công bố khi đó',
  notPublished: 'chưa tìm thấy',
  ...sources,
  home: {
    guides: (isPast: boolean) => `Cài và dùng${isPast ? ' hồi đó' : ''}`,
    guidesLead: (isPast: boolean): string =>
      isPast ? 'Các bước khi đó, theo từng loại máy.' : 'Từng bước một, cho điện thoại của bạn.',
    venues: 'Chọn nơi của bạn',
    venuesLead: 'Mỗi nơi có lời nhắn, ấn phẩm và ảnh trình chiếu riêng.',
    duties: 'Việc được giao',
    dutiesCount: (clauses: number, directives: number) =>
      `${clauses} mục trong ${directives} văn bản, viết lại bằng lời dễ hiểu.`,
    figure: 'Con số cả nước',
    asOf: (when: string) => `tính đến ${when}`,
    figureMore: 'Xem mọi con số đã công bố',
    dates: 'Các mốc thời gian',
  },
  guides: {
    title: 'Hướng dẫn',
    description: 'Các hướng dẫn từng bước, viết ngắn, đọc được trên mọi điện thoại.',
    groups: {
      install: 'Cài đặt',
      use: 'Sử dụng',
      help: 'Giúp người khác',
      rights: 'Quyền của bạn',
      after: 'Về sau',
    },
    describes: (time: string) => `Viết về giai đoạn ${time}`,
    others: 'Xem tiếp',
    all: 'Mọi bài hướng dẫn',
    contents: 'Trong trang này',
    finder: 'Bạn gặp trục trặc gì?',
    redrawn: 'Hình vẽ lại theo nhãn của ứng dụng, không phải ảnh chụp màn hình.',
    screen: (words: string) => `Màn hình vẽ lại: ${words}`,
    send: 'Gửi cho người thân',
    sendHint: 'Chép lời dưới đây vào Zalo hay tin nhắn, hoặc gửi địa chỉ trang:',
    bySms: 'bằng tin nhắn',
    byMail: 'bằng thư điện tử',
  },
  ...duties,
  materials: {
    title: 'Ấn phẩm và ảnh trình chiếu',
    description: 'Áp phích, tờ rơi, ảnh trình chiếu và mã QR cho từng nơi, tải về in ngay.',
    lead: 'Chọn nơi, rồi chọn khổ. Tệp PDF để in, tệp PNG để chiếu hoặc gửi.',
    notBuilt: 'Ấn phẩm và ảnh trình chiếu chưa được tạo trong bản dựng này.',
    preview: (format: string, venue: string) => `${format}, ${venue}`,
    none: 'Chưa có tệp nào cho nơi này.',
    allOfVenue: (venue: string) => `Mọi tài liệu và lời văn cho: ${venue}`,
    kinds: {
      poster: 'Áp phích',
      leaflet: 'Tờ rơi',
      card: 'Thẻ',
      sign: 'Bảng, nhãn',
      banner: 'Standee, băng rôn',
      slide: 'Ảnh trình chiếu',
      social: 'Ảnh đăng mạng',
      qr: 'Mã QR',
      proof: 'Tờ thử máy in',
    },
    sizeMm: (width: string, height: string) => `${width} × ${height} mm`,
    sizePx: (width: string, height: string) => `${width} × ${height} điểm ảnh`,
  },
  venue: {
    /** A step that a printed code has already led its reader through. */
    scans: /quét/i,
    todo: 'Cài ngay bây giờ',
    install: (platform: string) => `Cài trên ${platform}`,
    why: 'Vì sao mời cài ở đây',
    /** Of a campaign that is over: what a person should do now, and what the sheet asked then. */
    now: 'Bây giờ bạn cần làm gì',
    askedThen: 'Khi đó tờ này ghi gì',
    remove: 'Cách gỡ ứng dụng',
    required: 'Theo văn bản nào',
    more: 'Xem thêm',
    historicAddresses: 'Những địa chỉ công bố khi đó',
    official: 'Địa chỉ chính thức',
    materials: 'Ấn phẩm và ảnh trình chiếu cho nơi này',
    description: (venue: string, languages: string) =>
      `Trang mở ra khi quét mã ở ${venue}, bằng ${languages}.`,
  },
  /** Who answers for the portal. */
  contact: {
    title: 'Ai chịu trách nhiệm về cổng này',
    by: (name: string) => `${name}.`,
    none: 'Chưa có người hay cơ quan nào đứng tên cổng này, và cổng chưa có địa chỉ để nhận thư. Ai đưa cổng lên mạng thì cần ghi tên và địa chỉ của mình ở đây.',
  },
  about: {
    title: 'Giới thiệu',
    description: 'Cổng này là gì, không phải là gì, lấy dữ kiện ở đâu và dùng lại được những gì.',
    isNot: 'Cổng này không phải là gì',
    isNotList: [
      'Không phải cơ quan nhà nước, không thay mặt cơ quan nào.',
      'Không phải nơi tải ứng dụng, không nhận khai báo, không thu thập dữ liệu của bạn.',
      'Không phải lời khuyên y tế hay pháp lý. Chỉ bản gốc của văn bản mới có giá trị.',
    ],
    facts: 'Dữ kiện lấy ở đâu',
    factsText: (count: number) =>
      `Mỗi con số và mỗi việc đều gắn với một trong ${count} nguồn đã liệt kê. Khi các nguồn nói khác nhau, cổng nêu cả và đặt cạnh nhau. Điều chưa tìm thấy được ghi là chưa tìm thấy, không bao giờ ghi là 0.`,
    allSources: 'Xem mọi nguồn',
    slogan: 'Khẩu hiệu của chiến dịch',
    privacy: 'Quyền riêng tư',
    privacyText:
      'Cổng không dùng cookie và không tải gì từ trang khác; máy chủ chỉ gửi các tệp tĩnh. Mã lệnh chỉ chạy ngay trên máy bạn: nút cỡ chữ, in, chia sẻ ở mọi trang, và các trang làm ấn phẩm, chiếu ảnh, tìm kiếm. Những gì bạn gõ không gửi đi đâu; cỡ chữ bạn chọn chỉ lưu trên máy bạn.',
    licences: 'Giấy phép',
    fontLicences:
      'Phông chữ Anton và Be Vietnam Pro theo giấy phép SIL Open Font License 1.1. Bạn được dùng, sửa và phát hành lại, nhưng không được bán riêng phông chữ.',
    fontLicenceLink: 'Đọc giấy phép của phông chữ Anton',
    dataLicence:
      'Con số và dữ kiện thuộc về các nguồn đã nêu; khi dùng lại, hãy ghi tên nguồn gốc và ngày. Nhãn trên màn hình ứng dụng chỉ được nhắc ngắn gọn, để bạn tìm đúng nút.',
    accessibility: 'Ai cũng đọc được',
    accessibilityText:
      'Cổng hướng tới mức AA của WCAG 2.2, chuẩn tiếp cận nội dung web: chữ tương phản ít nhất 7:1, phóng to được, dùng được bằng bàn phím, có chữ thay cho hình, không cần bật JavaScript. Mỗi lần dựng trang đều có kiểm tra tự động.',
    links: 'Địa chỉ chính thức',
    linksText: 'Những địa chỉ này được công bố trong chiến dịch. Chưa rõ địa chỉ nào còn hoạt động.',
  },
  missing: {
    title: 'Không có trang này',
    text: 'Có thể bạn đã gõ sai địa chỉ, hoặc trang đã được dời đi.',
    home: 'Về trang đầu',
  },
  footer: {
    notAnAuthority: 'Trang tư liệu, không phải cơ quan nhà nước.',
    /** On paper, behind the page's address. */
    asOf: (day: string) => `bản ngày ${day}`,
  },
};

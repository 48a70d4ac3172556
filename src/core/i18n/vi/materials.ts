/** A directive as far as it is known; what is not is left out. */
type Document = {
  readonly kind: string | undefined;
  readonly number: string | undefined;
  readonly issuer: string;
};

/** With its days, in this language's own writing, and what a clause says of who has to act. */
type Duty = Document & {
  readonly date: string | undefined;
  readonly reported: string | undefined;
  readonly says: string;
};

/** A document with a number by its name, another by who gave the direction. */
const named = ({ kind, number, issuer }: Document) =>
  number ? `Theo ${kind ?? 'Văn bản'} ${number} của ${issuer}` : `Theo chỉ đạo của ${issuer}`;

/** Words on the sheets and about them. */
export const materials = {
  /** What each format is called, by id. */
  formats: {
    'a4-poster': 'Áp phích A4',
    'a3-poster': 'Áp phích A3',
    'a2-poster': 'Áp phích A2',
    'a1-poster': 'Áp phích A1',
    'a0-poster': 'Áp phích A0',
    'a4-landscape': 'Áp phích A4 ngang',
    'a4-mono': 'Áp phích A4 đen trắng, để photo',
    'a4-bilingual': 'Áp phích A4 hai thứ tiếng',
    'a6-card': 'Thẻ phát tay A6',
    'a6-four-up': 'Bốn thẻ A6 trên một tờ A4',
    'counter-tent': 'Tờ gấp để quầy',
    'seat-back': 'Thẻ lưng ghế',
    'gate-notice': 'Bảng thông báo ở cổng A3',
    'door-sticker': 'Nhãn tròn dán cửa Ø 200 mm',
    'x-banner': 'Standee chữ X 60 × 160 cm',
    'roll-up': 'Standee cuốn 85 × 200 cm',
    'street-banner': 'Băng rôn 5 × 0,7 m',
    'square-card': 'Ảnh vuông đăng mạng',
    'link-card': 'Ảnh kèm liên kết',
    'a3-tiles': 'Áp phích A3 ghép từ A4',
    'a2-tiles': 'Áp phích A2 ghép từ A4',
    'a1-tiles': 'Áp phích A1 ghép từ A4',
    'proof-sheet': 'Tờ thử máy in',
    'a5-leaflet': 'Tờ rơi A5, hai mặt',
    'slide-1080p': 'Ảnh trình chiếu ngang',
    'slide-portrait': 'Ảnh trình chiếu dọc',
    'coverage-slide': 'Ảnh trình chiếu số liệu',
    qr: 'Mã QR',
  },
  labels: {
    /** For who does not see the code. */
    code: (address: string) => `Mã QR dẫn tới ${address}`,
    /** Before the address, where it stands apart from the code: what to do with either. */
    scanOrType: 'Quét mã hoặc gõ',
    codeOverleaf: 'Mã ở mặt trước',
    asOf: 'Số liệu tính đến',
    source: 'Nguồn',
    hotline: 'Đường dây nóng',
    /** What an office's logo is called, for those who do not see it. */
    logo: 'Biểu trưng của đơn vị',
    proof: {
      title: 'TỜ THỬ MÁY IN',
      ruler: 'Hai thước dưới đây phải dài đúng 100 mm. Nếu không, chọn in 100%, bỏ “vừa khổ giấy”.',
      code: 'Quét thử mã này bằng điện thoại.',
      colours: 'Các ô màu phải tách nhau; ô trắng không ngả màu. Dưới mỗi ô: phần trăm bốn mực.',
      letters: 'Dấu tiếng Việt phải rõ ở mọi cỡ chữ.',
      frame: 'Khung cách mép giấy 5 mm: cạnh nào không thấy khung là cạnh máy in cắt mất.',
    },
  },
  /** On posters that are put together from sheets of A4. */
  tiles: {
    title: (count: number, columns: number, rows: number) =>
      `Ghép ${count} tờ A4: ${columns} cột × ${rows} hàng`,
    print: '1. In tất cả các trang ở tỷ lệ 100%, không chọn “vừa khổ giấy”.',
    cut: '2. Cắt bỏ lề trái và lề trên theo vạch; tờ đầu hàng, đầu cột cũng vậy.',
    glue: '3. Dán chồng mép 10 mm theo vạch, lần lượt từng hàng.',
    tile: (row: number, column: number) => `Hàng ${row}, cột ${column}`,
    row: (row: number) => `Hàng ${row}`,
    column: (column: number) => `Cột ${column}`,
  },
  /** Title of a file with many places. */
  combined: (format: string, count: number) => `${format} – ${count} nơi`,
  /** Of one of several files that hold so many places together. */
  part: (title: string, part: number) => `${title} (phần ${part})`,
  /** The sheet's title in lists and in the file itself. */
  title: (format: string, venue: string) => `${format} – ${venue}`,
  /** On whose word, in one sentence; of a document that is known from the news only, the day of the news. */
  duty: ({ says, date, reported, ...document }: Duty) => {
    const known = date ? ` ngày ${date}` : reported && ` (tin ngày ${reported})`;
    const { kind = 'Văn bản', number, issuer } = document;
    const by =
      number && date
        ? `Theo ${kind} số ${number} ngày ${date} của ${issuer}`
        : `${named(document)}${known ?? ''}`;
    return `${by}: ${says}`;
  },
  /** The same without the sentence, for one line at a sheet's foot. */
  direction: named,
  /** Who drew a sheet that bears no office's name. */
  maker: (portal: string) => `${portal} thiết kế, không phải cơ quan nhà nước`,
};

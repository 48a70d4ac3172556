/** How strongly a duty binds: by a document that has a number, or on the word of an issuer. */
const strengthWords = {
  must: { document: 'Bắt buộc theo', issuer: 'Yêu cầu bắt buộc của' },
  should: { document: 'Khuyến nghị theo', issuer: 'Khuyến nghị của' },
  may: { document: 'Gợi ý theo', issuer: 'Gợi ý của' },
};

/** A directive as a sheet names it; what is not known is left out and said to be unpublished. */
type Duty = {
  readonly strength: keyof typeof strengthWords;
  readonly kind: string | undefined;
  readonly issuer: string;
  readonly clause: string;
  readonly number: string | undefined;
  /** In this language's own writing. */
  readonly date: string | undefined;
};

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
    'gate-notice': 'Bảng báo ở cổng A3',
    'door-sticker': 'Nhãn tròn dán cửa Ø 200 mm',
    'x-banner': 'Standee chữ X 60 × 160 cm',
    'roll-up': 'Standee cuốn 85 × 200 cm',
    'street-banner': 'Băng rôn 5 × 0,7 m',
    'square-card': 'Ảnh vuông đăng mạng',
    'link-card': 'Ảnh kèm đường dẫn',
    'a3-tiles': 'Áp phích A3 ghép từ A4',
    'a2-tiles': 'Áp phích A2 ghép từ A4',
    'a1-tiles': 'Áp phích A1 ghép từ A4',
    'proof-sheet': 'Tờ thử máy in',
    'a5-leaflet': 'Tờ rơi A5, hai mặt',
    'slide-1080p': 'Màn hình ngang',
    'slide-portrait': 'Màn hình dọc',
    'coverage-slide': 'Màn hình số liệu',
    qr: 'Mã QR',
  } satisfies Record<string, string> as Readonly<Record<string, string>>,
  labels: {
    scan: 'Quét mã bằng điện thoại',
    orType: 'hoặc gõ địa chỉ',
    asOf: 'Số liệu tính đến',
    source: 'Nguồn',
    notAnAuthority: 'Bản này do một cổng tài liệu vẽ, không phải cơ quan nhà nước.',
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
  },
  /** The sheet's title in lists and in the file itself. */
  title: (format: string, venue: string) => `${format} – ${venue}`,
  /** Kind and number as an official citation has them; without a number the issuer comes first. */
  duty: ({ strength, kind, issuer, clause, number, date }: Duty) => {
    const by = strengthWords[strength];
    const day = date && `ngày ${date}`;
    if (number) {
      const cited = [kind ?? 'Văn bản', 'số', number, day].filter(Boolean).join(' ');
      return `${by.document} mục ${clause}, ${cited} của ${issuer}${date ? '' : ' (ngày không công bố)'}`;
    }
    const named = [kind && lowerFirst(kind), day].filter(Boolean).join(' ');
    const place = [named, `mục ${clause}`].filter(Boolean).join(', ');
    return `${by.issuer} ${issuer} (${place}; ${date ? 'số' : 'số, ngày'} không công bố)`;
  },
};

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

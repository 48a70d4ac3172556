/** How strongly a duty binds. */
const strengthWords = {
  must: 'Bắt buộc theo',
  should: 'Khuyến nghị theo',
  may: 'Gợi ý theo',
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
    'a5-leaflet': 'Tờ rơi A5',
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
    notAnAuthority: 'Cổng tài liệu vẽ lại, không phải văn bản của cơ quan nhà nước.',
  },
  /** The sheet's title in lists and in the file itself. */
  title: (format: string, venue: string) => `${format} – ${venue}`,
  duty: ({ strength, kind = 'văn bản', issuer, clause, number, date }: Duty) => {
    const named = [number && `số ${number}`, date && `ngày ${date}`].filter(Boolean).join(' ');
    const unknown = [!number && 'số', !date && 'ngày'].filter(Boolean).join(' và ');
    const gap = unknown && ` (${unknown} không được công bố)`;
    return `${strengthWords[strength]} mục ${clause}, ${lowerFirst(kind)} ${named && `${named} `}của ${issuer}${gap}`;
  },
};

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

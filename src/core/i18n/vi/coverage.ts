/** Highest and lowest of a comparison, written out. */
type Extremes = {
  /** `ngày 20/8/2020` */
  readonly when: string;
  /** The denominator's name. */
  readonly of: string;
  readonly top: string;
  readonly topValue: string;
  readonly low: string;
  readonly lowValue: string;
  readonly count: number;
  /** Places of which only an upper bound was published: how many, and `dưới 8%`. */
  readonly bounds: { readonly count: number; readonly below: string } | undefined;
};

/** Words of the coverage page, its charts and its downloads. What each metric means stands in `content/`. */
export const coverage = {
  title: 'Tỷ lệ cài đặt',
  lead: 'Mọi con số đã công bố về số người cài ứng dụng, cả những con số trái nhau. Mỗi số đi cùng ngày, cách đếm, mẫu số và nguồn.',
  notPublished: 'chưa tìm thấy',
  notPublishedNote: 'Chưa tìm thấy không có nghĩa là bằng 0.',
  untold: 'Trường hợp khác: cùng nơi, cùng ngày, cùng cách đếm mà số khác nhau',
  contents: 'Trong trang này',
  sections: {
    national: 'Cả nước theo thời gian',
    provinces: 'Các tỉnh, thành phố tại một ngày',
    smartphones: 'Trên người dùng điện thoại thông minh',
    focus: 'Các tỉnh xem riêng',
    operators: 'Theo nhà mạng',
    targets: 'Mục tiêu',
    clashes: 'Những con số trái nhau',
    checks: 'Tính lại các tỷ lệ',
    metrics: 'Mỗi con số đếm gì',
    other: 'Các con số khác',
    downloads: 'Tải dữ liệu',
  },
  leads: {
    national:
      'Mỗi cách đếm có hình riêng. Hai cách đếm khác nhau không bao giờ chung trục, chung đường hay cộng vào nhau.',
    provinces: 'Chỉ đặt cạnh nhau những tỷ lệ cùng trên dân số và cùng một ngày. Mọi hình dùng một thang đo.',
    smartphones:
      'Các tỷ lệ này có mẫu số khác nên đứng riêng, có trục riêng. Đổi mẫu số thì thứ tự các tỉnh cũng đổi.',
    operators: 'Mỗi tỷ lệ tính trên tổng thuê bao của chính nhà mạng đó.',
    targets:
      'Mục tiêu là mức mong muốn, không phải mức đã đạt. Mỗi mục tiêu có mẫu số riêng; khác mẫu số thì không so được.',
    clashes:
      'Khi các nguồn nói khác nhau, trang này đặt các con số cạnh nhau, nói điều đã biết và không chọn thay bạn đọc.',
    checks:
      'Khi một nguồn công bố cả số đếm lẫn tỷ lệ, chia ngược ra tổng mà nguồn đã dùng. Tổng ấy lệch hẳn các tổng khác của cùng nơi thì được đánh dấu.',
    other: 'Những con số đã công bố mà không vẽ được cùng hình với số nào khác.',
    downloads: 'Cùng những con số của trang này, để mở bằng bảng tính hoặc dùng trong chương trình khác.',
  },
  columns: {
    area: 'Nơi',
    operator: 'Nhà mạng',
    value: 'Con số',
    metric: 'Đếm gì',
    denominator: 'Trên tổng nào',
    asOf: 'Tính đến',
    deadline: 'Hạn',
    source: 'Nguồn',
    population: 'Dân số đã công bố',
    reached: 'Tỷ lệ có ứng dụng',
    count: 'Số đếm',
    share: 'Tỷ lệ',
    impliedBase: 'Tổng suy ra',
    verdict: 'Nhận xét',
  },
  denominators: {
    population: 'dân số',
    'adult-population': 'dân số trưởng thành',
    'smartphone-users': 'người dùng điện thoại thông minh',
    'operator-subscribers': 'thuê bao của chính nhà mạng',
    installs: 'số đã cài',
    unspecified: 'nguồn không nói rõ',
  },
  noDenominator: { count: 'số đếm, không chia', rank: 'thứ hạng' },
  hedges: {
    nearly: (value: string) => `gần ${value}`,
    about: (value: string) => `khoảng ${value}`,
    'more-than': (value: string) => `hơn ${value}`,
  },
  publicationDate: 'ngày đăng tin',
  derived: 'suy ra',
  derivedLong: 'Con số suy ra bằng phép tính từ số đã công bố, không in nguyên trong nguồn.',
  allOperators: 'Tất cả nhà mạng',
  below: (value: string) => `dưới ${value}`,
  rank: (value: string) => `hạng ${value}`,
  share: (value: string, of: string) => `${value} ${of}`,
  chart: {
    table: (rows: number) => `Bảng số liệu (${rows} dòng)`,
    manySources: (count: number) => `${count} nguồn, ghi ở từng dòng của bảng.`,
    csv: 'Tải CSV',
    json: 'Tải JSON',
    axisShare: (of: string) => `Phần trăm ${of}`,
    months: 'Gạch ngang: nguồn chỉ ghi tháng, không ghi ngày.',
    hollow: 'Chấm rỗng: con số suy ra.',
    line: 'Đường nối các mức cao nhất đã công bố; chấm nằm dưới đường là tin đăng muộn hoặc nguồn khác.',
    others: 'Vạch đứng: con số của nguồn khác trong cùng ngày.',
    emphasis: 'Thanh đậm: nơi có phần riêng ở dưới.',
    bounds: 'Nét đứt: chỉ biết thấp hơn mức này.',
    breakAt: (when: string) => `${when}: đổi cách đếm`,
    month: (month: number, year: number) => `${month}/${year}`,
  },
  charts: {
    series: (metric: string) => `${metric}, cả nước`,
    provinces: (when: string, of: string) => `Tỷ lệ trên ${of} ${when}`,
    operators: (when: string) => `Tỷ lệ thuê bao có ứng dụng theo nhà mạng ${when}`,
  },
  summaries: {
    series: (s: {
      metric: string;
      first: string;
      firstWhen: string;
      last: string;
      lastWhen: string;
      count: number;
    }) =>
      `${s.metric}: từ ${s.first} ${s.firstWhen} lên ${s.last} ${s.lastWhen}, theo ${s.count} con số đã công bố.`,
    areas: (s: Extremes) =>
      `Trong ${s.count} nơi có số ${s.when}, cao nhất là ${s.top} với ${s.topValue} ${s.of}, thấp nhất là ${s.low} với ${s.lowValue}${s.bounds ? `; ${s.bounds.count} nơi nữa chỉ được công bố là ${s.bounds.below}` : ''}.`,
    operators: (s: Extremes) =>
      `${s.when[0]?.toUpperCase()}${s.when.slice(1)}, cao nhất là ${s.top} với ${s.topValue}, thấp nhất là ${s.low} với ${s.lowValue}, mỗi con số trên ${s.of}.`,
    unpublished: (count: number) => `${count} tỉnh, thành phố khác: chưa tìm thấy tỷ lệ cho ngày này.`,
    bounds: (places: string, below: string) => `${places}: chỉ công bố là ${below}.`,
    order: (s: { when: string; first: string; firstOrder: string; second: string; secondOrder: string }) =>
      `Cùng những nơi ấy ${s.when}: xếp trên ${s.first} là ${s.firstOrder}; xếp trên ${s.second} là ${s.secondOrder}.`,
    orderCaption: 'Cùng nơi, cùng ngày, hai mẫu số: hai thứ tự',
    place: (rank: number) => `thứ ${rank}`,
  },
  unpublishedList: (count: number) => `${count} tỉnh, thành phố chưa tìm thấy số`,
  focus: {
    figures: (area: string) => `Mọi con số của ${area}`,
    newest: (of: string, when: string) => `${of}, con số mới nhất, ${when}`,
    targets: 'Mục tiêu đã đặt',
    compare: (s: { reachedOf: string; targetOf: string; area: string }) =>
      `Không đặt mức đã đạt cạnh mục tiêu: mức đã đạt tính trên ${s.reachedOf}, mục tiêu tính trên ${s.targetOf}. Hai mẫu số khác nhau, và chưa tìm thấy nguồn nào công bố tỷ lệ trên ${s.targetOf} của ${s.area}, nên không biết mục tiêu đạt được bao nhiêu.`,
    districts: (area: string) => `Các huyện, thị xã, thành phố của ${area}`,
    districtsNote:
      'Không tìm thấy con số cài đặt nào của các nơi này. Chưa tìm thấy không có nghĩa là bằng 0.',
  },
  checks: {
    caption: 'Tỷ lệ trên dân số, đối chiếu với số đếm của cùng nguồn',
    fits: 'khớp với các tổng khác của nơi này',
    flagged: (base: string, expected: string) =>
      `lệch với tổng ${base} suy ra từ các con số khác của nơi này, theo đó tỷ lệ là ${expected}; xem phần những con số trái nhau`,
    alone: 'chưa có tổng nào khác để so',
  },
  metric: {
    counts: 'Đếm gì',
    of: 'Trên tổng nào',
    doesNotMean: 'Không có nghĩa là',
    caution: 'Lưu ý',
    breaks: 'Đổi cách đếm',
  },
  downloads: {
    figuresCsv: 'Tất cả con số (CSV)',
    figuresJson: 'Tất cả con số kèm cách đếm và nguồn (JSON)',
    metricsJson: 'Định nghĩa các cách đếm (JSON)',
    rows: (count: number) => `${count} con số`,
  },
  /** A moment within a sentence, by how exactly it is known. */
  when: {
    year: (written: string) => `trong ${written}`,
    month: (written: string) => `trong ${written}`,
    day: (written: string) => `ngày ${written}`,
    minute: (written: string) => `lúc ${written}`,
  },
  sourceUnknownDate: 'không rõ ngày đăng',
};

export type CoverageMessages = typeof coverage;

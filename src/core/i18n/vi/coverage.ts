import { inSentence } from '../in-sentence.ts';

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
  heading: (s: { metric: string; value: string }) => `${s.value} ${inSentence(s.metric)}`,
  headingShares: (s: { metric: string; value: string; known: number; all: number }) =>
    `${s.value} ${inSentence(s.metric)}; ${s.known < s.all ? 'chỉ ' : ''}tìm thấy tỷ lệ của ${s.known} tỉnh`,
  answer: (s: { place: string; value: string; metric: string; when: string }) =>
    `${s.place}: ${s.value} (${inSentence(s.metric)}), ${s.when}.`,
  lastBefore: (s: { on: string; label: string }) =>
    `Đó là số đếm chính xác cuối cùng trước ngày ${s.on} (${s.label}).`,
  cards: {
    caption: 'Những con số chính',
    provinces: (known: number, all: number) => `${known} trên ${all} tỉnh`,
    provincesOf: (of: string) => `tìm thấy tỷ lệ trên ${of}`,
  },
  overdue: (s: { who: string; day: string; by: string; newest: string }) =>
    `Chưa nhận được con số ngày ${s.day}, đáng lẽ có trước ${s.by}. ${s.who}. ${s.newest}`,
  overdueNewest: (value: string, when: string) => `Con số mới nhất: ${value}, ${when}.`,
  notPublished: 'chưa tìm thấy',
  notPublishedNote: 'Chưa tìm thấy không có nghĩa là bằng 0.',
  untold: 'Trường hợp khác: cùng nơi, cùng ngày, cùng cách đếm mà số khác nhau',
  sections: {
    clashes: 'Những con số trái nhau',
    checks: 'Tính lại các tỷ lệ',
    metrics: 'Mỗi con số đếm gì',
    method: 'Cách tính',
    operators: 'Theo nhà mạng',
    orders: 'Đổi mẫu số, đổi thứ tự',
    places: 'Nơi có số riêng',
    downloads: 'Tải dữ liệu',
  },
  titles: {
    days: 'Từng ngày, mỗi mẫu số một hình',
    targets: (all: number, known: number) =>
      `${all} mục tiêu, ${known > 0 ? `trong đó ${known}` : 'chưa mục tiêu nào'} so được với mức đã đạt`,
    moreTargets: (count: number) => `${count} mục tiêu khác`,
    places: (counted: number, uncounted: number) =>
      `${counted} nơi khác${uncounted > 0 ? `; ${uncounted} nơi chưa có số` : ''}`,
    placesWithout: (count: number) => `${count} nơi chưa tìm thấy số người có ứng dụng:`,
  },
  leads: {
    days: 'Chỉ đặt cạnh nhau những tỷ lệ cùng một mẫu số và cùng một ngày.',
    targets: 'Mục tiêu là mức mong muốn. Chỉ so với mức đã đạt khi hai tỷ lệ có cùng mẫu số.',
    clashes:
      'Khi các nguồn nói khác nhau, các con số đứng cạnh nhau. Trên hình là con số có ngày giờ rõ nhất; đường theo thời gian nối các mức cao nhất.',
    checks:
      'Khi một nguồn công bố cả số đếm lẫn tỷ lệ, có thể tính ngược ra tổng mà nguồn đã dùng. Tổng nào lệch hẳn các tổng khác của cùng nơi thì được đánh dấu.',
  },
  used: 'dùng trong hình',
  targetBy: {
    year: (when: string) => `đến ${when}`,
    month: (when: string) => `đến ${when}`,
    day: (when: string) => `đến ngày ${when}`,
    minute: (when: string) => `đến ${when}`,
  },
  targetSaid: (when: string) => `nêu ${when}`,
  pace: {
    met: (value: string, when: string) => `Đạt: ${value} ${when}.`,
    missing: (value: string, when: string, points: string) =>
      `Mới đạt ${value} ${when}, còn thiếu ${points} điểm phần trăm.`,
    contradicted: (value: string, when: string) =>
      `Chưa nói được đã đạt hay chưa: con số đã công bố, ${value} ${when}, trái với các số khác.`,
    onlyLater: (value: string, when: string) => `Trước hạn chưa có số; sau hạn: ${value} ${when}.`,
    otherDenominator: (reached: string, target: string) =>
      `Không tính được tiến độ: mức đã công bố tính trên ${reached}, không tính trên ${target}.`,
    otherCount: () => 'Không tính được tiến độ: chưa có con số nào đếm cùng thứ với mục tiêu.',
    nothing: () => 'Chưa tìm thấy tỷ lệ nào đã đạt.',
  },
  map: {
    title: (s: { count: number; all: number; of: string; top: string; topValue: string }) =>
      `${s.count} trên ${s.all} tỉnh có tỷ lệ trên ${s.of}; cao nhất ${s.top}, ${s.topValue}`,
    summary: (s: {
      missing: number;
      bounds: { count: number; below: string } | undefined;
      first: string;
      last: string;
    }) =>
      `${s.missing} tỉnh chưa tìm thấy${s.bounds ? `, ${s.bounds.count} tỉnh chỉ được công bố là ${s.bounds.below}` : ''}. Mỗi ô là số mới nhất của tỉnh ấy, từ ${s.first} đến ${s.last}.`,
    legend: (s: { of: string }) => `Phần trăm ${s.of}. Ô gạch chéo: chưa tìm thấy, không phải bằng 0.`,
    roughly: 'Dấu ~: nguồn nói gần hoặc khoảng.',
    bound: 'chỉ biết thấp hơn mức này',
    tile: (name: string, value: string, when: string) => `${name}: ${value}, ${when}`,
    tileMissing: (name: string) => `${name}: chưa tìm thấy`,
  },
  columns: {
    area: 'Nơi',
    operator: 'Nhà mạng',
    value: 'Con số',
    metric: 'Đếm gì',
    denominator: 'Tính trên',
    asOf: 'Tính đến',
    deadline: 'Hạn',
    source: 'Nguồn',
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
  noDenominator: { count: 'chỉ là số đếm', rank: 'chỉ là thứ hạng' },
  publicationDate: 'ngày đăng tin',
  derived: 'suy ra',
  contradicted: 'có số trái nhau',
  derivedLong: 'Con số suy ra bằng phép tính từ số đã công bố, không có sẵn trong nguồn.',
  allOperators: 'Tất cả nhà mạng',
  below: (value: string) => `dưới ${value}`,
  rank: (value: string) => `hạng ${value}`,
  share: (value: string, of: string) => `${value} ${of}`,
  chart: {
    table: (rows: number) => `Bảng số liệu, nguồn, tải về (${rows} dòng)`,
    overTime: (metric: string) => `${metric} qua từng ngày`,
    toTable: 'Bảng số liệu, nguồn và tệp tải về của hình này',
    manySources: (count: number) => `${count} nguồn, ghi ở từng dòng của bảng.`,
    download: (kind: string) => `Tải ${kind}`,
    read: 'Đọc từng điểm bằng phím mũi tên',
    point: (s: { index: number; count: number; place: string; value: string; when: string }) =>
      `${s.index} trên ${s.count}: ${s.place}, ${s.value}, ${s.when}`,
    axisShare: (of: string) => `Phần trăm ${of}`,
    months: 'Gạch ngang: nguồn chỉ ghi tháng, không ghi ngày.',
    hollow: 'Chấm rỗng: con số suy ra.',
    line: 'Đường nối các mức cao nhất đã công bố; chấm nằm dưới đường là tin đăng muộn hoặc nguồn khác.',
    others: 'Vạch đứng: con số khác được công bố cho cùng ngày.',
    emphasis: 'Thanh khác màu: những nơi cổng này xếp lên trước.',
    bounds: 'Nét đứt: chỉ biết thấp hơn mức này.',
    breakAt: (when: string, label: string) => `${when}: ${label}`,
    recounted: 'đổi cách đếm',
    month: (month: number, year: number) => `${month}/${year}`,
  },
  charts: {
    series: (metric: string, value: string, when: string) => `${metric}, cả nước: ${value}, ${when}`,
    afterBreak: (s: { label: string; value: string; when: string }) =>
      ` Sau đó (${s.label}): ${s.value}, ${s.when}.`,
    comparison: (s: { when: string; of: string; top: string; value: string; count: number }) =>
      `${s.top} cao nhất trong ${s.count} nơi ${s.when}: ${s.value} ${s.of}`,
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
      `${s.when[0]?.toUpperCase()}${s.when.slice(1)}, cao nhất là ${s.top} với ${s.topValue}, thấp nhất là ${s.low} với ${s.lowValue}, mỗi tỷ lệ tính trên ${s.of}.`,
    order: (s: { when: string; first: string; firstOrder: string; second: string; secondOrder: string }) =>
      `Cùng những nơi ấy ${s.when}: xếp theo tỷ lệ trên ${s.first} là ${s.firstOrder}; theo tỷ lệ trên ${s.second} là ${s.secondOrder}.`,
    orderCaption: 'Cùng nơi, cùng ngày, hai mẫu số: hai thứ tự',
    place: (rank: number) => `thứ ${rank}`,
  },
  unpublishedList: (count: number) => `${count} tỉnh, thành phố chưa tìm thấy số`,
  focus: {
    /** The areas within one, by what they are. */
    parts: {
      province: (area: string) => `Các tỉnh, thành phố của ${area}`,
      district: (area: string) => `Các huyện, thị xã, thành phố của ${area}`,
      commune: (area: string) => `Các xã, phường, thị trấn của ${area}`,
    },
    partsMissing: (count: number) =>
      `Chưa tìm thấy con số cài đặt nào của ${count} nơi dưới đây. Chưa tìm thấy không có nghĩa là bằng 0.`,
  },
  checks: {
    caption: 'Tỷ lệ trên dân số, đối chiếu với số đếm của cùng nguồn',
    fits: 'khớp với các tổng khác của nơi này',
    flagged: (base: string, expected: string) =>
      `lệch với tổng ${base} suy ra từ các con số khác của nơi này, theo đó tỷ lệ là ${expected}; xem phần “Những con số trái nhau”`,
    alone: 'chưa có tổng nào khác để so',
  },
  metric: {
    counts: 'Đếm gì',
    of: 'Tính trên',
    doesNotMean: 'Không có nghĩa là',
    caution: 'Lưu ý',
    breaks: 'Đổi cách đếm',
    page: (name: string) => `Mọi con số: ${name}`,
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

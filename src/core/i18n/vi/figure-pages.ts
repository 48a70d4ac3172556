import { inSentence } from '../in-sentence.ts';

/** Words of the pages of one metric, one area, one release, the change log and the data for other programs. */
export const figurePages = {
  metric: {
    title: (name: string, count: number) => `${name}: ${count} con số đã công bố`,
    newest: (s: { place: string; value: string; when: string }) =>
      `Con số mới nhất của ${s.place}: ${s.value}, ${s.when}.`,
    newestSound: (s: { place: string; value: string; when: string }) =>
      `Con số mới nhất của ${s.place} mà không số nào nói khác: ${s.value}, ${s.when}.`,
    newerContradicted: (s: { value: string; when: string }) =>
      `Con số sau đó, ${s.value}, ${s.when}, trái với các số khác.`,
    allContradicted: (s: { place: string; value: string; when: string }) =>
      `Các con số của ${s.place} trái nhau; số mới nhất là ${s.value}, ${s.when}.`,
    sinceBreak: (s: { on: string; label: string }) => `Số này tính sau ngày ${s.on} (${s.label}).`,
    figures: (count: number) => `Mọi con số (${count})`,
    places: (count: number) => `Tỉnh, huyện (${count})`,
    all: 'Mọi cách đếm',
  },
  area: {
    title: (s: { name: string; value: string; of: string; when: string }) =>
      `${s.name}: ${s.value} ${s.of}, ${s.when}`,
    titleOfCount: (s: { name: string; value: string; metric: string; when: string }) =>
      `${s.name}: ${s.value} (${inSentence(s.metric)}), ${s.when}`,
    titleOfClash: (name: string) => `${name}: các con số đã công bố trái nhau`,
    titleOfNone: (name: string) => `${name}: chưa tìm thấy số người có ứng dụng`,
    description: (name: string, count: number) =>
      `${count} con số đã công bố về ${name}, mỗi số kèm ngày, cách đếm, mẫu số và nguồn.`,
    none: (name: string) =>
      `Trong những tin và văn bản đã đọc, không tìm thấy con số nào của ${name}. Chưa tìm thấy không có nghĩa là bằng 0.`,
    reached: 'Đã đạt',
    targets: 'Mục tiêu',
    context: 'Số liệu để đối chiếu',
    earlier: (count: number) => `Các số trước đó (${count})`,
    within: (name: string) => `Thuộc ${name}`,
    others: 'Nơi khác',
    sharesTitle: (s: { name: string; first: string; last: string; of: string }) =>
      `${s.name}: từ ${s.first} đến ${s.last} ${s.of}`,
    sharesSummary: (s: { first: string; firstWhen: string; last: string; lastWhen: string; count: number }) =>
      `${s.first} ${s.firstWhen}, ${s.last} ${s.lastWhen}; ${s.count} con số đã công bố.`,
  },
  release: {
    title: (name: string, headline: string) => `Bản công bố ${name}: ${headline}`,
    name: (name: string, version: string) => `Bản ${name}, phiên bản ${version}`,
    lead: (day: string) =>
      `Số liệu đúng như đã công bố trong bản ngày ${day}. Bản này không bao giờ bị sửa; số nào sai thì được đính chính trong một bản sau.`,
    description: (name: string, version: string, count: number) =>
      `Bản công bố ${name}, phiên bản ${version}: ${count} con số, tệp kèm mã băm SHA-256, cách trích dẫn và khác biệt so với bản trước.`,
    types: {
      'scheduled-update': 'Cập nhật',
      correction: 'Đính chính',
      'new-metric': 'Chỉ số mới',
      'method-change': 'Đổi cách tính',
      'data-issue': 'Vấn đề về số liệu',
    },
    reason: (reason: string) => `Lý do: ${reason}`,
    neighbours: 'Các bản công bố khác',
    previous: (name: string) => `Bản trước: ${name}`,
    next: (name: string) => `Bản sau: ${name}`,
    newest: 'Đây là bản mới nhất.',
    files: 'Tệp của bản này',
    filesLead:
      'Cạnh mỗi tệp là mã băm SHA-256 của tệp ấy. Nếu tệp của bạn có mã khác thì đó không phải tệp đã công bố.',
    cite: 'Trích dẫn bản này',
    noAddress: 'Bản dựng này chưa có địa chỉ trên mạng, nên lời trích dẫn chưa có liên kết.',
    citation: (portal: string, name: string, version: string) =>
      `${portal}. Số liệu, bản công bố ${name}, phiên bản ${version}.`,
    difference: (previous: string) => `Khác gì bản ${previous}`,
    first: 'Bản đầu tiên: mọi con số đều mới',
    table: {
      caption: (count: number) => `${count} con số`,
      place: 'Nơi',
      value: 'Con số',
      metric: 'Đếm gì',
      asOf: 'Tính đến',
      kind: 'Thay đổi',
      added: 'thêm',
      changed: 'đính chính',
      removed: 'rút lại',
      was: (value: string) => `trước: ${value}`,
    },
  },
  days: {
    title: 'Tỷ lệ cài đặt từng ngày, mỗi mẫu số một hình',
    description:
      'Các tỉnh và nhà mạng đặt cạnh nhau, mỗi ngày và mỗi mẫu số một hình, kèm bảng số liệu, nguồn từng số và tệp tải về.',
    none: 'Chưa có đủ con số của cùng một ngày để vẽ hình nào.',
  },
  method: {
    title: 'Cách tính, và những con số trái nhau',
    description:
      'Mỗi con số đếm gì, những lần đổi cách đếm, các nguồn nói trái nhau ở đâu, tỷ lệ nào không khớp với số đếm của chính nguồn ấy.',
    contents: 'Trong trang này',
  },
  changes: {
    title: 'Số liệu đã thay đổi những gì, vì sao',
    description:
      'Nhật ký thay đổi của số liệu: mỗi lần thêm, đính chính hay rút số là một bản công bố riêng, mới nhất ở trên.',
    feed: 'Theo dõi bằng Atom',
    link: 'Nhật ký thay đổi',
  },
  data: {
    title: 'Số liệu cho bảng tính và chương trình khác',
    description:
      'Mọi con số dạng CSV và JSON, gói Data Package, mô tả OpenAPI: cột nào nghĩa gì, bản nào không đổi, ô trống nghĩa là gì.',
    link: 'Dữ liệu và cách dùng',
    whole: 'Toàn bộ',
    files: {
      'figures.csv': 'Mọi con số, mỗi dòng một số',
      'figures.json': 'Mọi con số kèm cách đếm và nguồn',
      'provinces.csv': 'Mỗi tỉnh, thành phố một dòng, tỷ lệ mới nhất theo từng mẫu số',
      'metrics.json': 'Định nghĩa các cách đếm',
      'datapackage.json': 'Mô tả theo Data Package 2.0: cột, kiểu, giá trị thiếu',
      'openapi.json': 'Mô tả địa chỉ các tệp theo OpenAPI 3.1',
    },
    charts: 'Từng hình',
    chartsLead:
      'Mỗi hình có năm tệp: số liệu CSV và JSON, hình SVG và PNG, lời mô tả TXT. Muốn đặt hình vào trang khác, hãy chép đoạn mã; hình luôn theo số mới nhất.',
    embed: 'Mã để đặt vào trang khác',
    columns: 'Các cột của figures.csv',
    column: 'Cột',
    meaning: 'Nghĩa',
    missing: 'Ô không có số',
    missingLead:
      'Ô không có số không bao giờ có nghĩa là bằng 0. Trong provinces.csv, ô như thế ghi một trong hai mã:',
    stable: 'Điều được giữ nguyên',
    promises: [
      'Địa chỉ các tệp và tên các cột được giữ nguyên khi số đầu của phiên bản chưa tăng. Cột mới chỉ được thêm ở cuối.',
      'Phiên bản tăng số đầu khi một định nghĩa hay mẫu số đổi, số giữa khi có số mới, số cuối khi đính chính.',
      'Tệp trong thư mục của một bản công bố không bao giờ bị sửa.',
      'Không ô nào chứa công thức: chữ bắt đầu bằng =, +, - hay @ có dấu nháy đơn phía trước.',
    ],
    version: (version: string) => `Phiên bản hiện tại: ${version}`,
    missingValues: { 'not-found': 'chưa tìm thấy', 'not-reported': 'nơi ấy không báo cáo' },
  },
};

export type FigurePagesMessages = typeof figurePages;

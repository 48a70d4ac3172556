import { help } from './command-help.ts';
import { machines } from './machines.ts';

/** What the commands of the project say to whoever starts them. */
export const commands = {
  help,
  machines,
  /** What a bar counts. */
  making: { sheets: 'Vẽ tờ', kits: 'Đóng gói', pages: 'Làm trang' },
  /** What a build of the site or of its materials reports and refuses. */
  build: {
    content: (folder: string, day: string) => `Nội dung: ${folder}, tính đến ${day}`,
    noAddress: () => 'Chưa ghi SITE_URL: bỏ liên kết chính tắc, hreflang và sơ đồ trang.',
    noContact: () =>
      'Chưa ghi portal.contact trong campaign.yaml: các trang ghi rằng chưa ai đứng tên cổng này.',
    materials: (files: number, made: number, reused: number, kits: number) =>
      `Ấn phẩm: ${files} tệp, vẽ ${made} tờ và giữ lại ${reused} tờ; ${kits} bộ tài liệu`,
    pages: () => 'Các trang …',
    checks: () => 'Kiểm tra …',
    zipped: (file: string, size: string) => `Cả trang web trong một tệp: ${file}, ${size}`,
    published: (folder: string) => `Đã xuất bản: ${folder}/`,
    sized: ({
      size,
      limit,
      left,
    }: {
      readonly size: string;
      readonly limit: string;
      readonly left: string;
    }) => `Cả trang web: ${size} trong giới hạn ${limit}, còn ${left}`,
    nearlyFull: () =>
      'Sắp hết chỗ: thêm một loại nơi hay một khổ nữa có thể không được xuất bản → xem thư mục nào nặng bằng du -s dist/*; máy chủ chứa được hơn thì nâng mức ở scripts/checks/size.ts',
    notPublished: () => 'Trang web không được xuất bản, vì:',
    sound: (folder: string) => `${folder}: không có gì sai`,
    written: (folder: string, files: number, megabytes: string, seconds: string) =>
      `${folder}: ${files} tệp, ${megabytes} MB; ${seconds} giây`,
    noMaterial: (pattern: string, known: string) =>
      `--only: không có ấn phẩm nào khớp "${pattern}" → dùng một trong những ấn phẩm này, hoặc một mẫu khớp với các ấn phẩm ấy:\n  ${known}`,
    noDay: () => 'Không có số liệu nào ghi rõ đến ngày → ghi TODAY, như TODAY=2020-08-20',
    unmade: (faults: number, sheets: number) => `${faults} trong ${sheets} tờ không làm được:`,
  },
  /** Where the time of a build went. */
  spent: {
    title: 'Thời gian',
    steps: {
      content: 'nội dung',
      materials: 'ấn phẩm',
      pages: 'các trang',
      checks: 'kiểm tra',
      publish: 'xuất bản',
    },
  },
  options: {
    unknown: (option: string, suggestion: string | undefined) =>
      `${option}: không có tùy chọn này → ${suggestion ? `có phải là ${suggestion}?` : '--help liệt kê mọi tùy chọn'}`,
    stray: (word: string) =>
      `${word}: lệnh không dùng chữ này → bỏ đi, hoặc ghi tên tùy chọn trước nó (xem --help)`,
    markedName: (file: string) =>
      `--marked: "${file}" phải là tệp .xlsx khác với bảng đang đọc → ghi như --marked sua.xlsx`,
    markedTooLarge: (file: string) =>
      `--marked: ${file} quá lớn để làm bản sao đánh dấu (khoảng 20.000 dòng) → sửa theo danh sách chỗ sai, hoặc chia nhỏ bảng`,
    noFile: (work: string) => `${work}: thiếu tên tệp → viết tên tệp ngay sau đó`,
    noValue: (option: string) => `${option}: thiếu giá trị → viết giá trị ngay sau ${option}`,
    needlessValue: (option: string, value: string) =>
      `${option}: tùy chọn này không kèm giá trị (đang ghi: ${value}) → chỉ viết ${option}`,
    repeated: (option: string) => `${option}: được viết nhiều lần, chỉ dùng được một → bỏ bớt`,
    needs: (option: string, other: string) =>
      `${option}: chỉ dùng cùng ${other} → thêm ${other}, hoặc bỏ ${option}`,
    excludes: (option: string, other: string) => `${option}: không dùng cùng ${other} → bỏ một trong hai`,
    onlyOf: (option: string, works: string) => `${option}: chỉ dùng với ${works} → bỏ ${option}`,
    takenByNpm: (option: string) =>
      `${option}: npm đã giữ lại tùy chọn này → viết -- trước các tùy chọn, như npm run build -- ${option} …`,
    notAChoice: (option: string, value: string, choices: string) =>
      `${option}: không có "${value}" → dùng một trong: ${choices}`,
    notADay: (option: string, value: string) =>
      `${option}: "${value}" không phải là ngày → viết YYYY-MM-DD, như 2020-08-20`,
    notAMoment: (option: string, value: string) =>
      `${option}: "${value}" không phải ngày, hay ngày và giờ → viết YYYY-MM-DD hoặc YYYY-MM-DDTHH:MM, như 2020-08-28T15:00`,
    notAHeight: (option: string, value: string) =>
      `${option}: "${value}" không phải là số điểm ảnh → viết một số lớn hơn 0, như 400`,
    noProfile: (option: string, file: string) =>
      `${option}: không đọc được "${file}" → ghi đúng đường dẫn đến hồ sơ màu .icc mà nhà in đưa`,
    notAProfile: (option: string, file: string) =>
      `${option}: "${file}" không phải là hồ sơ màu ICC nguyên vẹn → xin nhà in gửi lại tệp .icc`,
    notAPress: (option: string, file: string, device: string, colours: string) =>
      `${option}: "${file}" là hồ sơ của thiết bị loại ${device}, màu ${colours}, không phải của máy in bốn mực (prtr, CMYK) → xin nhà in hồ sơ đầu ra CMYK của họ`,
    notACount: (option: string, value: string) =>
      `${option}: "${value}" không phải là số luồng → viết một số từ 1 đến 256`,
    notAPort: (option: string, value: string) =>
      `${option}: "${value}" không phải là số cổng → viết một số đến 65535, như 4321`,
  },
  /** What the system refuses; `somewhere` stands for a path that it did not name. */
  system: {
    somewhere: 'thư mục đang được ghi',
    full: (path: string) =>
      `${path}: ổ đĩa đã đầy → xóa bớt tệp, hoặc chọn thư mục ở ổ đĩa khác với --out, rồi chạy lại`,
    readOnly: (path: string) => `${path}: ổ đĩa này chỉ đọc được → chọn thư mục ở ổ đĩa khác với --out`,
    forbidden: (path: string) =>
      `${path}: bạn không có quyền ghi hoặc đọc ở đây → xin quyền, hoặc chọn thư mục khác với --out`,
    fileInTheWay: (path: string) =>
      `${path}: có một tệp ở chỗ của thư mục → đổi tên hoặc dời tệp đó, hoặc chọn thư mục khác với --out`,
    folderInTheWay: (path: string) =>
      `${path}: có một thư mục ở chỗ của tệp → đổi tên hoặc dời thư mục đó, hoặc chọn thư mục khác với --out`,
    missing: (path: string) => `${path}: không có tệp hay thư mục này → xem lại tên và đường dẫn`,
    link: (path: string) =>
      `${path}: có một liên kết ở chỗ của tệp hay thư mục → xóa liên kết này, hoặc chọn thư mục khác với --out`,
    busy: (path: string) =>
      `${path}: một chương trình khác đang dùng, hoặc đây là cả một ổ đĩa được gắn vào → đóng chương trình đó, hoặc chọn một thư mục bên trong với --out`,
    tooMany: (path: string) =>
      `${path}: quá nhiều tệp đang mở cùng lúc → đóng bớt chương trình, hoặc nâng giới hạn (ulimit -n), rồi chạy lại`,
    tooLong: (path: string) => `${path}: đường dẫn quá dài → chọn thư mục có tên ngắn hơn, gần gốc ổ đĩa hơn`,
    broken: (path: string) => `${path}: ổ đĩa không đọc hay ghi được → kiểm tra ổ đĩa, hoặc chọn ổ đĩa khác`,
    portTaken: (port: string) => `${port}: chương trình khác đang dùng cổng này → chọn cổng khác với --port`,
  },
  preview: {
    nothingBuilt: (folder: string) => `${folder}/: chưa có trang nào → chạy npm run build trước`,
    standsAt: (folder: string, address: string) =>
      `${folder}/ đang mở tại ${address} cho đến khi bạn bấm Ctrl+C.`,
  },
  /** Beside the bar of a long step. */
  progress: {
    rate: (count: string) => `${count}/giây`,
    left: (time: string) => `còn ${time}`,
  },
  /** Which folders are not written into, and why. */
  folders: {
    isRepository: (folder: string) =>
      `${folder}: đây là thư mục của chính dự án, hoặc một thư mục chứa nó → chọn thư mục khác với --out`,
    isSource: (folder: string, source: string) =>
      `${folder}: thư mục này thuộc về ${source}, nơi giữ nội dung hoặc mã nguồn → chọn thư mục khác với --out`,
    isHome: (folder: string) =>
      `${folder}: đây là cả ổ đĩa hoặc cả thư mục cá nhân → chọn một thư mục riêng với --out`,
    isFile: (path: string) => `${path}: đây là một tệp, không phải thư mục → chọn một thư mục với --out`,
    notOurs: (folder: string, campaign: string) =>
      `${folder}: đang có những thứ không phải do lệnh này làm ra cho chiến dịch ${campaign}, nên không có gì bị xóa hay ghi → chọn thư mục chưa có hoặc còn trống với --out`,
    isTheirs: (file: string, option: string) =>
      `${file}: đã có tệp này và nó không phải nguyên như lệnh này đã ghi, nên không ghi đè → chọn tên khác với ${option}`,
    isLink: (path: string) =>
      `${path}: đây là một liên kết, dẫn ra ngoài thư mục được ghi → xóa liên kết này, hoặc chọn thư mục khác với --out`,
    /** `who` is a machine and a process, and empty in the moment before the other run has written it down. */
    inUse: (folder: string, who: string) =>
      `${folder}: một lần chạy khác${who && ` (${who})`} đang ghi vào thư mục này → đợi nó xong, hoặc chọn thư mục khác với --out`,
    owner: (machine: string, process: number) => `máy ${machine}, tiến trình ${process}`,
  },
  editions: {
    listed: (count: number) =>
      count === 0 ? 'Mọi tờ đều đúng như lần phát hành cuối.' : `${count} tờ cần phát hành.`,
    written: (count: number, file: string) => `Đã ghi ${count} tờ vào ${file}.`,
    drafts: (count: number) =>
      `${count} tờ chưa phát hành, in ra ghi là bản nháp: chạy npm run editions -- --issue <ngày>`,
    noAddress: () =>
      'SITE_URL: chưa đặt, nên mã QR trên các tờ sẽ dẫn tới trang tải chính thức thay vì trang của cổng, và tờ đã dán thì không sửa được → đặt SITE_URL, hoặc thêm --no-address nếu đúng ý',
    issuedLater: (day: string) =>
      `--issue: bản gần nhất đã phát hành ngày ${day} → ghi ngày đó hoặc một ngày sau đó`,
    reasons: {
      new: 'tờ mới',
      directive: 'căn cứ vào văn bản khác',
      words: 'lời đã đổi',
      design: 'hình thức đã đổi',
      gone: 'không còn tờ này',
    },
  },
};

/** What the commands of the project say to whoever starts them. */
export const commands = {
  /** `--help` of each command: an option's text may begin with what it takes, as in `<thư mục> …`. */
  help: {
    usage: 'tùy chọn',
    common: { lang: '<vi|en> máy nói tiếng gì (không ghi thì theo LANG của máy)', help: 'bản hướng dẫn này' },
    build: {
      about: [
        'Dựng trang web và ấn phẩm từ content/ vào dist/. Nội dung có chỗ sai thì máy liệt kê, và dist/ được giữ nguyên.',
      ],
      options: {
        content: '<thư mục> nội dung (không ghi: content)',
        out: '<thư mục> nơi xuất bản (không ghi: dist): thư mục chưa có, còn trống, hoặc do chính lệnh này làm ra',
        only: "<mẫu> chỉ những ấn phẩm có đường dẫn khớp, như 'hospital/*'",
        'skip-materials': 'chỉ dựng các trang',
        zip: 'ghi thêm cả trang web thành một tệp ZIP cạnh thư mục xuất bản (dist.zip), chạy được từ USB',
      },
      variables: {
        SITE_URL:
          'địa chỉ của trang sau này, như https://loa.example; không có thì bỏ liên kết chính tắc, hreflang, sơ đồ trang, và mã dẫn đến trang tải ứng dụng chính thức',
        TODAY:
          'ngày mà trang coi là hôm nay, viết YYYY-MM-DD, hoặc cả giờ, YYYY-MM-DDTHH:MM (không có: ngày của số liệu mới nhất)',
      },
    },
    materials: {
      about: [
        'Vẽ mọi ấn phẩm của chiến dịch (loại nơi × mẫu × ngôn ngữ) thành PDF và PNG, mã QR thành SVG, đọc lại từng mã QR rồi ghi manifest.json. Chỉ khi mọi ấn phẩm đều làm được thì thư mục mới thay đổi.',
        'Có --places: mỗi nơi trong bảng một tệp PDF để in, tại <thư mục>/<loại nơi>/<mẫu>.<ngôn ngữ>/<tên>.pdf, kèm places.csv liệt kê tất cả. Bảng là tệp .xlsx hoặc CSV UTF-8, các cột theo thứ tự nào cũng được, tên cột là: loại nơi, tên; địa chỉ, đơn vị, đường dây nóng, dòng thứ hai, ngôn ngữ. Mọi chỗ sai được báo một lần theo từng ô, trước khi ghi tệp nào. Bị ngắt giữa chừng thì chạy lại cùng lệnh đó, máy làm tiếp phần còn lại.',
      ],
      options: {
        only: "<mẫu> chỉ những ấn phẩm này, còn lại giữ nguyên: một loại nơi, một ấn phẩm hay một tệp, như hospital, 'hospital/a4-*', '*/slide-1080p.en', hospital/a4-poster.vi.pdf",
        out: '<thư mục> nơi ghi (không ghi: dist/materials): thư mục chưa có, còn trống, hoặc do chính lệnh này làm ra',
        content: '<thư mục> nội dung (không ghi: content)',
        places: '<bảng> mỗi nơi trong bảng một tờ; phải ghi --out',
        format: '<mẫu> mẫu ấn phẩm (không ghi: a4-poster); viết nhiều lần được',
        language: '<vi|en> cho dòng không ghi ngôn ngữ (không ghi: vi)',
        hidden: 'lấy cả dòng, cột và trang tính đang ẩn',
        logo: '<tệp> biểu trưng của đơn vị, SVG hay PNG, in cạnh tên nơi trên mỗi tờ',
        mono: 'đen trắng, để photo',
        convert: 'chuyển cột theo bảng mã cũ (VNI, TCVN3) sang Unicode, không hỏi lại',
        combine: 'gộp thành một tệp PDF cho mỗi mẫu và ngôn ngữ, có mục lục theo nơi',
        marked:
          '<tệp.xlsx> khi bảng có chỗ sai: nơi ghi bản sao của bảng, ô sai tô màu và có ghi chú; sửa trong đó rồi chạy lại với nó',
        png: 'thêm một ảnh bên cạnh mỗi PDF: 300 dpi đến khổ A3, khổ lớn hơn là ảnh xem trước. Màn hình trình chiếu bao giờ cũng là ảnh; tờ ghép, tờ gấp chỉ có PDF',
      },
      variables: {
        SITE_URL:
          'địa chỉ của trang sau này, như https://loa.example: mã dẫn đến đó; không có thì dẫn đến trang tải ứng dụng chính thức',
      },
    },
    'contact-sheet': {
      about: [
        'Vẽ nhỏ mọi loại nơi × mẫu × ngôn ngữ, mọi tờ của một mẫu trên một ảnh, để nhìn chung một lượt.',
      ],
      options: {
        only: '<mẫu> chỉ những ấn phẩm này, như ở npm run materials',
        filled: 'mỗi tờ thêm hai lần nữa: có tên nơi ngắn và tên dài',
        grey: 'mỗi tờ thêm một lần nữa, không màu',
        beside: '<thư mục> ảnh PNG có mã của loại nơi trong tên tệp, đặt cạnh các tờ của nơi ấy',
        height: '<px> chiều cao mỗi tờ, để nhìn kỹ hơn (không ghi: 400)',
        out: '<thư mục> nơi ghi (không ghi: .cache/contact-sheets): thư mục chưa có, còn trống, hoặc do chính lệnh này làm ra',
        content: '<thư mục> nội dung (không ghi: content)',
      },
      variables: { SITE_URL: 'như ở npm run materials' },
    },
    editions: {
      about: [
        'Liệt kê các tờ mà lời hay thiết kế không còn như bản phát hành gần nhất, và vì sao. Có --issue thì ghi cho mỗi tờ một bản mới vào content/editions.csv và đánh dấu bản trước là đã thay; lưu tệp vào Git rồi dựng lại. Mã trên tờ được tra ở trang kiểm tra của trang web.',
      ],
      options: {
        issue: '<ngày> phát hành vào ngày này, viết YYYY-MM-DD',
        'dry-run': 'chỉ liệt kê, kể cả khi có --issue',
        content: '<thư mục> nội dung (không ghi: content)',
      },
      variables: {},
    },
    figures: {
      about: [
        'Đưa số liệu từ bảng của cơ quan lên trang, bốn bước: import <bảng> đọc và soát từng ô, nêu mọi chỗ sai trong một lần rồi cho xem cái gì sẽ thay đổi; apply <tệp> để các số sẵn sàng; publish công bố; undo trả lại như trước bước cuối. Bảng là .xlsx, .xls, .ods hoặc CSV, bố cục thế nào cũng được.',
        'Số đã công bố chỉ thay đổi qua publish. Mỗi bản công bố nằm trong content/figures/releases/ và không bao giờ bị sửa. Xem content/figures/README.md.',
      ],
      options: {
        content: '<thư mục> nội dung (không ghi: content)',
        out: '<tệp> nơi ghi kết quả của import, để apply dùng',
        source: '<mã> nguồn của cả bảng, theo sources.csv',
        'as-of': '<ngày> ngày của số liệu, khi bảng không ghi',
        metric: '<mã> chỉ số, khi bảng không ghi',
        area: '<mã> địa phương, khi bảng không ghi',
        answer: '<ô=mã> trả lời một câu hỏi của import, như B7=VN-57; - là bỏ qua; viết nhiều lần được',
        accept: "<'ô loại'> đã xem một cảnh báo và thấy đúng, như 'B7 fall'; viết nhiều lần được",
        marked: '<tệp.xlsx> bảng gốc, các ô cần xem được tô màu và ghi chú',
        confirm: '<ngày> gõ ngày của số mới nhất để công bố',
        reason: '<lời> vì sao một số đã công bố bị sửa',
        day: '<ngày> ngày của bản công bố (không ghi: hôm nay)',
        until: '<ngày, giờ> giữ kín đến lúc này, như 2020-08-21T17:00',
        major: 'định nghĩa hoặc mẫu số của một chỉ số đã thay đổi',
      },
      variables: { TODAY: 'ngày coi là hôm nay, viết YYYY-MM-DD (không có: ngày của máy)' },
    },
    'daily-report': {
      about: [
        'Tổng hợp báo cáo hằng ngày của các đơn vị: ai đã gửi, gửi muộn, gửi nhiều lần hay chưa gửi; tổng cùng những gì còn thiếu; thay đổi so với ngày trước; báo cáo .docx và .pdf theo thể thức Nghị định 30/2020/NĐ-CP; tin nhắn cho đơn vị; số để soát. Chưa gửi không phải là 0.',
        'Tệp của đơn vị là .xlsx, .xls, .ods hoặc CSV, bố cục thế nào cũng được. Giờ nhận là giờ tệp được lưu vào thư mục, hoặc theo received.csv trong đó (tên tệp, giờ). Không có --reports thì chỉ ghi biểu mẫu trống.',
      ],
      options: {
        reports: '<thư mục> tệp các đơn vị đã gửi, cả của những ngày trước',
        date: '<ngày> ngày cần tổng hợp, viết YYYY-MM-DD',
        units: '<tệp> danh sách đơn vị phải báo cáo, một cột tên “Đơn vị”',
        area: '<mã> huyện hoặc tỉnh mà các đơn vị thuộc về, theo areas.csv; không có --units thì là mọi đơn vị trực thuộc',
        metric:
          '<mã> chỉ số được báo cáo (không ghi: chỉ số có daily: true trong metrics.yaml); viết nhiều lần được',
        by: '<giờ> hạn của đơn vị (không ghi: theo văn bản chỉ đạo)',
        before: '<giờ> hạn của cơ quan tổng hợp (không ghi: theo văn bản chỉ đạo)',
        office: '<tệp.yaml> tên cơ quan, người ký, nơi nhận; không có thì để dòng chấm',
        out: '<thư mục> nơi ghi; không có thì chỉ nêu tình hình',
        content: '<thư mục> nội dung (không ghi: content)',
      },
      variables: {},
    },
    preview: {
      about: ['Mở trang đã dựng trên máy này.'],
      options: {
        out: '<thư mục> trang đã dựng (không ghi: dist)',
        port: '<số> cổng (không ghi: 4321)',
      },
      variables: {},
    },
  },
  /** What a bar counts. */
  making: { sheets: 'Vẽ tờ', kits: 'Đóng gói' },
  /** What a build of the site or of its materials reports and refuses. */
  build: {
    content: (folder: string, day: string) => `Nội dung: ${folder}, tính đến ${day}`,
    noAddress: () => 'Chưa ghi SITE_URL: bỏ liên kết chính tắc, hreflang và sơ đồ trang.',
    materials: (files: number, made: number, reused: number, kits: number) =>
      `Ấn phẩm: ${files} tệp, vẽ ${made} tờ và giữ lại ${reused} tờ; ${kits} bộ tài liệu`,
    pages: () => 'Các trang …',
    checks: () => 'Kiểm tra …',
    zipped: (file: string, size: string) => `Cả trang web trong một tệp: ${file}, ${size}`,
    published: (folder: string) => `Đã xuất bản: ${folder}/`,
    notPublished: () => 'Trang web không được xuất bản, vì:',
    sound: (folder: string) => `${folder}: không có gì sai`,
    written: (folder: string, files: number, megabytes: string, seconds: string) =>
      `${folder}: ${files} tệp, ${megabytes} MB; ${seconds} giây`,
    noMaterial: (pattern: string, known: string) =>
      `--only: không có ấn phẩm nào khớp "${pattern}" → dùng một trong những ấn phẩm này, hoặc một mẫu của chúng:\n  ${known}`,
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
  oldNode: (version: string) =>
    `Node ${version} quá cũ để chạy lệnh này → chạy npm ci (bản Node cần dùng được cài kèm) rồi gọi lệnh qua npm run`,
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

/** `--help` of each command: an option's text may begin with what it takes, as in `<thư mục> …`. */
export const help = {
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
      'output-profile':
        '<tệp.icc> hồ sơ màu CMYK của nhà in, ghi vào mọi PDF để in (không ghi: PDF không nói về máy in)',
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
      'Vẽ mọi ấn phẩm của chiến dịch (loại nơi × khổ × ngôn ngữ) thành PDF và PNG, mã QR thành SVG, đọc lại từng mã QR rồi ghi manifest.json. Chỉ khi mọi ấn phẩm đều làm được thì thư mục mới thay đổi.',
      'Có --places: mỗi nơi trong bảng một tệp PDF để in, tại <thư mục>/<loại nơi>/<khổ>.<ngôn ngữ>/<tên>.pdf, kèm places.csv liệt kê tất cả. Bảng là tệp .xlsx hoặc CSV UTF-8, các cột theo thứ tự nào cũng được, tên cột là: loại nơi, tên; địa chỉ, đơn vị, đường dây nóng, dòng thứ hai, ngôn ngữ. Mọi chỗ sai được báo một lần theo từng ô, trước khi ghi tệp nào. Bị ngắt giữa chừng thì chạy lại cùng lệnh đó, máy làm tiếp phần còn lại.',
    ],
    options: {
      only: "<mẫu> chỉ những ấn phẩm này, còn lại giữ nguyên: một loại nơi, một ấn phẩm hay một tệp, như hospital, 'hospital/a4-*', '*/slide-1080p.en', hospital/a4-poster.vi.pdf",
      out: '<thư mục> nơi ghi (không ghi: dist/materials): thư mục chưa có, còn trống, hoặc do chính lệnh này làm ra',
      content: '<thư mục> nội dung (không ghi: content)',
      'output-profile':
        '<tệp.icc> hồ sơ màu CMYK của nhà in, ghi vào mọi PDF để in (không ghi: PDF không nói về máy in)',
      places: '<bảng> mỗi nơi trong bảng một tờ; phải ghi --out, hoặc --queue và --store',
      queue: '<địa chỉ> giao việc cho nhiều máy qua hàng đợi này (xem scripts/machines/README.md)',
      store: '<địa chỉ> kho chung của các máy: nơi để bảng, mẫu và mọi tờ làm ra',
      batch: '<số> mỗi lô bao nhiêu nơi, cho --queue; từ 500 đến 2000 là vừa (không ghi: 1000)',
      format: '<khổ> khổ ấn phẩm (không ghi: a4-poster); viết nhiều lần được',
      language: '<vi|en> cho dòng không ghi ngôn ngữ (không ghi: vi)',
      hidden: 'lấy cả dòng, cột và trang tính đang ẩn',
      logo: '<tệp> biểu trưng của đơn vị, SVG hay PNG, in cạnh tên nơi trên mỗi tờ',
      mono: 'đen trắng, để photo',
      convert: 'chuyển cột theo bảng mã cũ (VNI, TCVN3) sang Unicode, không hỏi lại',
      combine: 'gộp thành một tệp PDF cho mỗi khổ và ngôn ngữ, có mục lục theo nơi',
      pack: 'đóng thành tệp ZIP theo quận, huyện, theo khổ và ngôn ngữ, mỗi tệp nhiều nhất 10.000 tờ, thay cho thư mục',
      threads:
        '<số> bao nhiêu luồng cùng làm tờ (không ghi: bằng số nhân và bộ nhớ cho phép, mỗi luồng 400 MB)',
      marked:
        '<tệp.xlsx> khi bảng có chỗ sai: nơi ghi bản sao của bảng, ô sai tô màu và có ghi chú; sửa trong đó rồi chạy lại với nó',
      png: 'thêm một ảnh bên cạnh mỗi PDF: 300 dpi đến khổ A3, khổ lớn hơn là ảnh xem trước. Màn hình trình chiếu bao giờ cũng là ảnh; tờ ghép, tờ gấp chỉ có PDF',
    },
    variables: {
      SITE_URL:
        'địa chỉ của trang sau này, như https://loa.example: mã dẫn đến đó; không có thì dẫn đến trang tải ứng dụng chính thức',
    },
  },
  worker: {
    about: [
      'Làm các tờ mà npm run materials -- --places … --queue … --store … đã giao. Chạy trên bao nhiêu máy cũng được, thêm hay tắt máy lúc nào cũng được: lô của máy bị tắt được máy khác làm lại.',
      'Có --status thì cho biết các lượt đến đâu, nhanh chậm, lỗi gì; có --cancel thì hủy một lượt, trên máy nào cũng được.',
    ],
    options: {
      queue:
        '<địa chỉ> hàng đợi: redis://máy:6379, rediss://… (có TLS) hoặc postgres://người-dùng@máy/cơ-sở-dữ-liệu',
      store: '<địa chỉ> kho: s3://kho/thư-mục?endpoint=…&region=… hoặc file:///thư-mục-chung',
      threads: '<số> làm bao nhiêu lô cùng lúc (không ghi: số lõi của máy)',
      'until-done': 'hết việc thì kết thúc',
      status: 'chỉ cho biết các lượt đến đâu',
      cancel: '<lượt> hủy lượt này; ghi vài ký tự đầu là đủ',
    },
    variables: {
      QUEUE_PASSWORD: 'mật khẩu của hàng đợi',
      AWS_ACCESS_KEY_ID: 'khóa của kho S3, cùng AWS_SECRET_ACCESS_KEY',
    },
  },
  'contact-sheet': {
    about: ['Vẽ nhỏ mọi loại nơi × khổ × ngôn ngữ, mọi tờ của một khổ trên một ảnh, để nhìn chung một lượt.'],
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
      'no-address': 'phát hành dù chưa đặt SITE_URL: mã QR dẫn tới trang tải chính thức',
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
      preview: '<tệp.html> nơi ghi trang trước và sau (không ghi: .cache/figures/before-after.html)',
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
};

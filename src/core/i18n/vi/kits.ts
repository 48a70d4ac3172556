/** What a directive asks of the loudspeakers, as a calendar says it. */
type Broadcast = { readonly least: number; readonly most?: number | undefined };

const timesADay = ({ least, most }: Broadcast) =>
  most === undefined ? `ít nhất ${least} lượt mỗi ngày` : `${least} đến ${most} lượt mỗi ngày`;

/** Names of folders and files in a kit (Latin letters without marks: old archive programs read no others), and its words. */
export const kits = {
  language: 'tieng-viet',
  folders: {
    papers: 'giay-to',
    print: 'in',
    screens: 'man-hinh',
    code: 'ma-qr',
    loudspeaker: 'loa',
    texts: 'loi-van',
  },
  files: {
    texts: {
      seconds30: 'loi-phat-30-giay.txt',
      seconds60: 'loi-phat-60-giay.txt',
      smsMarked: 'tin-nhan-co-dau.txt',
      smsUnmarked: 'tin-nhan-khong-dau.txt',
      notice: 'thong-bao.txt',
      news: 'tin-ngan.txt',
      caption: 'chu-thich-anh.txt',
      captionAlt: 'chu-thay-cho-hinh.txt',
      zalo: 'bai-dang-zalo.txt',
      hamlet: 'loi-phat-o-ap.txt',
      opening: 'loi-mo-dau.txt',
      closing: 'loi-ket.txt',
      times: 'gio-phat.txt',
      bulletin: 'ban-tin-phat-thanh.txt',
      article: 'tin-bai-cho-bao.txt',
      movement: 'loi-phat-dong.txt',
      recommendation: 'loi-khuyen-nghi.txt',
      operator: 'thong-bao-nha-mang.txt',
      letter: 'thu-gui-gia-dinh.txt',
    },
    player: 'phat-toan-man-hinh.html',
    slides: (width: number, height: number) => `trinh-chieu-${width}x${height}.pptx`,
    schedule: 'lich-phat-theo-van-ban.txt',
    calendar: (directive: string) => `lich-phat-${directive}.ics`,
    placement: 'noi-treo.pdf',
    largePrint: 'ban-chu-lon.pdf',
  },
  readme: {
    title: (venue: string) => `Bộ tài liệu: ${venue}`,
    contents: 'Trong bộ còn có',
    office: 'In tại cơ quan',
    officeSteps: [
      'Dùng máy in A4 hoặc A3. Mở tệp PDF đúng khổ giấy, chọn "Kích thước thực" (100%), canh giữa, không chọn "Vừa khổ giấy".',
      'Dấu cắt ở mép tệp PDF nằm ngoài khổ giấy nên không in ra.',
      'Máy in không in sát mép: chừa viền trắng vài mi-li-mét, đừng cắt mất mã.',
      'Máy in đen trắng: dùng bản đen trắng. Cần khổ lớn: dùng bản ghép từ nhiều tờ A4.',
      'In xong, quét thử mã bằng một điện thoại rồi mới treo.',
    ],
    shop: 'Gửi nhà in',
    shopSteps: [
      'Gửi nguyên tệp PDF: màu CMYK, tràn lề 3 mm, có dấu cắt; phông chữ nằm trong tệp.',
      'Dặn nhà in: đúng khổ ghi dưới đây, không thu nhỏ, không đổi màu đen của mã.',
      'Nhận hàng, quét thử mã trên một tờ trước khi nhận cả lô.',
    ],
    paper: 'Ấn phẩm và giấy',
    working: 'Giấy tờ cho người làm việc',
    screens: 'Màn hình',
    screensSteps: (player: string) => [
      `Giải nén trước, để tệp ${player} cạnh các ảnh rồi nháy đúp: các trang chiếu chạy lặp toàn màn hình, không cần mạng. F: toàn màn hình; phím cách: dừng; mũi tên: chuyển trang.`,
      'Tệp PPTX mở bằng PowerPoint, LibreOffice hoặc WPS: trình chiếu cũng chạy lặp, phần ghi chú có lời của từng trang; tệp PNG cho máy chiếu và bảng điện tử.',
    ],
    loudspeaker: 'Loa truyền thanh',
    scripts: 'Lời phát 30 và 60 giây ở dạng văn bản; chọn giờ phát của đơn vị bạn.',
    /** Where a directive names this kind of place for loudspeakers. */
    broadcasts: (schedule: string) => [
      `${schedule} ghi từng văn bản nêu phát mấy lượt.`,
      'Nếu có tệp ICS: tệp ấy nhập được vào lịch điện thoại hoặc máy tính. Văn bản không nêu giờ, nên lịch chỉ ghi ngày: bạn tự chọn giờ.',
    ],
    texts: 'Lời văn',
    placement: 'Tờ ghi nơi treo, có chỗ ghi ngày và người treo.',
    largePrint: 'Cùng những lời trên áp phích, chữ lớn từ 18 điểm, cho người mắt kém.',
    manifest: 'manifest.json ghi mã băm SHA-256 của từng tệp.',
    /** Where the portal looks up sheets, its address or the path in it. */
    check: (address: string) => `Có tờ cũ thì tra mã kiểm tra ở chân tờ, tại ${address} trên cổng này.`,
    scanFrom: (metres: string) => `quét được từ ${metres} m`,
    size: (width: string, height: string) => `${width} × ${height} mm`,
    puzzle: (size: string, papers: number) => `${size}, ghép từ ${papers} tờ A4`,
  },
  papers: {
    a4: 'máy in A4, giấy từ 100 g/m²',
    a3: 'máy in A3 hoặc nhà in, giấy từ 150 g/m²',
    small: 'in trên giấy A4 rồi cắt, hoặc nhà in; giấy từ 150 g/m²',
    large: 'nhà in, giấy áp phích bề mặt mờ từ 150 g/m²',
    stand: 'nhà in, nhựa PP hoặc vải in, kèm khung',
    banner: 'nhà in, bạt ngoài trời, viền có khuy để buộc',
    sticker: 'nhà in, đề can cắt theo đường tròn',
  },
  calendar: {
    name: (venue: string, number: string) => `Phát loa theo ${number}: ${venue}`,
    summary: (turn: number, times: Broadcast) => `Phát loa, lượt ${turn} trong ngày (${timesADay(times)})`,
    notes: (directive: string) => [
      `Theo ${directive}.`,
      'Văn bản không nêu giờ phát: hãy đặt giờ của đơn vị bạn.',
    ],
    noEnd: 'Nguồn không nêu ngày kết thúc: hãy tự xóa lịch khi thôi phát.',
  },
  schedule: {
    title: 'Các văn bản nói gì về số lượt phát',
    /** A directive whose kind is not known, before its number. */
    document: 'Văn bản số',
    lead: 'Mỗi văn bản chỉ áp dụng trên địa bàn của cơ quan ban hành.',
    unknown: 'không nêu số lượt',
    times: timesADay,
    from: (day: string) => `từ ${day}`,
    until: (day: string) => `đến ${day}`,
  },
  player: {
    title: (venue: string) => `Trang chiếu: ${venue}`,
    hint: 'F: toàn màn hình · Phím cách: dừng, chạy · Mũi tên: chuyển trang',
  },
  placement: {
    title: (venue: string) => `Nơi treo, đặt: ${venue}`,
    hung: 'Ngày treo: ……………… Người treo: …………………',
    sheets: 'Các tờ và khoảng cách đọc',
    /** `metres` only where there is a code. */
    sheet: (name: string, size: string, metres?: string) =>
      `${name}, ${size}${metres === undefined ? '' : `, quét từ ${metres}\u00a0m`}.`,
    check: 'Treo xong, quét thử mã bằng một điện thoại. Hằng tuần xem lại: rách, mờ, bị che thì thay.',
  },
  largePrint: {
    title: (venue: string) => `Bản chữ lớn: ${venue}`,
    description: (venue: string) => `Mọi lời trên áp phích cho nơi này, bằng chữ lớn: ${venue}.`,
    steps: 'Các bước',
    address: 'Gõ địa chỉ này thay cho quét mã',
    picture: 'Tranh của nơi này',
    basis: 'Căn cứ',
    page: (page: number, pages: number) => `Trang ${page}/${pages}`,
    link: 'Đọc áp phích bằng chữ lớn',
    about: 'Những lời trên áp phích, không kèm hình; có thể phóng to thêm hoặc in ra.',
  },
  download: (size: string) => `Tải cả bộ (ZIP, ${size})`,
  downloadHint: (files: number, languages: string) =>
    `${files} tệp, ${languages}: ấn phẩm, ảnh trình chiếu chạy không cần mạng, mã, lời phát loa, tin nhắn, bản chữ lớn, giấy tờ cho người trực và người đi từng nhà. Mở README.txt trước.`,
};

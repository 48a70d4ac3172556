const rows = (numbers: readonly number[]): string =>
  numbers.length > 8 ? `${numbers.slice(0, 8).join(', ')}…` : numbers.join(', ');

/** A number of a table and the published one that it may correct, as they are written. */
type CorrectionFacts = Readonly<Record<'number' | 'area' | 'published' | 'when', string>>;

/** What is said about figures on their way from an office's file to a page. */
export const figures = {
  faults: {
    damaged: () => ({
      rule: 'không đọc được tệp này',
      fix: 'mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi thử lại',
    }),
    noFigures: () => ({
      rule: 'không tìm thấy con số nào trong tệp',
      fix: 'cần một dòng tiêu đề có tên địa phương và tên chỉ số, như “Xã”, “Ngày”, “Lượt tải”',
    }),
    unknownArea: () => ({
      rule: 'không có địa phương nào tên như vậy',
      fix: 'viết tên như các trang số liệu ở đây; cách viết này đúng thì nhờ người công bố số liệu thêm vào area-names.csv',
    }),
    otherArea: (name: string) => ({
      rule: `mã này là của ${name}, không phải của địa phương ghi cùng dòng`,
      fix: 'sửa mã hoặc sửa tên',
    }),
    noArea: () => ({
      rule: 'không rõ số này của địa phương nào',
      fix: 'thêm cột địa phương, hoặc cho biết địa phương của cả bảng',
    }),
    unknownMetric: () => ({
      rule: 'không có chỉ số nào tên như vậy',
      fix: 'viết tên chỉ số như trong metrics.yaml, hoặc cho biết chỉ số của cả bảng',
    }),
    twoDenominators: () => ({
      rule: 'một cột có hai mẫu số',
      fix: 'tách thành hai cột, mỗi cột một mẫu số',
    }),
    notADate: () => ({ rule: 'đây không phải là ngày', fix: 'viết như 20/8/2020 hoặc 17h00 ngày 20/8/2020' }),
    notAnHour: () => ({ rule: 'đây không phải là giờ', fix: 'viết như 17:00 hoặc 17h00, hoặc để trống' }),
    noDate: () => ({
      rule: 'không rõ số này của ngày nào',
      fix: 'ghi ngày ở tiêu đề hoặc thêm cột ngày, hoặc cho biết ngày của cả bảng',
    }),
    notANumber: () => ({
      rule: 'đây không phải là số',
      fix: 'viết số, hoặc để trống nếu địa phương chưa báo cáo (đừng ghi 0)',
    }),
    'percent-in-count': () => ({
      rule: 'số đếm không được có dấu %',
      fix: 'bỏ dấu %, hoặc đổi tên cột thành tỷ lệ',
    }),
    'not-whole': () => ({ rule: 'số đếm phải là số nguyên', fix: 'viết đủ các chữ số, như 98.503' }),
    negative: () => ({ rule: 'số không được nhỏ hơn 0', fix: 'xem lại bảng gốc' }),
    unknownSource: (suggestion: string | undefined) => ({
      rule: 'không có nguồn này trong danh sách nguồn',
      fix: suggestion
        ? `có phải là ${suggestion}?`
        : 'chọn nguồn của cả bảng; nguồn chưa có trong danh sách thì ghi ở bước 1 của trang nhập',
    }),
    noSource: (count: number) => ({
      rule: `bảng không ghi nguồn của ${count} con số, kể từ ô này`,
      fix: 'chọn nguồn của cả bảng (ở bước 1, hoặc --source); nguồn chưa có trong danh sách thì ghi ở bước 1 của trang nhập',
    }),
    shareRange: () => ({ rule: 'tỷ lệ phải từ 0 đến 100', fix: 'xem lại dấu phẩy của số' }),
    rankRange: (most: number) => ({ rule: `thứ hạng phải từ 1 đến ${most}`, fix: 'xem lại bảng gốc' }),
    inFuture: (today: string) => ({ rule: `ngày này sau hôm nay (${today})`, fix: 'sửa ngày' }),
    twice: (other: string) => ({
      rule: `con số này đã có ở ô ${other}`,
      fix: 'bỏ một trong hai dòng',
    }),
    twoValues: (other: string) => ({
      rule: `ô ${other} ghi số khác cho cùng địa phương, ngày và chỉ số`,
      fix: 'giữ lại số đúng',
    }),
    severalPublished: (values: string) => ({
      rule: `đã công bố nhiều số cho ô này (${values}), không biết thay số nào`,
      fix: 'sửa trực tiếp trong figures.csv rồi chạy figures -- publish',
    }),
  },
  warnings: {
    share: (expected: string, base: string) => ({
      rule: `số này cho ra ${expected}%, tính trên ${base}`,
      fix: 'xem lại số và tỷ lệ; nếu nguồn ghi đúng như vậy thì đánh dấu là đã xem',
    }),
    fall: (before: string, when: string) => ({
      rule: `số cộng dồn lại nhỏ hơn lần trước (${before}, ${when})`,
      fix: 'xem lại; nếu nguồn ghi đúng như vậy thì đánh dấu là đã xem',
    }),
    tenfold: (before: string, when: string) => ({
      rule: `gấp hoặc kém chừng mười lần số gần nhất (${before}, ${when})`,
      fix: 'có thể thừa hoặc thiếu một chữ số; nếu đúng thì đánh dấu là đã xem',
    }),
    repeated: (other: string) => ({
      rule: `trùng với số ở ô ${other}`,
      fix: 'có thể chép nhầm dòng; nếu đúng thì đánh dấu là đã xem',
    }),
    beside: (value: string, source: string) => ({
      rule: `nguồn ${source} đang ghi ${value} cho cùng địa phương, ngày và chỉ số; số này sẽ đứng cạnh, không thay số ấy`,
      fix: `muốn sửa số ấy thì chọn nguồn ${source}; hai nguồn nói khác nhau thì đánh dấu là đã xem, trang sẽ nêu cả hai`,
    }),
    total: (sum: string) => ({
      rule: `tổng không bằng các số cộng lại (${sum})`,
      fix: 'có thể thiếu địa phương hoặc sai một số; nếu đúng thì đánh dấu là đã xem',
    }),
  },
  release: {
    noRevision: () => ({
      rule: 'bản công bố này không có dòng nào trong revisions.csv',
      fix: 'lấy lại revisions.csv từ Git; bản công bố chỉ do figures -- publish tạo ra',
    }),
    missing: () => ({
      rule: 'không có thư mục của bản công bố này trong releases/',
      fix: 'lấy lại thư mục từ Git; một bản đã công bố không bao giờ bị xóa',
    }),
    altered: () => ({
      rule: 'tệp của một bản đã công bố bị sửa hoặc bị mất',
      fix: 'lấy lại tệp từ Git; số sai thì sửa trong figures.csv rồi chạy figures -- publish',
    }),
    silent: (before: string, release: string) => ({
      rule: `số đã công bố bị sửa mà không có đính chính (bản ${release} ${before === '' ? 'để trống ô này' : `ghi ${before}`})`,
      fix: 'chạy npm run figures -- publish --reason "…" để công bố đính chính, hoặc trả lại như cũ',
    }),
    unreadable: () => ({
      rule: 'các số để sẵn không đọc được, có thể do bản cũ ghi ra hoặc đã bị sửa',
      fix: 'xóa tệp này rồi chạy lại figures -- apply với tệp kế hoạch',
    }),
    gone: (release: string) => ({
      rule: `số đã công bố trong bản ${release} không còn trong figures.csv`,
      fix: 'chạy npm run figures -- publish --reason "…" để công bố việc rút số, hoặc trả lại dòng cũ',
    }),
  },
  ask: {
    leaveOut: () => 'bỏ qua',
    metric: (name: string) => `“${name}” là chỉ số nào?`,
    area: (name: string) => `“${name}” là địa phương nào?`,
    number: (text: string) => `“${text}” là số nào?`,
    moment: (text: string) => `“${text}” là của ngày nào?`,
    correction: ({ number, area, published, when }: CorrectionFacts) =>
      `${number} của ${area}: nguồn này đã có số ${published}, ${when}. Số mới sửa số ấy, hay là một số khác trong ngày?`,
    corrections: (count: number) =>
      `Nguồn này đã có ${count} số cho cùng địa phương, chỉ số và ngày, chỉ khác ở giờ. Bảng này sửa các số ấy, hay là các số khác trong ngày?`,
    correct: (when: string) => `sửa số đang công bố (${when})`,
    another: (when: string) => `một số khác (${when}), để cạnh số đang công bố`,
  },
  /** What is wrong with a source that somebody writes down. */
  source: {
    empty: {
      publisher: () => ({ rule: 'chưa ghi ai ban hành hoặc đăng tin', fix: 'ghi tên cơ quan hoặc tờ báo' }),
      title: () => ({ rule: 'chưa ghi tên', fix: 'ghi tên văn bản hoặc tên bài, như trên bản gốc' }),
    },
    known: (title: string) => ({
      rule: `địa chỉ này đã có trong danh sách: ${title}`,
      fix: 'tìm và chọn nguồn ấy',
    }),
    published: () => ({
      rule: 'không đọc được ngày này',
      fix: 'viết như 20/8/2020, 8/2020 hoặc 2020; không rõ thì để trống',
    }),
    seen: () => ({ rule: 'không đọc được ngày này', fix: 'viết như 20/8/2020; không nhớ thì để trống' }),
    taken: () => ({
      rule: 'mã này đã là của một nguồn khác',
      fix: 'mở lại trang nhập để trang lấy danh sách mới, rồi lưu lại tệp',
    }),
  },
  /** What the commands say. */
  command: {
    heading: (file: string, figures: number) => `${file}: đọc được ${figures} số`,
    unread: () => 'Cột không đọc:',
    noted: () => 'Đã đọc thế nào:',
    questions: (count: number) => `Cần trả lời (${count}):`,
    answer: (option: string) => `trả lời bằng ${option}`,
    warnings: (count: number) => `Nên xem lại (${count}):`,
    accept: (id: string) => `đã xem và đúng thì thêm --accept '${id}'`,
    faults: (count: number) => `Phải sửa (${count}):`,
    wholeTable: () => 'Điều đúng với cả bảng thì cho biết bằng --source, --as-of, --metric, --area.',
    notReady: (faults: number, questions: number, warnings: number) =>
      `Chưa ghi gì: còn ${faults} chỗ phải sửa, ${questions} câu phải trả lời, ${warnings} chỗ phải xem lại → sửa tệp hoặc thêm các tùy chọn nêu trên rồi chạy lại`,
    planWritten: (file: string) => `Đã ghi ${file} → chạy npm run figures -- apply ${file}`,
    notAPlan: (file: string) =>
      `${file}: không phải tệp do figures -- import ghi ra → chạy lại import với --out`,
    added: (count: number) => `Thêm ${count} số:`,
    changed: (count: number) => `Sửa ${count} số:`,
    removed: (count: number) => `Rút ${count} số:`,
    more: (count: number) => `… và ${count} số nữa`,
    pages: () => 'Trang thay đổi:',
    charts: () => 'Biểu đồ thay đổi:',
    sheets: () => 'Ấn phẩm phải làm lại:',
    noSheets: () => 'không có',
    preview: (file: string) => `Trước và sau, có hình: mở ${file} bằng trình duyệt`,
    staged: (day: string) =>
      `Các số trên đã sẵn sàng, chưa công bố → chạy npm run figures -- publish --confirm ${day}`,
    othersReady: (file: string, count: number) =>
      `${count} số khác, từ tệp ${file}, đã để sẵn mà chưa công bố, nên không thay → công bố các số ấy trước (npm run figures -- publish), hoặc bỏ các số ấy bằng npm run figures -- undo`,
    confirm: (day: string, said: string | undefined) =>
      said === undefined
        ? `Chưa công bố gì → nếu đúng, gõ ngày của số mới nhất: --confirm ${day}`
        : `--confirm ${said}: số mới nhất là của ngày ${day}, nên chưa công bố gì → xem lại, rồi gõ đúng ngày của số`,
    published: (release: string, version: string, until: string) =>
      `Đã ghi bản ${release} (${version})${until ? `, giữ kín đến ${until}` : ''} → lưu vào Git rồi chạy npm run build`,
    undone: () => 'Đã trả content/figures/ về như trước bước cuối.',
    changedMeanwhile: () =>
      'Số liệu vừa bị thay đổi trong khi lệnh này chạy, nên chưa ghi gì → chạy lại lệnh này và xem lại',
    nothingToUndo: () => 'Không có bước nào để hoàn tác.',
    missing: {
      changes: () => 'Không có số nào khác với bản đã công bố.',
      reason: () => 'Có số đã công bố bị sửa hoặc rút → ghi lý do bằng --reason "…"',
      major: () =>
        'Định nghĩa hoặc mẫu số của một chỉ số đã thay đổi, số cũ và mới không so được → thêm --major nếu đúng là vậy',
      'later-day': () => 'Ngày công bố không được trước bản mới nhất → ghi ngày khác bằng --day',
      until: (moment: string) =>
        `Bản mới nhất giữ kín đến ${moment}, mà bản này gồm cả số của bản đó → thêm --until ${moment} hoặc muộn hơn`,
    },
  },
  notes: {
    remark: (text: string) => `không đọc, vì là ghi chú: ${text}`,
    missing: (area: string) => `${area}: chưa báo cáo; không ghi 0`,
    noTable: () => 'không đọc trang tính này: không thấy dòng tiêu đề',
    hiddenSheet: () => 'không đọc trang tính đang ẩn',
    hidden: (hiddenRows: readonly number[], columns: number) =>
      [
        ...(hiddenRows.length > 0
          ? [`không đọc ${hiddenRows.length} dòng đang ẩn (${rows(hiddenRows)})`]
          : []),
        ...(columns > 0 ? [`không đọc ${columns} cột đang ẩn`] : []),
      ].join('; '),
    converted: (encodings: string) => `đã đổi chữ từ bảng mã ${encodings} sang Unicode`,
  },
};

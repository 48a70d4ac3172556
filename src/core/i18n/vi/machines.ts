/** Words around a run that many machines work on. */
export const machines = {
  notAQueue: (address: string) =>
    `--queue: "${address}" không phải địa chỉ hàng đợi → ghi như redis://máy:6379, rediss://máy:6379 hoặc postgres://người-dùng@máy/cơ-sở-dữ-liệu`,
  notAStore: (address: string) =>
    `--store: "${address}" không phải địa chỉ kho → ghi như file:///thư-mục-chung hoặc s3://kho/thư-mục?endpoint=https://máy&region=vùng`,
  secret: (option: string, address: string) =>
    `${option}: trong địa chỉ ${address} có mật khẩu hoặc khóa, mà ai dùng máy này cũng xem được dòng lệnh → bỏ đi, ghi mật khẩu hàng đợi vào biến QUEUE_PASSWORD, khóa của kho vào AWS_ACCESS_KEY_ID và AWS_SECRET_ACCESS_KEY`,
  notABatch: (value: string) =>
    `--batch: "${value}" không phải số nơi mỗi lô → ghi một số từ 1 đến 2000, như 1000`,
  notThreads: (value: string) => `--threads: "${value}" không phải số luồng → ghi một số từ 1 đến 256`,
  noRun: (run: string) =>
    `--cancel: kho không có lượt chạy nào bắt đầu bằng "${run}", hoặc có nhiều lượt như vậy → --status kể hết các lượt`,
  smallBatches: (places: number, batches: number) =>
    `Mỗi lô ${places} nơi thì thành ${batches} tệp ZIP, mà tệp nào cũng tốn vài lượt hỏi hàng đợi và kho. Từ 500 đến 2000 là vừa; ít hơn chỉ khi nếu không thì có máy hết việc.`,
  folderAway: (store: string, detail: string) =>
    `Kho ${store} không nhận hoặc không trả lời (${detail}) → xem thư mục còn đó không, đã gắn vào máy chưa, còn chỗ không, bạn có quyền ghi vào đó không; rồi chạy lại đúng lệnh này, máy chỉ làm phần còn thiếu`,
  bucketAway: (store: string, detail: string) =>
    `Kho ${store} không nhận hoặc không trả lời (${detail}) → xem tên kho, endpoint, region có đúng không, kho có đang chạy và máy này có tới được không, khóa trong AWS_ACCESS_KEY_ID và AWS_SECRET_ACCESS_KEY; rồi chạy lại đúng lệnh này, máy chỉ làm phần còn thiếu`,
  filing: 'Giao việc',
  making: 'Các máy đang làm',
  filed: (run: string, sheets: string, batches: string) =>
    `Lượt ${run}: ${sheets} tờ trong ${batches} lô. Trên mỗi máy chạy: npm run worker -- --queue … --store …`,
  indexed: (run: string, index: string) => `Lượt ${run}: xong, danh sách mọi tờ ở ${index}`,
  cancelled: (run: string) => `Lượt ${run}: đã hủy. Chạy lại đúng lệnh materials để làm tiếp.`,
  working: (store: string, threads: number) => `Làm việc với ${threads} luồng, kho ${store}. Ctrl+C để nghỉ.`,
  made: (sheets: string, rate: string) => `Máy này đã làm ${sheets} tờ, ${rate}`,
  resting: 'Đang làm nốt lô trong tay rồi nghỉ; bấm lần nữa để ngừng ngay.',
  noRuns: 'Kho chưa có lượt chạy nào.',
  state: { waiting: 'đang làm', done: 'xong', cancelled: 'đã hủy', stuck: 'có lô hỏng' },
  failed: (batches: number, reason: string) => `  ${batches} lô hỏng: ${reason}`,
  failedRun: (run: string, batches: number, reason: string) =>
    `Lượt ${run}: ${batches} lô hỏng (${reason}) → xem vì sao, rồi chạy lại đúng lệnh này để làm lại các lô đó`,
  held: (by: string, reason: string) => `  một lô đang đợi: máy ${by} trả lại, vì ${reason}`,
  reasons: {
    code: 'máy ấy có bản mã nguồn khác với bản đã giao việc: cập nhật để mọi máy cùng một bản',
    store: (detail: string) => `kho không nhận hoặc không trả lời: ${detail}`,
    missing: 'kho của máy ấy không có dữ liệu của lô: xem lại --store',
  },
  trouble: (detail: string) => `Hàng đợi hoặc kho trục trặc, máy thử lại: ${detail}`,
};

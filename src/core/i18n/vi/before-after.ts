/** Words of the look at what a release of figures would change, before it is published. */
export const beforeAfter = {
  title: (file: string) => `Trước và sau: ${file}`,
  lead: 'Chưa công bố gì. Bên trái là những gì đang công bố, bên phải là những gì sẽ được công bố.',
  before: 'Đang công bố',
  after: 'Sẽ là',
  /** Where something is only before, or only after. */
  notYet: '(chưa có)',
  noMore: '(không còn)',
  numbers: (count: number) => `Số (${count})`,
  columns: { place: 'Nơi', day: 'Ngày', metric: 'Chỉ số' },
  sentences: (count: number) => `Câu trên trang (${count})`,
  noSentences: 'Không câu nào trên trang thay đổi.',
  charts: (count: number) => `Biểu đồ (${count})`,
  noCharts: 'Không biểu đồ nào thay đổi.',
  pages: (count: number) => `Trang thay đổi (${count})`,
  pageNames: {
    home: 'Trang chủ',
    coverage: 'Trang chung của các số liệu',
    days: 'Từng ngày, mỗi mẫu số một hình',
    method: 'Cách tính, và những con số trái nhau',
  },
  metricPage: (metric: string) => `Chỉ số: ${metric}`,
  sheets: 'Ấn phẩm phải làm lại',
  noSheets: 'Không ấn phẩm nào thay đổi.',
  drawingSheet: 'Đang vẽ tờ này với con số mới…',
  sheetFails: (why: string) =>
    `Không vẽ được tờ này với con số mới: ${why}. Lệnh npm run figures -- apply vẽ nó trước khi ghi gì.`,
  slide: 'ảnh trình chiếu có con số chính',
  drawing: 'Đang vẽ biểu đồ…',
  more: (count: number) => `… và ${count} nữa`,
  pictureOf: (title: string, state: string) => `${state}: ${title}`,
};

export type BeforeAfterMessages = typeof beforeAfter;

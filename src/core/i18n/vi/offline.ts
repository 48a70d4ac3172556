/** Words about using the site without a network. */
export const offline = {
  title: 'Dùng khi không có mạng',
  description:
    'Giữ cả cổng này trên máy của bạn để đọc, làm tờ và in khi mất mạng; xem trước dung lượng, xóa được bất cứ lúc nào.',
  lead: 'Giữ cổng này trên máy của bạn: đọc, làm tờ và in khi mất mạng.',
  /** Where a page is shown because the wanted one is not kept. */
  missing: 'Đến từ một trang không mở được? Trang ấy chưa được giữ, mà mạng thì đang mất.',
  needsScript: 'Trang này cần JavaScript. Không bật được thì tải từng tệp hoặc cả bộ ở trang ấn phẩm:',
  toMaterials: 'Ấn phẩm',
  cannot:
    'Trình duyệt này không giữ được trang cho lúc mất mạng. Hãy dùng bản mới của Chrome, Edge, Firefox hoặc Safari.',
  designer:
    'Trang “Làm ấn phẩm cho đơn vị bạn” được tự động giữ sau lần mở đầu tiên, cùng mẫu của loại nơi bạn đã chọn.',
  parts: {
    pages: 'Mọi trang, hình xem trước và mẫu để làm tờ',
    files: 'Mọi tệp in, ảnh trình chiếu và bộ tài liệu',
  },
  size: (size: string, files: string) => `${size}, ${files} tệp`,
  keep: (size: string) => `Giữ trên máy này (${size})`,
  refresh: (size: string) => `Cập nhật (${size})`,
  remove: 'Xóa khỏi máy này',
  stop: 'Dừng',
  states: { none: 'Chưa giữ', kept: 'Đã giữ, bản mới nhất', older: 'Đã giữ, có bản mới hơn' },
  progress: (done: string, total: string) => `${done} trên ${total}`,
  done: 'Đã giữ xong.',
  removed: 'Đã xóa khỏi máy này.',
  stopped: 'Đã dừng; lần sau sẽ tiếp từ chỗ này.',
  failed: 'Chưa giữ xong: mạng bị ngắt hoặc máy hết chỗ. Bấm lại để làm tiếp.',
  unknown: 'Chưa đọc được danh sách. Hãy thử lại khi có mạng.',
  room: (free: string) => `Máy này còn trống khoảng ${free}.`,
  update: {
    label: 'Bản mới',
    ready: 'Đã có bản mới của trang này. Việc đang làm vẫn chạy bằng bản cũ.',
    use: 'Dùng bản mới',
    others: 'Trang này còn mở ở thẻ khác. Hãy làm xong và đóng các thẻ ấy, rồi bấm lại.',
  },
};

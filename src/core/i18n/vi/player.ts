/** Words of the page that plays a place's slides on a screen. */
export const player = {
  title: (venue: string) => `Chiếu trên màn hình: ${venue}`,
  description: (venue: string) =>
    `Ảnh trình chiếu cho ${venue}, chạy lặp toàn màn hình trên TV có trình duyệt; mất mạng vẫn chạy.`,
  lead: 'Mở trang này bằng trình duyệt của TV: các ảnh tự chạy lặp, mất mạng vẫn chạy.',
  /** Where the program does not run. */
  needsScript: 'Trình duyệt này không tự chuyển ảnh được. Dưới đây là các ảnh, để bạn tải về và chiếu.',
  none: 'Loại nơi này chưa có ảnh trình chiếu.',
  toMaterials: 'Ấn phẩm của nơi này',
  /** On the page of a kind of place and in the designer. */
  open: 'Chiếu trên TV',
  openHint: (address: string) => `Gõ ${address} vào trình duyệt của TV, hoặc quét mã bằng điện thoại.`,
  openNamed: 'Các ảnh có tên nơi bạn đã điền. Gửi liên kết hoặc mã này đến máy nối với TV.',
  code: 'Mã của trang chiếu',
  alt: (slide: string, name: string) => `${slide}. ${name}`,
  region: 'Ảnh đang chiếu',
  previous: 'Ảnh trước',
  next: 'Ảnh sau',
  pause: 'Tạm dừng',
  play: 'Chạy tiếp',
  full: 'Toàn màn hình',
  leave: 'Thoát',
  keys: 'Mũi tên: chuyển ảnh · Phím cách: dừng, chạy · Enter: toàn màn hình',
  staysOn: 'Màn hình được giữ sáng.',
  mayDim: 'Máy này có thể tự tắt màn hình: hãy tắt chế độ chờ trong phần cài đặt của TV.',
  badLink: 'Liên kết bị hỏng nên ảnh không có tên nơi.',
  noName: 'Chưa điền được tên vào ảnh; đang chiếu ảnh chung.',
};

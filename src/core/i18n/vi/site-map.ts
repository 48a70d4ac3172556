/** Words of the page that lists all others. */
export const siteMap = {
  title: 'Sơ đồ trang',
  description: 'Mọi trang của cổng này, xếp theo việc cần làm.',
  install: 'Cài đặt và sử dụng',
  tasks: 'Ai làm gì',
  figures: 'Số liệu',
  areas: 'Từng tỉnh, thành phố',
  materials: 'Ấn phẩm theo loại nơi',
  formats: 'Ấn phẩm theo khổ',
  tools: 'Tự làm trên máy của bạn',
  about: 'Về cổng này',
};

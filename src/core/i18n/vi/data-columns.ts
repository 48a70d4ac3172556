/** What each column of the published tables means. */
export const dataColumns = {
  area_level: 'Cấp của nơi: cả nước, tỉnh, huyện, xã.',
  area_code: 'Mã của nơi, như trong areas.csv: ISO 3166-2 của tỉnh, thêm mã thống kê của huyện, xã.',
  area_name: 'Tên của nơi, mỗi ngôn ngữ một cột.',
  as_of: 'Ngày của con số, chính xác như nguồn cho biết: 2020, 2020-08, 2020-08-20 hay 2020-08-20T11:00.',
  metric: 'Chỉ số, theo mã trong metrics.json.',
  kind: 'Mức đã đạt, mục tiêu, hay số liệu để đối chiếu.',
  value: 'Con số, dấu chấm thập phân.',
  unit: 'Đơn vị: người, phần trăm, thứ hạng.',
  denominator: 'Tỷ lệ tính trên tổng nào; trống khi không phải tỷ lệ.',
  bound: 'upper khi chỉ biết giá trị thật thấp hơn con số này.',
  operator: 'Nhà mạng, khi con số chỉ nói về một nhà mạng; all là tất cả.',
  hedge: 'Nguồn nói phỏng chừng thế nào: gần, khoảng, hơn; trống khi nêu đúng số.',
  date_kind: 'published khi ngày là ngày đăng tin, deadline khi là hạn của mục tiêu; trống khi là ngày đếm.',
  definition_note: 'Nguồn tự định nghĩa thế nào, dòng này có gì lạ (tiếng Anh).',
  confidence: 'stated: nguồn nêu thẳng; derived: tính ra từ số khác của nguồn.',
  source_id: 'Mã của nguồn.',
  source_publisher: 'Ai công bố.',
  source_url: 'Địa chỉ của nguồn; trống khi không có.',
  share: 'Tỷ lệ phần trăm mới nhất tìm thấy trên mẫu số này.',
  share_as_of: 'Ngày của tỷ lệ ấy.',
  share_source_id: 'Nguồn của tỷ lệ ấy.',
};

export type DataColumns = typeof dataColumns;

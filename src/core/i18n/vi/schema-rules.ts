/** Vietnamese for the messages that the schemas give in English. */
export const schemaRules: Record<string, string> = {
  'must be a colour written #rrggbb in lower case': 'phải là màu viết #rrggbb bằng chữ thường',
  'total ink must be at most 280 %': 'tổng lượng mực nhiều nhất là 280%',
  'must be given when status is ended': 'phải có khi status là ended',
  'must begin with vi, the language of the home page': 'phải bắt đầu bằng vi, ngôn ngữ của trang chủ',
  'must name each language once': 'mỗi ngôn ngữ chỉ ghi một lần',
  'must be a number with an optional letter': 'phải là số, có thể kèm một chữ cái',
  'must be YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM':
    'phải là YYYY, YYYY-MM, YYYY-MM-DD hoặc YYYY-MM-DDTHH:MM',
  'must be lower-case letters, digits and single hyphens':
    'chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối đơn',
  'must name a source': 'phải ghi tên một nguồn',
  'must name at least one source': 'phải ghi ít nhất một nguồn',
  'must be a day written YYYY-MM-DD': 'phải là ngày viết YYYY-MM-DD',
  'must be an hour written HH:MM': 'phải là giờ viết HH:MM',
  'must name an area': 'phải ghi mã địa phương',
  'must not be empty': 'không được để trống',
  'must not begin or end with a space': 'không được bắt đầu hay kết thúc bằng dấu cách',
  'must be Unicode NFC; retype it or convert it': 'phải là Unicode NFC; gõ lại hoặc chuyển mã',
  'must be two to four capital letters or digits': 'phải gồm hai đến bốn chữ in hoa hoặc chữ số',
  'must be seven capital letters and digits': 'phải gồm bảy chữ in hoa và chữ số',
  'must be a number with a point before its decimals': 'phải là con số, phần lẻ sau dấu chấm',
  'must be a whole number from 1': 'phải là số nguyên từ 1',
  'must be two hashes of fourteen digits': 'phải là hai mã băm, mỗi mã mười bốn ký tự',
  'must be a day, with -2 for a second release of that day':
    'phải là ngày, thêm -2 cho lần công bố thứ hai trong ngày ấy',
  'must be a whole number': 'phải là số nguyên',
  'must be digits': 'chỉ gồm chữ số',
  'must be a version such as 1.4.0': 'phải là số phiên bản, như 1.4.0',
  'must be a day, or a day and an hour': 'phải là ngày, hoặc ngày và giờ',
  'must be written directive#clause': 'phải viết theo dạng văn-bản#mục',
  'must have most no less than least': 'most không được nhỏ hơn least',
};

/** Words about the editions of sheets: on the sheets, and on the page that looks them up. */
export const editions = {
  /** The last part of the line at a sheet's foot. */
  line: (code: string) => `Mã kiểm tra ${code}`,
  draft: 'Bản nháp',
  page: {
    title: 'Kiểm tra ấn phẩm',
    description:
      'Tra mã kiểm tra in ở chân tờ: tờ có phải của cổng này, có phải bản mới nhất không, bản nào thay thế.',
    lead: 'Mã gồm bảy chữ và số, in bằng chữ nhỏ ở chân tờ.',
    code: 'Mã trên tờ',
    find: 'Tra mã này',
    mistyped: 'Mã gõ chưa đúng. Mã có bảy chữ và số; so lại từng ký tự trên tờ.',
    choose: 'Ký tự đầu của mã',
    chooseHint:
      'Chọn ký tự đầu rồi tìm mã trong danh sách. Ký tự mờ: chưa có mã nào bắt đầu như vậy. Ký tự không có ở đây: mã không phải của cổng này.',
    answers: 'Tra được những gì',
    unknown:
      'Không thấy mã của bạn trong danh sách? So lại từng ký tự trên tờ. Nếu vẫn không có, tờ không do cổng này phát hành: đừng quét mã trên tờ, hãy hỏi nơi treo.',
    draft:
      'Tờ ghi “Bản nháp” chưa được phát hành. Tờ đã thêm tên nơi treo, hay in đen trắng, vẫn mang mã của tờ gốc. Mã đã phát hành không bao giờ bị xóa khỏi đây.',
    /** Of a campaign that is over. */
    ended: 'Chiến dịch đã kết thúc: bản mới nhất cũng chỉ còn là tư liệu.',
    first: (first: string) => `Mã bắt đầu bằng ${first}`,
    firstDescription: (first: string) =>
      `Các ấn phẩm có mã kiểm tra bắt đầu bằng ${first}: có phải bản mới nhất không, bản nào thay thế.`,
    count: (count: number) => `${count} mã, xếp theo thứ tự chữ và số.`,
    back: 'Chọn ký tự đầu khác',
    version: (version: number, issued: string) => `Bản in ${version}, phát hành ${issued}.`,
    /** What nobody here has seen of a sheet that hangs somewhere. */
    typedIn:
      'Cổng chỉ xác nhận mẫu. Tên, địa chỉ, số điện thoại, biểu trưng, đơn vị ban hành trên tờ là do nơi treo điền; cổng không kiểm tra.',
    /** Before the way to the documents that sheets of a kind of place may name. */
    directions: 'Văn bản nêu ở chân tờ tùy địa phương:',
    toDirections: (venue: string) => `các văn bản, ${venue}`,
    statuses: {
      current: 'Mẫu của cổng này, bản mới nhất',
      replaced: 'Mẫu của cổng này, đã được thay',
      withdrawn: 'Mẫu của cổng này, đã thôi dùng',
    },
    /** The same as sentences, in a list of what the look-up can tell. */
    means: {
      current: 'Tờ theo mẫu của cổng này, và là bản mới nhất.',
      replaced: 'Tờ theo mẫu của cổng này, nhưng đã có bản mới thay.',
      withdrawn: 'Tờ theo mẫu của cổng này, nhưng nay không dùng nữa.',
    },
    replacedBy: 'Bản mới nhất có mã',
    toSheets: (venue: string) => `Tải bản mới nhất: ${venue}`,
    link: 'Kiểm tra ấn phẩm bằng mã',
  },
};

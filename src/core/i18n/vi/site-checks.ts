import { formatBytes } from '../format-bytes.ts';

/** What is found wrong in a finished site, and where its builder mends it. */
export const siteChecks = {
  noPages: () => ({ rule: 'không có trang nào', fix: 'dựng trang web trước' }),
  noColour: (name: string) => ({ rule: `thiếu màu ${name}`, fix: 'dùng src/layouts/Page.astro' }),
  pale: (text: string, ground: string, ratio: string, least: number) => ({
    rule: `${text} trên ${ground} có độ tương phản ${ratio}:1, ít nhất phải là ${least}:1`,
    fix: 'chọn màu đậm hơn hoặc nhạt hơn trong content/campaign.yaml',
  }),
  empty: (tag: string, where: string) => ({
    rule: `có <${tag}> trống trong "${where}"`,
    fix: 'ghi rõ là chưa tìm thấy, hoặc bỏ đi',
  }),
  headings: (count: number) => ({
    rule: `có ${count} h1`,
    fix: 'mỗi trang có đúng một h1, do bố cục trang đặt',
  }),
  headingLeap: (text: string) => ({
    rule: `"${text}" bỏ qua một cấp tiêu đề`,
    fix: 'đặt thấp hơn tiêu đề trước đó một cấp',
  }),
  noSize: (address: string, name: string) => ({
    rule: `${address} thiếu ${name}`,
    fix: `ghi ${name} bằng số điểm ảnh`,
  }),
  noAlt: (address: string) => ({
    rule: `${address} thiếu alt`,
    fix: 'ghi hình cho thấy gì, hoặc alt="" nếu chỉ để trang trí',
  }),
  namelessDrawing: () => ({
    rule: 'có hình vẽ không có tên',
    fix: 'ghi role="img" và aria-label cho svg, hoặc aria-hidden="true"',
  }),
  noLanguage: (tag: string, tags: string) => ({
    rule: `<html> có lang="${tag}"`,
    fix: `dùng src/layouts/Page.astro; một trong ${tags}`,
  }),
  otherLanguage: (tag: string, promised: string) => ({
    rule: `lang="${tag}" ở địa chỉ dành cho ${promised}`,
    fix: 'truyền cho trang đúng ngôn ngữ của nó',
  }),
  leak: (text: string) => ({
    rule: `hiện chữ "${text}"`,
    fix: 'tìm nơi chữ này đến từ đâu rồi điền hoặc bỏ đi',
  }),
  unpublishedNumber: (number: string, text: string) => ({
    rule: `"${number}" trong "${text}" không phải số nào đã công bố`,
    fix: 'trích bằng {{figure …}}, hoặc thêm số ấy cùng nguồn vào content/figures/quoted.csv; viết theo cách của thứ tiếng ấy',
  }),
  structuredData: (what: string) => ({
    rule: `dữ liệu cho máy tìm kiếm sai ở ${what}`,
    fix: 'xem src/core/domain/pages/structured-data.ts',
  }),
  unseenData: (text: string) => ({
    rule: `dữ liệu cho máy tìm kiếm nói "${text}", trang không hiện câu ấy`,
    fix: 'để dữ liệu và trang cùng lấy một lời; xem src/core/domain/pages/structured-data.ts',
  }),
  metadata: (name: string) => ({
    rule: `${name} thiếu, hoặc không phải của trang này`,
    fix: 'dùng src/layouts/Page.astro và truyền route cho nó',
  }),
  otherKind: (name: string, file: string) => ({
    rule: `"${name}" dẫn đến ${file}, một tệp loại khác`,
    fix: 'gọi đúng loại tệp, hoặc dẫn đến tệp loại ấy',
  }),
  otherSize: (name: string, size: string) => ({
    rule: `"${name}" nói sai cỡ tệp: ${size}`,
    fix: 'lấy cỡ từ materials/manifest.json của cùng lần dựng',
  }),
  notEditable: (name: string, file: string) => ({
    rule: `"${name}" hứa tệp sửa được, nhưng chữ trong ${file} không sửa được`,
    fix: 'bỏ lời hứa, hoặc dẫn đến tệp có chữ thật',
  }),
  nothingBelow: (text: string) => ({
    rule: `"${text}" chỉ xuống dưới, mà dưới đó không còn gì`,
    fix: 'bỏ lời chỉ, hoặc đặt câu lên trước điều nó chỉ tới',
  }),
  noPicture: (text: string) => ({
    rule: `"${text}" nhắc đến một hình, mà trang không có hình`,
    fix: 'bỏ lời ấy, hoặc thêm hình',
  }),
  noLink: (text: string) => ({
    rule: `"${text}" bảo bấm vào một liên kết, mà câu ấy không có liên kết`,
    fix: 'thêm liên kết, hoặc bỏ lời ấy',
  }),
  nothingToEdit: (text: string) => ({
    rule: `"${text}" hứa một tệp sửa được, mà trang không dẫn đến tệp nào như thế`,
    fix: 'thêm liên kết đến tệp ấy, hoặc bỏ lời ấy',
  }),
  hiddenAlt: (alt: string) => ({
    rule: `hình bị ẩn với người nghe mà có lời thay "${alt}"`,
    fix: 'ghi alt=""',
  }),
  fileAsAlt: (alt: string) => ({ rule: `lời thay hình là tên tệp "${alt}"`, fix: 'ghi hình cho thấy gì' }),
  repeatedAlt: (alt: string) => ({
    rule: `lời thay hình lặp lại chữ ngay bên cạnh: "${alt}"`,
    fix: 'ghi alt="", hoặc nói điều chữ bên cạnh chưa nói',
  }),
  foreignAlt: (alt: string) => ({
    rule: `lời thay hình "${alt}" giống hệt ở trang tiếng khác`,
    fix: 'viết bằng tiếng của trang, hoặc ghi lang của nó',
  }),
  outOfStep: (part: string, here: number, twin: string, there: number) => ({
    rule: `có ${here} ${part}, còn ${twin} có ${there}`,
    fix: 'để hai thứ tiếng có cùng các phần',
  }),
  namedOnly: (address: string) => ({
    rule: `dẫn tới ${address}, mà trang nguồn chỉ nêu tên nơi ấy`,
    fix: 'bỏ liên kết, nêu tên thôi; xem content/figures/sources-seen.csv',
  }),
  deadLink: () => ({ rule: 'có liên kết không dẫn đi đâu', fix: 'ghi địa chỉ hoặc bỏ liên kết' }),
  brokenLink: (address: string) => ({
    rule: `"${address}" dẫn đến tệp không có`,
    fix: 'sửa địa chỉ, hoặc lấy từ src/core/domain/routes.ts',
  }),
  outdatedLink: (address: string, to: string) => ({
    rule: `"${address}" là địa chỉ cũ`,
    fix: `dẫn thẳng đến ${to}; trong trang, lấy pathOf từ src/site-content.ts`,
  }),
  brokenAnchor: (address: string, anchor: string) => ({
    rule: `"${address}" dẫn đến phần không có ở trang đó`,
    fix: `ghi id="${anchor}" cho một phần ở đó`,
  }),
  markup: (message: string, rule: string) => ({ rule: `HTML sai: ${message}`, fix: `xem ${rule}` }),
  policy: () => ({
    rule: 'chính sách của trang không khớp kiểu trình bày của nó',
    fix: 'dựng bằng astro.config.mjs',
  }),
  refused: (tag: string) => ({
    rule: `${tag} bị chính sách của trang từ chối`,
    fix: 'bỏ đi, hoặc dùng class; trang web không có mã chạy, khung, biểu mẫu, kiểu viết trong thẻ hay bộ xử lý sự kiện',
  }),
  thirdParty: (address: string) => ({
    rule: `tải ${address}`,
    fix: 'đặt tệp vào public/ và phục vụ từ đây',
  }),
  untitled: (what: 'title' | 'description') => ({
    rule: what === 'title' ? 'không có tiêu đề trang' : 'không có mô tả trang',
    fix: `truyền ${what} cho bố cục trang`,
  }),
  longDescription: (length: number, most: number) => ({
    rule: `lời mô tả dài ${length} chữ, nhiều nhất ${most}`,
    fix: 'dùng src/layouts/Page.astro',
  }),
  sameTitle: (what: 'title' | 'description', page: string) => ({
    rule: `${what === 'title' ? 'tiêu đề' : 'mô tả'} giống trang ${page}`,
    fix: 'nói điều riêng của trang này',
  }),
  sameDownload: (name: string, count: number) => ({
    rule: `${count} tệp cùng tên gọi “${name}”`,
    fix: 'cho mỗi tên gọi (aria-label) nói đó là tệp gì, của nơi nào, tiếng gì',
  }),
  noTwin: (language: string) => ({
    rule: `không có trang bằng ${language}`,
    fix: 'truyền cho bố cục trang đường dẫn (route) của nó',
  }),
  oneWayTwin: (page: string) => ({
    rule: `${page} không dẫn ngược lại`,
    fix: 'cho cả hai trang cùng một đường dẫn (route)',
  }),
  notNfc: (word: string) => ({
    rule: `"${word}" không phải Unicode NFC`,
    fix: 'gõ lại, hoặc chuyển tệp của chữ này sang NFC',
  }),
  heavy: (bytes: number, limit: number) => ({
    rule: `nặng ${bytes} byte khi nén, nhiều nhất ${limit}`,
    fix: 'viết ngắn lại hoặc tách thành hai trang',
  }),
  large: (bytes: number, limit: number) => ({
    rule: `cả trang web nặng ${formatBytes(bytes, 'vi')}, nhiều nhất ${formatBytes(limit, 'vi')}`,
    fix: 'xem thư mục nào nặng bằng du -s dist/* và bớt khổ hoặc hình ở src/core/formats; máy chủ chứa được hơn thì nâng mức ở scripts/checks/size.ts',
  }),
};

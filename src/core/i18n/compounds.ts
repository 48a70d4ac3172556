import type { LocaleId } from './locales.ts';

/** Words of several syllables that no line breaks, on pages or sheets: a line that ends in half of one reads wrongly. */
const compounds: Partial<Record<LocaleId, readonly string[]>> = {
  vi: [
    ...['điện thoại', 'thông minh', 'ứng dụng', 'cài đặt', 'trung tâm', 'vận tải', 'quảng cáo', 'công cộng'],
    ...['hành chính công', 'bộ phận', 'bệnh viện', 'cơ sở', 'khám chữa bệnh', 'nhà máy', 'khu công nghiệp'],
    ...['trường học', 'giáo dục', 'nghề nghiệp', 'khách sạn', 'lưu trú', 'nhà hàng', 'quán ăn', 'bến xe'],
    ...['nhà ga', 'bến bãi', 'hộ gia đình', 'khu phố', 'phương tiện', 'màn hình', 'cách ly', 'xét nghiệm'],
    ...['tiếp xúc', 'trục trặc', 'quyền riêng tư', 'hướng dẫn', 'ấn phẩm', 'trình chiếu', 'tỷ lệ', 'chỉ đạo'],
    ...['cán bộ', 'công chức', 'viên chức', 'nhân viên', 'y tế', 'người bệnh', 'người nhà', 'người dân'],
    ...['hiệu trưởng', 'nhà trường', 'học sinh', 'sinh viên', 'phụ huynh', 'doanh nghiệp', 'lao động'],
    ...['hành khách', 'khách hàng', 'chuyên môn', 'ban quản lý', 'thủ trưởng', 'cơ quan', 'đoàn thể'],
    ...['tổ dân phố', 'thị trấn', 'thị xã', 'thành phố', 'lãnh đạo', 'áp phích', 'tờ rơi', 'băng rôn'],
    ...['văn bản', 'tuyên truyền', 'triển khai', 'sử dụng', 'vận động', 'quy định', 'thuê bao', 'nhà mạng'],
    ...[
      'thông tin',
      'truyền thông',
      'tăng cường',
      'thực hiện',
      'địa phương',
      'địa bàn',
      'đường dẫn',
      'chính thức',
    ],
    ...['khẩu hiệu', 'chiến dịch', 'giấy phép', 'dữ kiện', 'dữ liệu', 'tài khoản', 'dân số', 'người dùng'],
    ...['mục tiêu', 'con số', 'mẫu số', 'thông báo', 'ủy ban', 'nhân dân', 'biện pháp', 'kỹ thuật'],
    ...['tiếp tục', 'lượt tải', 'cả nước', 'phiên bản', 'trích dẫn', 'bàn giao', 'gia đình', 'phê bình'],
    ...['công nghệ', 'nghiên cứu', 'kế hoạch', 'kết luận', 'tin nhắn', 'đề nghị', 'khuyến nghị', 'bắt buộc'],
    ...[
      'hệ thống',
      'truyền thanh',
      'viễn thông',
      'phát thanh',
      'phong trào',
      'phát động',
      'riêng tư',
      'xác nhận',
    ],
    ...['trụ sở', 'người khác', 'dùng chung', 'từ chối', 'yêu cầu', 'trung ương', 'ghi nhận'],
    ...['lễ tân', 'Việt Nam', 'bà con', 'quý khách', 'khởi hành', 'người thân', 'anh chị em', 'địa chỉ'],
    ...['cơ quan nhà nước', 'nhà nước', 'thiết kế', 'cung cấp', 'vị trí'],
    ...['quét mã', 'cho phép', 'tình nguyện viên', 'ông bà', 'cha mẹ', 'trước khi', 'chuyến đi', 'tổ trưởng'],
    ...['công đoàn', 'tiểu thương', 'lần lượt', 'bỏ qua', 'số thứ tự', 'kho ứng dụng', 'lướt mạng'],
  ],
};

const anyOf = (words: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(${words.toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'giu');
const ofAll = anyOf(Object.values(compounds).flat());

/** Two or three words with capitals, such as the name of a commune; more are a title, which may break anywhere. */
const CAPITAL = '\\p{Lu}\\p{Ll}*';
const name = new RegExp(
  `(?<![\\p{L}\\p{N}]|${CAPITAL} )(${CAPITAL}(?: ${CAPITAL}){1,2})(?![\\p{L}\\p{N}]| \\p{Lu})`,
  'gu',
);

/** A piece of a heading; one that is kept stays on one line. */
export type Piece = { readonly text: string; readonly isKept: boolean };

/** A text cut before and after what is kept on one line: names, and the words of a language or of every language. */
export function keptPieces(text: string, locale?: LocaleId): readonly Piece[] {
  const words = locale && (compounds[locale] ?? []);
  const rest = words?.length === 0 ? [{ text, isKept: false }] : cut(text, words ? anyOf(words) : ofAll);
  return rest.flatMap((piece) => (piece.isKept ? piece : cut(piece.text, name)));
}

const cut = (text: string, kept: RegExp): readonly Piece[] =>
  text
    .split(kept)
    .map((piece, at) => ({ text: piece, isKept: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');

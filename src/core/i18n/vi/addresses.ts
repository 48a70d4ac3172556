/** What is wrong with where a code is to lead. */
export const addresses = {
  notAnOrigin: (address: string) =>
    `SITE_URL: "${address}" không phải là địa chỉ gốc của trang → chỉ viết giao thức và tên miền, không có đường dẫn, như https://loa.example (tên miền có dấu viết ở dạng xn--)`,
  tooLong: (address: string, letters: number, version: number) =>
    `${address}: ${letters} ký tự, quá dài cho mã QR phiên bản ${version} mức M, vốn chứa được 42 ký tự, hoặc 61 nếu chỉ có chữ hoa, chữ số và $%*+-./: và dấu cách → dùng địa chỉ ngắn hơn`,
};

/** The page of instructions in the archive of the whole site. */
export const archive = {
  readme: (folder: string) => [
    'Cả trang web này chạy được từ USB, không cần mạng và không cần cài gì.',
    '',
    `1. Giải nén, rồi nháy đúp ${folder}/index.html. Đọc hướng dẫn, chỉ đạo, số liệu, tải tệp in: mọi trang ấy mở được như vậy.`,
    `2. Trang làm tờ riêng, tìm kiếm và trang chiếu màn hình cần một máy chủ tệp tĩnh bất kỳ, gốc là thư mục ${folder}. Có sẵn trên nhiều máy, chọn một:`,
    `     python3 -m http.server 8000 --directory ${folder}`,
    `     php -S 127.0.0.1:8000 -t ${folder}`,
    `     busybox httpd -f -p 8000 -h ${folder}`,
    `     caddy file-server --root ${folder} --listen :8000`,
    '   rồi mở http://127.0.0.1:8000/ trong trình duyệt. Máy khác trong cùng mạng nội bộ mở bằng địa chỉ của máy này.',
  ],
};

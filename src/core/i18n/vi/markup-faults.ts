/** What a text must not bring into a page. */
export const markupFaults = {
  rawHtml: () => ({
    rule: 'chữ không được có mã HTML',
    fix: 'bỏ phần này; muốn in đậm, liên kết hay lập danh sách thì viết theo Markdown, muốn so sánh thì viết bằng lời',
  }),
  harmfulLink: () => ({
    rule: 'liên kết chỉ được dẫn đến một trang web, một địa chỉ thư hay một số điện thoại',
    fix: 'viết cả địa chỉ, bắt đầu bằng https://, mailto: hoặc tel:, hoặc /… cho trang của chính cổng này',
  }),
};

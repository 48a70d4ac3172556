/** What is wrong with the words of a venue: on its sheets, in its scripts, messages and other texts. */
export const wordingFaults = {
  unspeakable: () => ({
    rule: 'lời phát loa không được có chữ số, ký hiệu hay địa chỉ, vì mỗi người sẽ đọc một cách',
    fix: 'viết thành lời như khi đọc, ví dụ "sáu mươi phần trăm"',
  }),
  readingTime: (script: { seconds: number; syllables: number; least: number; most: number }) => ({
    rule: `${script.syllables} âm tiết, đọc hết khoảng ${script.seconds} giây; phải từ ${script.least} đến ${script.most} giây`,
    fix: script.seconds > script.most ? 'viết ngắn lại' : 'viết thêm cho đủ',
  }),
  smsParts: (sms: { marked: boolean; parts: number; most: number; units: number; encoding: string }) => ({
    rule: `tin nhắn ${sms.marked ? 'có dấu' : 'không dấu'} dài ${sms.units} ký tự (${sms.encoding}), thành ${sms.parts} phần; nhiều nhất là ${sms.most}`,
    fix: 'viết ngắn lại',
  }),
  obligation: () => ({
    rule: 'văn bản chỉ khuyến nghị người đọc, nên không được dùng lời bắt buộc',
    fix: 'viết thành lời mời hoặc lời khuyên; hoặc dẫn mục ràng buộc người đọc ở mục duties:',
  }),
  namelessHeadline: (words: string) => ({
    rule: 'khẩu hiệu phải nêu tên ứng dụng hoặc việc cần làm',
    fix: `viết lại hai dòng, trong đó có một trong các từ: ${words}`,
  }),
  needsWord: (why: string, words: string) => ({
    rule: `lời hướng dẫn này còn thiếu một điều: ${why}`,
    fix: `thêm một trong các từ: ${words}`,
  }),
  factWithoutSource: (missing: string) => ({
    rule: `lời văn nói về ${missing} mà không ghi nguồn nào của văn bản hay của địa phương ấy`,
    fix: 'thêm mã nguồn vào mục sources: của venue.yaml',
  }),
  undescribedApp: () => ({
    rule: 'lời văn mô tả ứng dụng mà venue.yaml không dẫn nguồn nào về ứng dụng',
    fix: 'thêm vào mục sources: một nguồn ở mục app.platforms của campaign.yaml',
  }),
  untoldParts: (ids: string) => ({
    rule: `lời tả tranh chưa nói đến những nhóm có trong scene.svg: ${ids}`,
    fix: 'thêm mỗi nhóm vào shows: của một dòng, và tả nhóm ấy bằng một cụm từ',
  }),
  nothingSaid: (file: string) => ({
    rule: `mục này chưa có câu để in trên ấn phẩm (mục says trong ${file})`,
    fix: 'viết says: ai làm gì, đúng động từ của văn bản, không có dấu chấm cuối câu',
  }),
};

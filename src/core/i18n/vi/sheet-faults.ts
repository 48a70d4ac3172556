/** What is wrong with a sheet that is laid out, and why sheets are made again: for those who change words and build. */
export const sheetFaults = {
  parts: { safeArea: 'vùng an toàn', shown: 'phần nhìn thấy', box: 'ô của nó' },
  outside: (text: string, px: number, part: string) => `"${text}" lọt ra ngoài ${part} ${px} px`,
  overlap: (text: string, other: string) => `"${text}" và "${other}" đè lên nhau`,
  inOfficeBox: (text: string, box: string) => `"${text}" nằm trong ô "${box}" dành cho đơn vị ghi`,
  covered: (text: string) => `"${text}" không hiện đủ: một ô dành cho đơn vị ghi nằm đè lên`,
  inQuietZone: (text: string) => `"${text}" nằm trong viền trắng của mã QR`,
  missingGlyphs: (text: string, font: string, letters: string) =>
    `"${text}" có chữ mà phông ${font} không vẽ được: ${letters}. Hãy dùng chữ khác.`,
  noGlyphs: (letters: string) => `không phông nào vẽ được "${letters}"; hãy dùng chữ khác`,
  tooLong: (text: string, percent: number, px: number, box: string) =>
    `"${text}" dài hơn ô "${box}" ${percent}% (${px} px)`,
  noCode: () => 'tờ không có mã QR. Bỏ scanDistanceM khỏi khổ của nó.',
  smallCode: (px: number, least: number) => `mã QR rộng ${px} px, mà khoảng cách quét đòi ${least} px`,
  box: (id: string) => `ô ${id}`,
  smallText: (name: string, percent: number) =>
    `"${name}" nhỏ, chỉ bằng ${percent}% cỡ chữ mà khoảng cách đọc đòi`,
  pictureLacks: (text: string) => `hình không cho thấy "${text}" mà lời bên cạnh nói tới`,
  notSaid: (text: string) => `tờ không ghi "${text}"`,
  notAsked: (text: string, words: string) => `"${text}" ghi "${words}" không có trong lời đã soạn`,
  unread: (payload: string, readings: string) => `mã QR phải đọc ra "${payload}" nhưng ${readings}`,
  read: (level: string, decoder: string, texts: string) => `ở mức "${level}" ${decoder} đọc ra ${texts}`,
  nothing: 'không gì cả',
  and: ' và ',
  narrowBorder: (modules: number, least: number, right: number, below: number) =>
    `viền trắng quanh mã QR rộng ${modules} ô, chưa đủ ${least}: có vật cách góc mã ${right} ô về bên phải và ${below} ô xuống dưới`,
  why: {
    made: (count: number, formats: string, reason: string) => `làm ${count} tờ: ${formats} (${reason})`,
    new: 'mới',
    /** Parts of a material whose change makes it anew; those of no other name are said by their own. */
    parts: {
      template: 'mẫu',
      format: 'khổ',
      picture: 'hình',
      address: 'địa chỉ',
      palette: 'bảng màu',
      fonts: 'phông chữ',
      engine: 'chương trình vẽ',
      press: 'hồ sơ màu của nhà in',
      sources: 'nguồn',
    } as Readonly<Record<string, string>>,
    changed: (part: string) => `${part} đã đổi`,
    words: (names: string, whose: string) => `lời đã đổi: ${names}${whose}`,
    of: (venue: string) => ` của ${venue}`,
    in: (language: string) => `, tiếng ${language}`,
    noFigure: 'không còn dẫn số liệu',
    figureNow: (name: string) => `nay dẫn số liệu ${name}`,
    figureInstead: (name: string, before: string) => `số liệu ${name} thay cho ${before}`,
    figureChanged: (name: string, before: string, now: string) => `số liệu ${name} đổi ${before} → ${now}`,
    figureAsOf: (name: string, now: string, before: string) =>
      `số liệu ${name} nay tính đến ${now}, trước là ${before}`,
    figureWords: (name: string) => `lời của số liệu ${name} đã đổi`,
  },
};

type Count = { readonly all: number; readonly musts: number };

/** Of a role: its own tasks by how far the documents reach, and how many of others concern it. */
type ReachCounts = {
  readonly national: Count;
  /** Of documents of single places, and of how many places these are. */
  readonly local: Count & { readonly places: number };
  /** Of documents for an issuer's own staff, and of how many issuers. */
  readonly ofStaff: Count & { readonly bodies: number };
  readonly others: number;
};

const count = ({ all, musts }: Count) => (musts > 0 ? `${all} việc, ${musts} bắt buộc` : `${all} việc`);

/** Words of the pages on documents and what they ask of whom. */
export const duties = {
  directives: {
    title: 'Chỉ đạo',
    description: 'Các văn bản chỉ đạo chiến dịch: ai ban hành, ngày nào, giao việc gì.',
    levels: { national: 'Trung ương', province: 'Cấp tỉnh', district: 'Cấp huyện' },
    clauseCount: (count: number) => `${count}\u00a0mục`,
    noClauses: 'Chưa tìm thấy nội dung từng mục.',
    ownWords: 'Lời diễn giải của cổng này, không phải nguyên văn.',
    noDeadlines: 'Văn bản không nêu hạn.',
    otherDeadlines: 'Mục nào không ghi hạn thì văn bản không nêu hạn.',
    facts: 'Về văn bản',
    number: 'Số, ký hiệu',
    kind: 'Loại văn bản',
    issuer: 'Cơ quan ban hành',
    signer: 'Người ký',
    date: 'Ngày ban hành',
    reportedOn: (when: string) => `được đưa tin ngày ${when}`,
    urgency: 'Độ khẩn',
    urgent: 'Khẩn',
    addressees: 'Kính gửi',
    relations: 'Liên quan',
    relationKinds: {
      'carries-out': 'Thực hiện',
      follows: 'Tiếp theo',
      'refers-to': 'Viện dẫn',
      'replaced-by': 'Được thay bằng',
    },
    graph: 'Văn bản nào căn cứ vào văn bản nào',
    graphWords: 'Mỗi văn bản đứng dưới những văn bản làm căn cứ cho văn bản ấy; nét nối cho biết quan hệ.',
    graphAsList: 'Sơ đồ bằng chữ',
    /** The same relations, told by the other document. */
    inverseKinds: {
      'carries-out': 'Văn bản thực hiện',
      follows: 'Có văn bản tiếp theo',
      'refers-to': 'Được viện dẫn trong',
      'replaced-by': 'Thay cho',
    },
    clauses: 'Từng mục',
    clause: (id: string) => `Mục ${id}`,
    notes: 'Điều chưa rõ',
    unnumbered: (kind = 'Văn bản') => `${kind}, chưa tìm thấy số`,
    /** One without a number that was named in full before. */
    again: (kind = 'Văn bản', day?: string) => `${kind} ${day ? `ngày ${day}` : 'nói trên'}`,
  },
  duty: {
    title: 'Ai được giao việc gì',
    description:
      'Mọi việc mà các văn bản giao: ai làm, làm gì, ở đâu, bắt buộc đến mức nào, hạn đến bao giờ.',
    directive: 'Văn bản',
    actor: 'Ai làm',
    duty: 'Làm gì',
    audience: 'Cho ai',
    place: 'Ở đâu',
    strength: 'Mức độ',
    audienceStrength: 'Với người được vận động',
    deadline: 'Hạn',
    materials: 'Bằng gì',
    strengths: { must: 'Bắt buộc', should: 'Khuyến nghị', may: 'Có thể làm' },
    materialKinds: {
      guidance: 'hướng dẫn',
      notice: 'thông báo',
      instruction: 'văn bản giao việc',
      poster: 'áp phích',
      screen: 'màn hình',
      loudspeaker: 'loa truyền thanh',
      leaflet: 'tờ rơi',
      message: 'tin nhắn',
      broadcast: 'phát thanh, truyền hình',
      'door-to-door': 'đến từng nhà',
      report: 'báo cáo',
    },
    hint: 'Bấm số mục để đọc cả mục.',
    show: 'Chỉ xem',
    showAll: 'Mọi việc trong mọi văn bản',
    whole: 'Đọc cả văn bản',
  },
  roles: {
    title: 'Tôi là …',
    description: 'Chọn vai của bạn để xem văn bản nào giao việc gì, việc bắt buộc xếp trước.',
    name: (role: string) => `Tôi là: ${role}`,
    /** `own` and `others`: how many tasks are theirs, and how many those of others that concern them. */
    roleDescription: (role: string, own: number, others: number) =>
      [
        own > 0
          ? `${own} việc mà các văn bản nêu cho ${role.toLowerCase()}: văn bản nào, của nơi nào, việc bắt buộc xếp trước.`
          : `Các văn bản tìm được không giao việc nào cho ${role.toLowerCase()}.`,
        others > 0 && `${own > 0 ? 'Thêm' : 'Có'} ${others} việc giao cho người khác, liên quan đến bạn.`,
      ]
        .filter(Boolean)
        .join(' '),
    count,
    /** How far a document reaches, as a heading and in a list. */
    reach: {
      national: 'Văn bản của trung ương',
      /** It binds those alone who work for its issuer. */
      ownStaff: (issuer: string) => `Chỉ trong ${issuer}`,
      only: (place: string) => `Chỉ ở ${place}`,
      /** A district whose name is not known. */
      within: (place: string) => `Chỉ ở một huyện của ${place}`,
    },
    /** The same in a few words, beside the name of a role. */
    reachCounts: ({ national, local, ofStaff, others }: ReachCounts) =>
      [
        national.all > 0 && `Trung ương: ${count(national)}`,
        local.all > 0 && `${local.places} địa phương: ${count(local)}`,
        ofStaff.all > 0 && `nội bộ ${ofStaff.bodies} cơ quan: ${count(ofStaff)}`,
        others > 0 && `giao cho người khác: ${others} việc`,
      ]
        .filter(Boolean)
        .join('; '),
    onlyThere: 'Văn bản của địa phương nào chỉ giao việc ở địa phương đó.',
    act: (isPast: boolean) => `Việc các văn bản ${isPast ? 'khi đó ' : ''}giao bạn tổ chức, thực hiện`,
    audience: (isPast: boolean) => `Điều các văn bản ${isPast ? 'khi đó ' : ''}bắt buộc bạn`,
    /** Over what others are to do for this reader. */
    ofOthers: 'Việc giao cho người khác, liên quan đến bạn',
    ofOthersMeans: 'Người làm ghi ở từng việc; với bạn thì không việc nào bắt buộc.',
    theirDeadline: 'Hạn của bên làm',
    toWhom: 'Ai làm',
    clause: (clause: string) => `mục ${clause}`,
    deadline: 'Hạn',
    calendar: (isPast: boolean): string =>
      isPast ? 'Các hạn khi đó (tệp lịch ICS)' : 'Thêm các hạn vào lịch (tệp ICS)',
    /** Of a daily task, in a calendar. */
    noLastDay: 'Văn bản không nêu ngày thôi làm việc này.',
    kits: 'Tài liệu hỗ trợ',
    dailyReport: 'Báo cáo hằng ngày: mẫu trống, tổng hợp của các đơn vị',
    others: 'Vai khác',
    all: 'Mọi việc trong mọi văn bản',
  },
};

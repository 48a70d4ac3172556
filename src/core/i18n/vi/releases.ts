type Mended = {
  readonly place: string;
  readonly metric: string;
  readonly before: string;
  readonly after: string;
};

/** What readers are told of releases of figures and of their changes. */
export const releases = {
  headlines: {
    update: (count: number) => `${count} số mới`,
    newMetric: (names: string) => `Chỉ số mới: ${names}`,
    method: (names: string) => `Định nghĩa hoặc mẫu số thay đổi: ${names}`,
    issue: () => 'Có vấn đề về số liệu',
    correctionOfOne: ({ place, metric, before, after }: Mended) =>
      `Đính chính: ${place}, ${metric}: ${before} thành ${after}`,
    corrections: (changed: number, removed: number) =>
      [
        ...(changed > 0 ? [`Đính chính ${changed} số`] : []),
        ...(removed > 0 ? [`Rút ${removed} số`] : []),
      ].join('; '),
  },
};

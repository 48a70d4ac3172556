import type { sources as vi } from '../vi/sources.ts';

export const sources: typeof vi = {
  source: {
    ofPage: '本页来源',
    number: (position) => `来源${position}`,
    open: '打开原文',
    noAddress: '没有网址。',
    seen: (day) => `查看于${day}。`,
    archived: '打开存档',
    named: {
      copy: (host) => `${host}上的转载，该网站与来源无关：只列名，不链接。`,
      test: (host) => `位于测试主机${host}：只列名，不链接。`,
    },
    unknownDate: '发布日期不详。',
    kinds: { seed: '原始文件', government: '政府', news: '新闻', paper: '研究论文', repo: '源代码' },
  },
  sources: {
    numbers: '按编号',
    title: '来源',
    description: '本站依据的全部来源，附发布者、日期和原文链接。',
    lead: '其他页面方括号中的数字对应此处的条目。未注明查看日期的，当时没有记录。',
  },
};

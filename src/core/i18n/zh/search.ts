import { search as en } from '../en/search.ts';
import { withFallback } from '../fallback.ts';

export const search = withFallback(en, {
  title: '搜索',
  description: '输入几个字，或查看全部内容的目录。',
  link: '搜索',
  label: '您要找什么？',
  found: (count: number) => (count === 0 ? '没有找到页面。' : `最相关的 ${count} 页：`),
  none: '请减少字数，或查看下面的目录。',
  failed: '无法加载搜索。请查看下面的目录。',
  code: (code: string) => `核对编号为${code}的印刷品`,
  codeSummary: '是否采用本站版式，是否最新版。',
  index: '目录',
  letters: '字母',
});

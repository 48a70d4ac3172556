import { faq as en } from '../en/faq.ts';
import { withFallback } from '../fallback.ts';
import type { faq as vi } from '../vi/faq.ts';

export const faq: typeof vi = withFallback(en, {
  title: '常见问题',
  description: '关于应用和活动的常见问题，简短回答，附来源。',
  contents: '问题目录',
  groups: {
    app: '关于应用',
    install: '安装与使用',
    privacy: '数据与隐私',
    duty: '哪些是强制的，哪些是建议的',
    after: '之后',
    portal: '关于本站',
  },
  sources: '来源',
  more: '查看常见问题',
});

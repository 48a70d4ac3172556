import { accessibility as en } from '../en/accessibility.ts';
import { withFallback } from '../fallback.ts';

export const accessibility = withFallback(en, {
  title: '无障碍',
  link: '测试了什么，还有哪些不足',
  description: '本站如何测试以便人人可读，还有哪些不足。',
});

import { player as en } from '../en/player.ts';
import { withFallback } from '../fallback.ts';

export const player = withFallback(en, {
  title: (venue: string) => `屏幕播放：${venue}`,
  description: (venue: string) => `${venue}的幻灯片，在带浏览器的电视上全屏循环播放；断网也能继续。`,
  lead: '用电视的浏览器打开本页：图片自动循环播放，断网也能继续。',
  needsScript: '此浏览器无法自动切换图片。图片列在下面，可下载后播放。',
  none: '这类地方还没有幻灯片。',
  toMaterials: '这类地方的材料',
  open: '在电视上播放',
  previous: '上一张',
  next: '下一张',
  pause: '暂停',
  play: '继续',
  full: '全屏',
  leave: '退出',
});

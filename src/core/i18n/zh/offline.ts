import { offline as en } from '../en/offline.ts';
import { withFallback } from '../fallback.ts';

export const offline = withFallback(en, {
  title: '离线使用',
  description: '把本站保存在您的设备上，断网时也能阅读、制作和打印；保存前显示大小，可随时删除。',
  lead: '把本站保存在您的设备上：断网时也能阅读、制作和打印。',
  toMaterials: '材料',
  parts: { pages: '所有网页、预览和模板', files: '所有印刷文件、幻灯片和资料包' },
  remove: '从本设备删除',
  stop: '停止',
  states: { none: '未保存', kept: '已保存，最新', older: '已保存，有更新' },
  update: { label: '新版本', ready: '本页有新版本。您正在做的事仍用旧版本继续。', use: '使用新版本' },
});

import { designerMany as en } from '../en/designer-many.ts';
import { withFallback } from '../fallback.ts';

export const designerMany = withFallback(en, {
  title: '为多个地方制作印刷品',
  description: '从表格粘贴名单或选择Excel文件，在页面上改正错误，为每个地方制作一张。不会发送任何内容。',
  lead: '从Excel粘贴名单，改正错误，为每个地方制作一张。名单只留在这台设备上。',
  needsScript: '本页需要JavaScript才能绘图。如果无法开启，请使用现成的印刷品：',
  toOne: '只做一个地方',
  toMany: '按名单为多个地方制作',
});

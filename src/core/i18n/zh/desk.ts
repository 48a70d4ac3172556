import { desk as en } from '../en/desk.ts';
import { withFallback } from '../fallback.ts';

/** What is said around the pages of staff; inside they speak a language of staff. */
export const desk = withFallback(en, {
  needsScript: '本页需要 JavaScript。没有时请用命令：',
  figures: {
    title: '录入数据',
    description: '在浏览器中读取并检查单位的数据表，查看哪些数字有变，再存成可发布的文件。',
    lead: '带来数据表，改正指出的错误，查看哪些数字有变，再存成可发布的文件。本页操作界面为英文。',
    receiver: {
      named: (name) => `第4步保存的文件请发给${name}，由其发布。`,
      none: '本站未写明由谁接收文件：开始前请询问把本站放上网的人，只有他们能发布。',
    },
    toReports: '汇总各单位的每日报告',
  },
  reports: {
    title: '各单位每日报告',
    description: '汇总各单位发来的表格：谁已上报、合计多少、还缺什么，并生成报告。',
    lead: '带来收到的文件：说明谁已上报、是否迟报，汇总数字，并写好报告和催报信。本页操作界面为英文。',
    toDesk: '录入数据',
  },
});

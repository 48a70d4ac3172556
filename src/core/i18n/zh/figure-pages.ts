import { figurePages as en } from '../en/figure-pages.ts';
import { withFallback } from '../fallback.ts';
import type { FigurePagesMessages } from '../vi/figure-pages.ts';

export const figurePages: FigurePagesMessages = withFallback(en, {
  metric: {
    title: (name, count) => `${name}：已公布${count}个数字`,
    newest: (s) => `${s.place}最新数字：${s.value}，${s.when}。`,
    sinceBreak: (s) => `该数字统计于${s.on}之后（${s.label}）。`,
    figures: (count) => `全部数字（${count}）`,
    places: (count) => `省、县（${count}）`,
    all: '全部统计口径',
  },
  area: {
    title: (s) => `${s.name}：${s.when}占${s.of}的${s.value}`,
    titleOfCount: (s) => `${s.name}：${s.when}${s.value}（${s.metric}）`,
    titleOfNone: (name) => `${name}：未查到安装人数`,
    none: (name) => `所读的报道和文件没有${name}的数字。未查到不等于0。`,
    description: (name, count) => `关于${name}已公布的${count}个数字，每个都附日期、统计口径、分母和来源。`,
    reached: '已达到',
    targets: '目标',
    context: '比较基数',
    earlier: (count) => `此前的数字（${count}）`,
    within: (name) => `${name}所属`,
    others: '其他地方',
    sharesTitle: (s) => `${s.name}：占${s.of}由${s.first}到${s.last}`,
    sharesSummary: (s) => `${s.firstWhen}${s.first}，${s.lastWhen}${s.last}；已公布${s.count}个数字。`,
  },
  release: {
    title: (name, headline) => `发布版${name}：${headline}`,
    name: (name, version) => `发布版${name}，版本${version}`,
    lead: (day) => `与${day}发布时完全一致的数字，永不修改；有错的数字在以后的发布版中更正。`,
    description: (name, version, count) =>
      `发布版${name}，版本${version}：${count}个数字，附sha256、引用方式和与上一版的差异。`,
    types: {
      'scheduled-update': '更新',
      correction: '更正',
      'new-metric': '新指标',
      'method-change': '口径变更',
      'data-issue': '数据问题',
    },
    reason: (reason) => `原因：${reason}`,
    neighbours: '其他发布版',
    previous: (name) => `上一版：${name}`,
    next: (name) => `下一版：${name}`,
    newest: '这是最新发布版。',
    files: '本版文件',
    filesLead: '每个文件旁是其sha256。不一致的文件不是所发布的文件。',
    cite: '引用本版',
    difference: (previous) => `与${previous}的差异`,
    first: '第一版：所有数字都是新的',
  },
  days: {
    title: '逐日安装率，每种分母一张图',
    description: '各省和运营商并列，每天、每种分母一张图，附数据表、每个数字的来源和下载文件。',
    none: '同一天的数字不足，尚无图表。',
  },
  method: {
    title: '怎样计算，以及互相矛盾的数字',
    description: '每个数字统计的是什么、统计口径何时改变、来源在哪里互相矛盾、哪些比例与其自身的人数不符。',
    contents: '本页内容',
  },
  changes: {
    title: '数字改了什么，为什么',
    description: '数字变更记录：每次增加、更正或撤回都有单独的发布版，最新的在前。',
    feed: '用Atom订阅',
    link: '变更记录',
  },
  data: {
    title: '供表格和程序使用的数字',
    description: '全部数字的CSV和JSON、Data Package和OpenAPI说明：各列的意思、什么不会改变、空缺表示什么。',
    link: '数据及用法',
    whole: '全部',
    charts: '各图',
    version: (version) => `当前版本：${version}`,
  },
});

import { duties as en } from '../en/duties.ts';
import { withFallback } from '../fallback.ts';
import type { duties as vi } from '../vi/duties.ts';

const count: (typeof vi)['roles']['count'] = ({ all, musts }) =>
  musts > 0 ? `${all}件，其中${musts}件必须做` : `${all}件`;

export const duties: typeof vi = withFallback(en, {
  directives: {
    title: '指示文件',
    description: '指导这次活动的文件：谁发布、何时发布、有什么要求。',
    levels: { national: '全国', province: '省级', district: '县级' },
    clauseCount: (count) => `${count}条`,
    noClauses: '未查到条文。',
    ownWords: '本站用自己的话转述，不是原文。',
    noDeadlines: '文件未写明期限。',
    otherDeadlines: '没有列出期限的条，文件未写明期限。',
    facts: '文件信息',
    number: '文号',
    kind: '文件类别',
    issuer: '发布机关',
    signer: '签发人',
    date: '日期',
    reportedOn: (when) => `见于${when}的报道`,
    urgency: '缓急',
    urgent: '紧急',
    addressees: '发往',
    relations: '相关文件',
    relationKinds: {
      'carries-out': '执行',
      follows: '依据',
      'refers-to': '提及',
      'replaced-by': '被取代，见',
    },
    graph: '文件之间的依据关系',
    graphWords: '每份文件列在其所依据的文件之下，线型表示依据方式。',
    graphAsList: '文字说明',
    inverseKinds: {
      'carries-out': '由其执行',
      follows: '后续文件',
      'refers-to': '被提及于',
      'replaced-by': '取代',
    },
    clauses: '逐条内容',
    clause: (id) => `第${id}条`,
    notes: '尚不清楚之处',
    unnumbered: (kind = '文件') => `${kind}，文号未查到`,
    again: (kind = '文件', day) => (day ? `${day}${kind}` : `上述${kind}`),
  },
  duty: {
    title: '谁该做什么',
    description: '文件的全部要求：谁做、做什么、在哪里、约束力多强、到何时为止。',
    directive: '文件',
    actor: '谁来做',
    duty: '做什么',
    audience: '对象',
    place: '地点',
    strength: '约束力',
    audienceStrength: '对被要求的人',
    deadline: '期限',
    materials: '方式',
    strengths: { must: '强制', should: '建议', may: '可选' },
    materialKinds: {
      guidance: '指导',
      notice: '通知',
      instruction: '书面指示',
      poster: '海报',
      screen: '屏幕',
      loudspeaker: '广播喇叭',
      leaflet: '传单',
      message: '短信',
      broadcast: '广播电视',
      'door-to-door': '上门',
      report: '报告',
    },
    hint: '点条号可看全文。',
  },
  roles: {
    title: '我是……',
    description: '选择您的身份，查看哪份文件要求您做什么；必须做的排在前面。',
    name: (role) => `我是：${role}`,
    roleDescription: (role, own, others) =>
      [
        own > 0
          ? `各文件对${role}提出的${own}件事：哪份文件、哪个地方；必须做的排在前面。`
          : `查到的文件没有要求${role}做什么。`,
        others > 0 && `${own > 0 ? '另有' : '有'}${others}件事由别人做，与您有关。`,
      ]
        .filter(Boolean)
        .join(''),
    count,
    reach: {
      national: '中央文件',
      ownStaff: (issuer) => `仅限${issuer}内部`,
      only: (place) => `仅限${place}`,
      within: (place) => `仅限${place}的一个县`,
    },
    reachCounts: ({ national, local, ofStaff, others }) =>
      [
        national.all > 0 && `中央：${count(national)}`,
        local.all > 0 && `${local.places}个地方：${count(local)}`,
        ofStaff.all > 0 && `${ofStaff.bodies}个机关内部：${count(ofStaff)}`,
        others > 0 && `由别人做：${others}件`,
      ]
        .filter(Boolean)
        .join('；'),
    onlyThere: '一个地方的文件只对该地方提出要求。',
    act: () => '您要组织或完成的事',
    audience: () => '对您的要求',
    ofOthers: '由别人做、与您有关的事',
    ofOthersMeans: '每件事都写明由谁做；对您都不是必须的。',
    theirDeadline: '执行者的期限',
    toWhom: '执行者',
    clause: (clause) => `第${clause}条`,
    deadline: '期限',
    calendar: (isPast) => (isPast ? '当时的期限（ICS 日历文件）' : '把期限加入日历（ICS 文件）'),
    noLastDay: '文件没有说到何时为止。',
    kits: '可用的材料',
    dailyReport: '每日报告：空白表、汇总各单位',
    others: '其他身份',
    all: '所有文件中的所有要求',
  },
});

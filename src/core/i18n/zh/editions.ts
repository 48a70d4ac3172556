import { editions as en } from '../en/editions.ts';
import { withFallback } from '../fallback.ts';
import type { editions as vi } from '../vi/editions.ts';

export const editions: typeof vi = withFallback(en, {
  line: (code) => `核对码${code}`,
  draft: '草稿',
  page: {
    title: '核对印刷品',
    description: '查询印刷品下方的核对码：是否由本站发布，是否最新版，被哪一版取代。',
    lead: '核对码由七个字母和数字组成，以小字印在印刷品下方。',
    code: '纸上的编号',
    find: '查询',
    mistyped: '输入的编号不正确。编号由七个字母和数字组成，请与纸上逐字核对。',
    choose: '核对码的第一个字符',
    chooseHint:
      '先选第一个字符，再在列表中查找。浅色的字符：还没有以它开头的码。这里没有的字符：那不是本站的码。',
    answers: '能查到什么',
    unknown:
      '列表中没有您的码？请逐个字符再核对一次。如果仍然没有，这张印刷品不是本站发布的：请不要扫码，请询问张贴处。',
    draft:
      '写着“草稿”的印刷品尚未发布。加上张贴处名称或改成黑白的印刷品仍使用原版的码。已发布的码永不从这里删除。',
    ended: '活动已结束：即使最新版也只是资料。',
    first: (first) => `以${first}开头的码`,
    firstDescription: (first) => `核对码以${first}开头的印刷品：是否最新版，被哪一版取代。`,
    count: (count) => `${count}个码，按数字和字母排序。`,
    back: '选择另一个首字符',
    version: (version, issued) => `第${version}版，${issued}发布。`,
    typedIn: '本站只确认版式。名称、地址、电话、徽标、发布单位由张贴处填写，本站未核实。',
    directions: '下方写明的文件因地而异：',
    toDirections: (venue) => `${venue}的文件`,
    statuses: {
      current: '本站版式，最新版',
      replaced: '本站版式，已被取代',
      withdrawn: '本站版式，已停用',
    },
    means: {
      current: '采用本站版式，且为最新版。',
      replaced: '采用本站版式，但已有新版取代。',
      withdrawn: '采用本站版式，但现已停用。',
    },
    replacedBy: '最新版的码是',
    toSheets: (venue) => `下载最新版：${venue}`,
    link: '按核对码核对印刷品',
  },
});

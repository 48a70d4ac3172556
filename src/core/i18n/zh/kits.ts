import { withFallback } from '../fallback.ts';
import { kits as en } from '../en/kits.ts';
import type { kits as vi } from '../vi/kits.ts';

type Broadcast = { readonly least: number; readonly most?: number | undefined };

const timesADay = ({ least, most }: Broadcast) =>
  most === undefined ? `每天至少${least}次` : `每天${least}至${most}次`;

/** Files are named as in English: old archive programs read Latin letters only. */
export const kits: typeof vi = withFallback(en, {
  language: 'zhongwen',
  folders: en.folders,
  files: en.files,
  readme: {
    title: (venue) => `资料包：${venue}`,
    contents: '资料包中还有',
    office: '在办公室打印',
    officeSteps: [
      '使用A4或A3打印机。打开相应尺寸的PDF，选择“实际大小”（100%）并居中，不要选“适合页面”。',
      'PDF边缘的裁切标记会落在纸外，这是正常的。',
      '办公室打印机会留几毫米白边；千万不要裁掉二维码。',
      '黑白打印机：使用黑白版。大尺寸：使用由多张A4拼成的版本。',
      '张贴前先用手机扫一下印好的二维码。',
    ],
    shop: '送印刷店',
    shopSteps: [
      '按原样送交PDF：CMYK，四边3毫米出血，有裁切标记，字体已嵌入。',
      '要求按下列尺寸印刷，不缩放，二维码只用黑墨。',
      '收货前先扫一张上的二维码。',
    ],
    paper: '印刷品与纸张',
    working: '工作人员用的文书',
    screens: '屏幕',
    screensSteps: (player) => [
      `双击${player}：幻灯片全屏循环播放，无需网络。F键：全屏；空格键：暂停；方向键：前后翻页。`,
      'PPTX可用PowerPoint、LibreOffice或WPS打开，也会循环播放，备注中有每张的文字；PNG用于投影仪和电子屏。',
    ],
    loudspeaker: '广播喇叭',
    scripts: '30秒和60秒的广播稿，纯文本；播出时间由本单位自定。',
    broadcasts: (schedule) => [
      `${schedule}列出各文件要求的次数。`,
      '如有ICS文件，可导入手机或电脑的日历。文件没有规定几点，所以只有日期：请自定时间。',
    ],
    texts: '文稿',
    placement: '每张印刷品挂在哪里，并留有日期和姓名的填写处。',
    largePrint: '海报文字的大字版，18磅以上，供视力不好的人使用。',
    manifest: 'manifest.json载有每个文件的SHA-256校验值。',
    check: (address) => `旧印刷品：请在本站的${address}查询其下方的核对码。`,
    scanFrom: (metres) => `可在${metres}米处扫码`,
    size: (width, height) => `${width} × ${height} 毫米`,
    puzzle: (size, papers) => `${size}，由${papers}张A4拼成`,
  },
  papers: {
    a4: 'A4打印机，100克以上的纸',
    a3: 'A3打印机或印刷店，150克以上的纸',
    small: '用A4打印后裁开，或送印刷店；150克以上的纸',
    large: '印刷店，150克以上的哑光海报纸',
    stand: '印刷店，PP胶片或布，连支架',
    banner: '印刷店，户外横幅布，包边，打孔',
    sticker: '印刷店，不干胶，按圆形裁切',
  },
  calendar: {
    name: (venue, number) => `依据${number}的广播：${venue}`,
    summary: (turn, times) => `广播，当天第${turn}次（${timesADay(times)}）`,
    notes: (directive) => [`依据${directive}。`, '文件没有规定几点：请定下本单位的时间。'],
    noEnd: '来源没有给出最后一天：停止广播时请删除此日历。',
  },
  schedule: {
    title: '文件要求广播多少次',
    document: '文件号',
    lead: '每份文件只适用于其发布机关管辖的地方。',
    unknown: '未写明次数',
    times: timesADay,
    from: (day) => `从${day}起`,
    until: (day) => `到${day}止`,
  },
  player: {
    title: (venue) => `幻灯片：${venue}`,
    hint: 'F：全屏 · 空格：暂停、继续 · 方向键：上一张、下一张',
  },
  placement: {
    title: (venue) => `挂在哪里：${venue}`,
    hung: '张贴日期：……………… 张贴人：……………………………',
    sheets: '印刷品及其阅读距离',
    sheet: (name, size, metres) =>
      `${name}，${size}${metres === undefined ? '' : `，可在${metres}\u00a0米处扫码`}。`,
    check: '挂好后用手机扫一下。每周再看一次：破损、褪色或被遮住的要更换。',
  },
  largePrint: {
    title: (venue) => `大字版：${venue}`,
    description: (venue) => `此类地方海报的全部文字，大字版：${venue}。`,
    steps: '步骤',
    address: '不扫码也可输入此网址',
    picture: '印刷品上的图画',
    basis: '依据',
    page: (page, pages) => `第${page}/${pages}页`,
    link: '阅读海报大字版',
    about: '海报的文字，不含图画；可再放大或打印。',
  },
  download: (size) => `下载整个资料包（ZIP，${size}）`,
  downloadHint: (files, languages) =>
    `${languages}共${files}个文件：印刷品、无需网络的幻灯片、二维码、广播稿、短信、大字版，以及值班和上门人员用的文书。请先打开README.txt。`,
});

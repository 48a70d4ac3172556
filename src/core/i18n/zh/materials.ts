import { materials as en } from '../en/materials.ts';
import { withFallback } from '../fallback.ts';
import type { materials as vi } from '../vi/materials.ts';

const named = ({ kind, number, issuer }: Parameters<typeof vi.direction>[0]) =>
  number ? `依据${issuer}${kind ?? '文件'}${number}` : `依据${issuer}的指示`;

export const materials: typeof vi = withFallback(en, {
  formats: {
    'a4-poster': 'A4海报',
    'a3-poster': 'A3海报',
    'a2-poster': 'A2海报',
    'a1-poster': 'A1海报',
    'a0-poster': 'A0海报',
    'a4-landscape': 'A4横版海报',
    'a4-mono': 'A4黑白海报，供复印',
    'a4-bilingual': 'A4双语海报',
    'a6-card': 'A6派发卡',
    'a6-four-up': '一张A4上的四张A6卡',
    'counter-tent': '柜台立牌',
    'seat-back': '椅背卡',
    'gate-notice': 'A3门口告示',
    'door-sticker': '圆形门贴，直径200毫米',
    'x-banner': 'X展架，60 × 160厘米',
    'roll-up': '易拉宝，85 × 200厘米',
    'street-banner': '街头横幅，5 × 0.7米',
    'square-card': '方形配图',
    'link-card': '链接配图',
    'a3-tiles': '用A4拼成的A3海报',
    'a2-tiles': '用A4拼成的A2海报',
    'a1-tiles': '用A4拼成的A1海报',
    'proof-sheet': '打印机试印页',
    'a5-leaflet': 'A5双面传单',
    'slide-1080p': '横版幻灯片',
    'slide-portrait': '竖版幻灯片',
    'coverage-slide': '数字幻灯片',
    qr: '二维码',
  },
  labels: {
    code: (address) => `二维码，链接到${address}`,
    scanOrType: '扫码或输入',
    codeOverleaf: '二维码在正面',
    asOf: '截至',
    source: '来源',
    hotline: '热线',
    logo: '单位标志',
    proof: {
      title: '打印机试印页',
      ruler: '下面两把尺都应正好长100毫米。否则请按100%打印，关闭“适合纸张大小”。',
      code: '请用手机试扫此码。',
      colours: '各色块应能分清；白块不应偏色。色块下方为四种油墨的百分比。',
      letters: '各种字号的越南文声调符号都应清晰。',
      frame: '线框距纸边5毫米：哪一边看不到线框，就是打印机裁掉了那一边。',
    },
  },
  tiles: {
    title: (count, columns, rows) => `拼合${count}张A4：${columns}列 × ${rows}行`,
    print: '1. 全部页面按100%打印，不选“适合纸张大小”。',
    cut: '2. 沿标记裁去左边和上边的白边，第一行、第一列也一样。',
    glue: '3. 沿标记重叠10毫米粘贴，逐行进行。',
    tile: (row, column) => `第${row}行，第${column}列`,
    row: (row) => `第${row}行`,
    column: (column) => `第${column}列`,
  },
  combined: (format, count) => `${format} – ${count}处`,
  part: (title, part) => `${title}（第${part}部分）`,
  title: (format, venue) => `${format} – ${venue}`,
  duty: ({ says, date, reported, ...document }) => {
    const known = date ? `（${date}）` : reported && `（${reported}报道）`;
    return `${named(document)}${known ?? ''}：${says}`;
  },
  direction: named,
  maker: (portal) => `${portal}制作，非政府机关`,
});

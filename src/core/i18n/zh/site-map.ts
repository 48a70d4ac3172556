import { siteMap as en } from '../en/site-map.ts';
import { withFallback } from '../fallback.ts';

export const siteMap = withFallback(en, {
  title: '网站地图',
  description: '本站的全部页面。',
});

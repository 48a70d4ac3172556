import type { Palette } from '../../../src/core/schema/campaign.ts';

/** Thirteen colours that no campaign uses. */
export const samplePalette: Palette = {
  ground: { rgb: '#0a2a5e', cmyk: [100, 80, 20, 20] },
  picture: { rgb: '#1f6fb5', cmyk: [80, 45, 0, 0] },
  sky: { rgb: '#9fd3f0', cmyk: [35, 5, 0, 0] },
  light: { rgb: '#ffd23f', cmyk: [0, 18, 80, 0] },
  accent: { rgb: '#d62828', cmyk: [10, 95, 90, 0] },
  leaf: { rgb: '#2e8b57', cmyk: [75, 20, 75, 5] },
  skinA: { rgb: '#f6d3b3', cmyk: [2, 18, 30, 0] },
  skinB: { rgb: '#d9a066', cmyk: [10, 38, 62, 0] },
  skinC: { rgb: '#8d5524', cmyk: [25, 62, 90, 20] },
  hair: { rgb: '#22222a', cmyk: [40, 40, 20, 90] },
  paper: { rgb: '#ffffff', cmyk: [0, 0, 0, 0] },
  shade: { rgb: '#d8dde3', cmyk: [10, 5, 5, 5] },
  key: { rgb: '#000000', cmyk: [0, 0, 0, 100] },
};

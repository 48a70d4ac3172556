import type { siteMap as vi } from '../vi/site-map.ts';

export const siteMap: typeof vi = {
  title: 'Site map',
  description: 'Every page of this site, by what you came for.',
  install: 'Install and use',
  tasks: 'Who does what',
  figures: 'Figures',
  areas: 'Each province and city',
  materials: 'Sheets by kind of place',
  formats: 'Sheets by size',
  tools: 'Make your own, on your device',
  about: 'About this site',
};

import type { Palette } from '../core/schema/campaign.ts';

/** Sides of the icon's pictures, in px: for a home screen of iOS, of Android, and for a start screen. */
export const iconSizes = [180, 192, 512] as const;

/** The portal's sign, a loudspeaker before the sun, in the campaign's colours. */
export const iconSvg = ({ ground, light, paper, accent }: Palette, size?: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"${size === undefined ? '' : ` width="${size}" height="${size}"`}>
  <path fill="${ground.rgb}" d="M0 0h32v32H0z"/>
  <circle cx="19" cy="18" r="11" fill="${light.rgb}"/>
  <path fill="${paper.rgb}" stroke="${ground.rgb}" d="M26 12v8h-5q-6 1-13 6V6q7 5 13 6z"/>
  <ellipse cx="8" cy="16" rx="2.5" ry="10" fill="${accent.rgb}"/>
</svg>
`;

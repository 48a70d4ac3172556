import type { player as vi } from '../vi/player.ts';

export const player: typeof vi = {
  title: (venue) => `On a screen: ${venue}`,
  description: (venue) =>
    `Slides for ${venue}, in a loop that fills the screen of a TV with a browser; it goes on without a network.`,
  lead: 'Open this page in a TV’s browser: the slides turn by themselves, and go on without a network.',
  needsScript: 'This browser cannot turn the slides by itself. Here they are, to download and show.',
  none: 'This kind of place has no slides yet.',
  toMaterials: 'Materials for this place',
  open: 'Show on a TV',
  openHint: (address) => `Type ${address} in the TV’s browser, or scan the code with a phone.`,
  openNamed: 'The slides bear the name that you typed. Send this link or code to the computer at the TV.',
  code: 'Code of the page that plays',
  alt: (slide, name) => `${slide}. ${name}`,
  region: 'Slide on show',
  previous: 'Previous slide',
  next: 'Next slide',
  pause: 'Pause',
  play: 'Go on',
  full: 'Full screen',
  leave: 'Leave',
  keys: 'Arrows: change slide · Space: pause, go on · Enter: full screen',
  staysOn: 'The screen is kept on.',
  mayDim: 'This device may turn its screen off: turn standby off in the TV’s settings.',
  badLink: 'The link is damaged, so the slides bear no name.',
  noName: 'The name could not be put on the slides; they are shown without it.',
};

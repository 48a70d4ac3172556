import type { offline as vi } from '../vi/offline.ts';

export const offline: typeof vi = {
  title: 'Without a network',
  description:
    'Keep this portal on your device to read, make sheets and print without a network; see its size before, remove it at any time.',
  lead: 'Keep this portal on your device: read, make sheets and print without a network.',
  missing: 'Did a page fail to open? It is not kept, and there is no network now.',
  needsScript:
    'This page needs JavaScript. Without it, download single files or whole kits from the materials:',
  toMaterials: 'Materials',
  cannot:
    'This browser keeps no pages for use without a network. Use a recent Chrome, Edge, Firefox or Safari.',
  designer:
    'The page “Make your own sheets” is kept by itself once it has been opened, with the designs of the kind of place that you chose.',
  parts: {
    pages: 'Every page, preview and design to make sheets of',
    files: 'Every file to print, slide and kit',
  },
  size: (size, files) => `${size}, ${files} files`,
  keep: (size) => `Keep on this device (${size})`,
  refresh: (size) => `Update (${size})`,
  remove: 'Remove from this device',
  stop: 'Stop',
  states: { none: 'Not kept', kept: 'Kept, the newest version', older: 'Kept, but there is a newer version' },
  progress: (done, total) => `${done} of ${total}`,
  done: 'It is kept.',
  removed: 'Removed from this device.',
  stopped: 'Stopped; it will go on from here the next time.',
  failed: 'Not all is kept: the network was lost, or the device is full. Press again to go on.',
  unknown: 'The list could not be read. Try again with a network.',
  room: (free) => `This device has room for about ${free}.`,
  update: {
    label: 'New version',
    ready: 'There is a new version of this page. What you are doing goes on with the old one.',
    use: 'Use the new version',
    others: 'This site is open in other tabs. Finish there, close them, and press again.',
  },
};

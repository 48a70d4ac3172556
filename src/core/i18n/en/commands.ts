import type { commands as vi } from '../vi/commands.ts';

export const commands: typeof vi = {
  folders: {
    inUse: (folder, who) =>
      `${folder}: another run${who && ` (${who})`} is writing into this folder → wait for it, or choose another folder with --out`,
    owner: (machine, process) => `machine ${machine}, process ${process}`,
  },
};

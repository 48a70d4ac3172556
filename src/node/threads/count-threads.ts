/** A thread for every core, as far as there is memory that nothing else uses and each may take so much; at least one. */
export const threadsFor = (cores: number, freeBytes: number, threadBytes: number): number =>
  Math.max(1, Math.min(cores, Math.floor(freeBytes / threadBytes)));

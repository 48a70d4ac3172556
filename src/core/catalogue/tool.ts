/** Whose folders are ours: each says so in a file of its own, with the campaign that it was made for. */
export const TOOL = 'loa';

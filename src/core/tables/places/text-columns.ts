/** The texts of a place, which stand in the slots of its sheets. */
export const textColumns = ['name', 'address', 'office', 'hotline', 'note'] as const;
export type TextColumn = (typeof textColumns)[number];

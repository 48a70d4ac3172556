/** Paper of office printers, upright, in mm. */
export const A4 = { widthMm: 210, heightMm: 297 } as const;
export const A3 = { widthMm: 297, heightMm: 420 } as const;
